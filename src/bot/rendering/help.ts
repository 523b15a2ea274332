import { ADMIN_COMMANDS, COMMANDS } from '../commands.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { cut } from './cut.ts';
import { Html } from './html.ts';

/** As an example a question is pressed to be copied, so it is short enough to be read at a glance. */
const LONGEST_EXAMPLE = 300;

/** The first words of the bot: what it is, and what to ask it. */
export function renderStart(examples: readonly string[], words: Words): Outgoing {
  return {
    html: paragraphs([say(words, 'help-what'), examplesOf(examples, words), say(words, 'help-more')]),
  };
}

/** What the bot is and is not, what to ask it, and its commands; `commandExamples`: some of those that take words. */
export function renderHelp(
  examples: readonly string[],
  isAdmin: boolean,
  words: Words,
  commandExamples: readonly string[] = [],
): Outgoing {
  const commands = [...COMMANDS, ...(isAdmin ? ADMIN_COMMANDS : [])];
  const lines = commands.map((name) => Html.text(`/${name} – ${words.say(`command-${name}`)}`));
  return {
    html: paragraphs([
      say(words, 'help-what'),
      say(words, 'help-not'),
      examplesOf(examples, words),
      say(words, 'help-asking'),
      ...(commandExamples.length === 0 ? [] : [listOf('help-facts', commandExamples, words)]),
      Html.join(lines, '\n'),
      ...(isAdmin ? [say(words, 'help-withdraw')] : []),
    ]),
  };
}

function examplesOf(examples: readonly string[], words: Words): Html {
  if (examples.length === 0) return say(words, 'help-empty');
  return listOf('help-examples', examples, words);
}

function listOf(heading: string, examples: readonly string[], words: Words): Html {
  return Html.join(
    [Html.bold(say(words, heading)), ...examples.map((example) => Html.code(cut(example, LONGEST_EXAMPLE)))],
    '\n',
  );
}

function say(words: Words, key: string): Html {
  return Html.text(words.say(key));
}

function paragraphs(parts: readonly Html[]): Html {
  return Html.join(parts, '\n\n');
}
