import type { App, AskOptions } from '../app.ts';
import type { ReleaseSummary } from '../archive/archive.ts';
import { IndexError, QuestionError } from '../errors.ts';
import type { Brief } from '../facts/results.ts';
import { candidates, tellingWords } from './examples.ts';
import type { Locale } from './locales/locale.ts';

/** The commands that ask for what releases state. */
export const FACT_COMMANDS = ['brief', 'who', 'said', 'timeline'] as const;
export type FactCommand = (typeof FACT_COMMANDS)[number];

/** Commands with words that this archive is known to have something for. */
export interface FactExamples {
  /** "/who Orsolya Venn"; null where nothing was found to ask for. */
  of(command: FactCommand, locale: Locale, options: AskOptions): Promise<string | null>;
  /** One of each command, as far as there is one, in the language first. */
  all(locale: Locale): Promise<readonly string[]>;
}

type Asked = Pick<App, 'overview' | 'latest' | 'brief' | 'who' | 'said' | 'timeline'>;

/** Releases to look into before giving up. */
const MOST_TRIES = 12;
const LONGEST_NAME = 60;

/** Examples of every command are made when they are first wanted, and anew for each generation of the index. */
export function createFactExamples(app: Asked): FactExamples {
  const kept = new Map<
    Locale,
    { readonly generation: number; readonly commands: Promise<readonly string[]> }
  >();
  return {
    of: (command, locale, options) => exampleOf(app, command, locale, options),
    async all(locale) {
      const generation = (await app.overview()).index?.generation ?? 0;
      if (generation === 0) return [];
      const known = kept.get(locale);
      if (known?.generation === generation) return known.commands;
      const commands = ofEach(app, locale);
      kept.set(locale, { generation, commands });
      commands.catch(() => kept.delete(locale));
      return commands;
    },
  };
}

async function ofEach(app: Asked, locale: Locale): Promise<readonly string[]> {
  const examples: string[] = [];
  for (const command of FACT_COMMANDS) {
    const example = await exampleOf(app, command, locale, {});
    if (example !== null) examples.push(example);
  }
  return examples;
}

async function exampleOf(
  app: Asked,
  command: FactCommand,
  locale: Locale,
  options: AskOptions,
): Promise<string | null> {
  try {
    for (const release of (await candidates(app, locale, options)).slice(0, MOST_TRIES)) {
      const words = await wordsFor(app, command, release, options);
      if (words !== null) return `/${command} ${words}`;
    }
    return null;
  } catch (error) {
    if (error instanceof IndexError || error instanceof QuestionError) return null;
    throw error;
  }
}

/** Words for a command that a release answers; null where it answers none. */
async function wordsFor(
  app: Asked,
  command: FactCommand,
  release: ReleaseSummary,
  options: AskOptions,
): Promise<string | null> {
  const words = tellingWords(release.title);
  if (command === 'timeline') {
    if (words === '') return null;
    const { entries } = await app.timeline(words, { ...options, limit: 1 });
    return entries.some(({ citation }) => citation !== null) ? words : null;
  }
  const { brief } = await app.brief({ releaseId: release.id }, options);
  if (brief === null) return null;
  if (command === 'brief') {
    const found = words === '' ? null : (await app.brief({ words }, options)).brief;
    return found?.releases.some(({ id }) => id === release.id) === true ? words : null;
  }
  for (const name of namesIn(brief)) {
    const isKnown =
      command === 'who'
        ? (await app.who(name, options)).people.length === 1
        : (await app.said(name, { ...options, limit: 1 })).total > 0;
    if (isKnown) return name;
  }
  return null;
}

function namesIn({ participants }: Brief): readonly string[] {
  return participants.flatMap(({ name, isPerson }) =>
    isPerson && name.length <= LONGEST_NAME && name.includes(' ') ? [name] : [],
  );
}
