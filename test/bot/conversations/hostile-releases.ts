import { markdown } from '../../fakes/running-app.ts';

interface Trick {
  readonly word: string;
  readonly text: string;
  /** As a reader is to have it; the text itself unless told otherwise. */
  readonly reads?: string;
}

/** What releases may say to do harm, each found by a word of its own. */
export const TRICKS: readonly Trick[] = [
  {
    word: 'Amberton',
    text: 'Minister Amberton said: 3 < 4 && 5 > 4, &lt;b&gt; and &amp;amp; are no tags.',
    reads: 'Minister Amberton said: 3 < 4 && 5 > 4, <b> and &amp; are no tags.',
  },
  {
    word: 'Birchwell',
    text: 'Minister Birchwell said: visit https://evil.example.org/start?a=1&b=2 or evil.com at once.',
  },
  {
    word: 'Cedarham',
    text: 'Minister Cedarham said: send /start or /forget@communique_bot to @communique_bot or me@evil.example.org.',
  },
  {
    word: 'Daleford',
    text: 'Minister Daleford said: \u202eevil\u202c and \u2067hidden\u2069 and \u200fmore\u200e of it.',
    reads: 'Minister Daleford said: evil and hidden and more of it.',
  },
  {
    word: 'Elmstead',
    text: 'Minister Elmstead said: \\*now\\* \\_please\\_ ||hidden|| \\[1] \\[link]\\(tg://user?id=1).',
    reads: 'Minister Elmstead said: *now* _please_ ||hidden|| [1] [link](tg://user?id=1).',
  },
  {
    word: 'Glenmore',
    text: `Minister Glenmore said: ${'https://evil.example.org/x '.repeat(30)}and no more.`,
  },
  {
    word: 'Hazelby',
    text: 'Minister Hazelby said: tg://user?id=1 and tg://resolve?domain=evil and t.me/evil are not to be pressed.',
  },
];

/** A run of letters that no message holds, without a place to cut it. */
export const ENDLESS = 'abcdefghij'.repeat(400);

const TITLE = '</b><a href="https://evil.example.org">Statement</a> of evil.com /start & @evil_bot \u202etxt';
const PUBLISHER = 'Office <script> evil.com /stop \u202eoffice';

function hostile(word: string, text: string, url: string): string {
  return markdown({ title: `${word} ${TITLE}`, publisher: PUBLISHER, date: '2024-01-10', url }, text);
}

export const HOSTILE_RELEASES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    TRICKS.map(({ word, text }) => [`${word}.md`, hostile(word, text, 'https://good.example.org/"><b>x')]),
  ),
  'Fernley.md': hostile('Fernley', `Minister Fernley said: ${ENDLESS}`, 'javascript:alert(1)'),
};
