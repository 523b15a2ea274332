import type { Words } from '../locales/words.ts';
import { cut } from './cut.ts';
import { Html, html } from './html.ts';

const LONGEST_REASON = 300;

/** Kinds of reasons that a reader gives, in English, by words that only they have. */
const KINDS: readonly (readonly [words: RegExp, key: string])[] = [
  [/it holds no text; |it is empty; |has no text in "/, 'reason-empty'],
  [/only navigation|no text of its own/, 'reason-navigation'],
  [/it is binary/, 'reason-binary'],
  [/a release at most 20 MB|longer than 20 MB/, 'reason-large'],
  [/permission denied/, 'reason-permission'],
  [/it is not there any more/, 'reason-gone'],
  [/symbolic links? leads?|the link leads back/, 'reason-link'],
  [/its front matter is no YAML at line (?<line>\d+)/, 'reason-front-matter'],
  [/another (?:text of this|file given has the same) name/, 'reason-name'],
  [/it is not JSON|it is JSON but no object/, 'reason-json'],
  [/no gzip/, 'reason-gzip'],
  [/not a known kind of release file/, 'reason-kind'],
  [/more than 200,000 tags|nested too deeply/, 'reason-complex'],
  [/has the id of a record before it/, 'reason-double'],
];

/**
 * Why a file could not be read, in the reader's language where it is of a known kind; else as it was said, in English,
 * which is then introduced.
 */
export function renderReason(reason: string, words: Words): Html {
  const said = Html.code(cut(reason, LONGEST_REASON));
  if (words.locale === 'en') return said;
  for (const [pattern, key] of KINDS) {
    const match = pattern.exec(reason);
    if (match !== null) return Html.text(words.say(key, { line: match.groups?.line ?? '' }));
  }
  return html`${words.say('reason-other')} ${said}`;
}
