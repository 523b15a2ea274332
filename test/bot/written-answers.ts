import type { AnswerNote, Citation, Claim, Draft } from '../../src/answering/answer.ts';
import type { App, ModelStatus, QuestionOptions } from '../../src/app.ts';

/** A sentence of a release, to the letter. */
type Sentence = string;

/** What a model makes of a question. */
export interface Writing {
  readonly claims: readonly { readonly text: string; readonly cites: readonly Sentence[] }[];
  readonly notes?: readonly AnswerNote[];
  /** Of input; as many again of output. */
  readonly tokens?: number;
  /** Holds the answer back until the test says so; told how to show a draft with so many words. */
  readonly meanwhile?: (show: (words: number) => void) => Promise<void>;
}

/** 'fails': it cannot be asked. */
export type Write = (question: string, options: QuestionOptions) => Writing | 'fails';

export const READY: ModelStatus = {
  name: 'quill-1',
  server: 'models.example.org',
  state: 'ready',
  restsUntil: null,
  requests: 0,
  failures: 0,
  lastFailure: null,
};

/** An app whose answers a model writes, which is the test itself, in words that cite the sentences of its archive. */
export function writtenBy(app: App, write: Write, status: () => ModelStatus = () => READY): App {
  return {
    ...app,
    model: status,
    async ask(question, options = {}) {
      const { withModel = true, onDraft, ...others } = options;
      const extractive = await app.ask(question, others);
      if (!withModel) return { ...extractive, notes: ['budget-spent'] };
      const writing = write(question, options);
      if (writing === 'fails') return { ...extractive, notes: ['model-failed'] };
      const { claims, citations } = await citedIn(app, writing);
      const { tokens = 50, notes = [], meanwhile } = writing;
      await meanwhile?.((words) => onDraft?.(firstWords(claims, citations, words)));
      return {
        question,
        understoodAs: extractive.understoodAs,
        searched: extractive.searched,
        timings: extractive.timings,
        period: null,
        status: 'answered',
        mode: 'generated',
        claims,
        citations,
        notes,
        model: { name: 'quill-1', requests: 1, inputTokens: tokens, outputTokens: tokens },
      };
    },
  };
}

async function citedIn(app: App, { claims }: Writing) {
  const sentences = [...new Set(claims.flatMap(({ cites }) => cites))];
  const citations: Citation[] = [];
  for (const [index, quote] of sentences.entries()) {
    const found = await app.search(quote, { limit: 3 });
    for (const { releaseId, title, publisher, published, source, url } of found) {
      const start = (await app.show(releaseId))?.release.body.indexOf(quote) ?? -1;
      if (start < 0 || citations.some(({ marker }) => marker === index + 1)) continue;
      const span = { quote, start, end: start + quote.length };
      citations.push({ marker: index + 1, releaseId, title, publisher, published, source, url, ...span });
    }
  }
  if (citations.length < sentences.length) throw new Error('a sentence is in no release');
  return {
    citations,
    claims: claims.map(
      ({ text, cites }): Claim => ({
        text,
        markers: cites.map((sentence) => sentences.indexOf(sentence) + 1),
        support: 'verified',
      }),
    ),
  };
}

/** An answer as far as it is written; a claim has its markers when it is whole. */
function firstWords(claims: readonly Claim[], citations: readonly Citation[], words: number): Draft {
  let left = words;
  const written = claims.flatMap(({ text, markers }) => {
    const all = text.split(' ');
    const shown = all.slice(0, Math.max(0, left));
    left -= all.length;
    if (shown.length === 0) return [];
    return [{ text: shown.join(' '), markers: shown.length === all.length ? markers : [] }];
  });
  return { claims: written, citations };
}
