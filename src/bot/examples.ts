import type { App, AskOptions } from '../app.ts';
import type { ReleaseSummary } from '../archive/archive.ts';
import { saysLittle } from '../search/analysis/function-words.ts';
import { tokenize } from '../search/analysis/tokens.ts';
import type { Locale } from './locales/locale.ts';
import type { Words } from './locales/words.ts';

/** Things to ask that this archive is known to answer. */
export interface Examples {
  /** Questions in the language of the words, three at the most; each was asked and answered. [] for an empty archive. */
  questions(words: Words): Promise<readonly string[]>;
  /** Words that a search finds something for under these options; null where there is nothing to find. */
  searchWords(locale: Locale, options: AskOptions): Promise<string | null>;
}

type Asked = Pick<App, 'overview' | 'latest' | 'ask' | 'search'>;

const MOST_QUESTIONS = 3;
/** Releases to look through for good titles, and questions to ask before giving up. */
const RELEASES_READ = 40;
const MOST_TRIES = 12;
const LONGEST_TITLE = 100;
const WORDS_TO_SEARCH = 3;

/** Examples are made when they are first wanted, and anew for each generation of the index. */
export function createExamples(app: Asked): Examples {
  const kept = new Map<
    Locale,
    { readonly generation: number; readonly questions: Promise<readonly string[]> }
  >();
  return {
    async questions(words) {
      const generation = (await app.overview()).index?.generation ?? 0;
      if (generation === 0) return [];
      const known = kept.get(words.locale);
      if (known?.generation === generation) return known.questions;
      const questions = answeredQuestions(app, words);
      kept.set(words.locale, { generation, questions });
      questions.catch(() => kept.delete(words.locale));
      return questions;
    },
    async searchWords(locale, options) {
      for (const { title } of (await candidates(app, locale, options)).slice(0, MOST_TRIES)) {
        const words = tellingWords(title);
        if (words !== '' && (await app.search(words, { ...options, limit: 1 })).length > 0) return words;
      }
      return null;
    },
  };
}

/** The second one is about a publisher's month, where that is answered; the others are about a title. */
async function answeredQuestions(app: Asked, words: Words): Promise<readonly string[]> {
  const questions: string[] = [];
  let triesLeft = MOST_TRIES;
  for (const release of await candidates(app, words.locale, {})) {
    const month = questions.length === 1 ? ofMonth(release, words) : null;
    for (const question of [...(month === null ? [] : [month]), ofTitle(release, words)]) {
      if (questions.length >= MOST_QUESTIONS || triesLeft === 0) return questions;
      triesLeft -= 1;
      if (!(await isAnswered(app, question, release))) continue;
      questions.push(question);
      break;
    }
  }
  return questions;
}

async function isAnswered(app: Asked, question: string, release: ReleaseSummary): Promise<boolean> {
  const answer = await app.ask(question);
  if (answer.status !== 'answered' || answer.notes.includes('uncertain')) return false;
  return answer.citations.some(({ releaseId }) => releaseId === release.id);
}

function ofTitle({ title }: ReleaseSummary, words: Words): string {
  return words.say('help-example-title', { title: plainTitle(title) });
}

function ofMonth({ publisher, published }: ReleaseSummary, words: Words): string | null {
  const month = published.value?.slice(0, 'YYYY-MM'.length) ?? '';
  if (publisher === null || month.length < 'YYYY-MM'.length) return null;
  return words.say('help-example-month', { publisher, month: words.period(month, month) });
}

/** Releases in the language first, and of these the first one of each publisher before its others. */
export async function candidates(
  app: Pick<App, 'latest'>,
  locale: Locale,
  options: AskOptions,
): Promise<readonly ReleaseSummary[]> {
  const { items } = await app.latest({ ...options, limit: RELEASES_READ });
  const publishers = new Set<string | null>();
  const ranked = items.filter(isPresentable).map((release) => {
    const isFirst = !publishers.has(release.publisher);
    publishers.add(release.publisher);
    return { release, rank: (release.language === locale ? 0 : 2) + (isFirst ? 0 : 1) };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ release }) => release);
}

/** A title that was made of a text's beginning, or is set in capitals, reads badly in a question. */
function isPresentable({ title }: ReleaseSummary): boolean {
  return title.length <= LONGEST_TITLE && !title.endsWith('…') && title !== title.toUpperCase();
}

function plainTitle(title: string): string {
  return title
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!?]+$/u, '')
    .trim();
}

/** The first words of a title that say what it is about; empty where none does. */
export function tellingWords(title: string): string {
  const telling = tokenize(title).filter(({ word }) => !saysLittle(word));
  return telling
    .slice(0, WORDS_TO_SEARCH)
    .map(({ raw }) => raw)
    .join(' ');
}
