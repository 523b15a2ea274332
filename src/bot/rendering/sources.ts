import type { Answer, Citation } from '../../answering/answer.ts';

/** A release that an answer rests on. */
export interface Source extends Pick<Citation, 'releaseId' | 'title' | 'publisher' | 'published' | 'url'> {
  /** From 1: the same in the text, in the list of sources and on buttons. */
  readonly number: number;
  /** What is cited of it, in the answer's order. */
  readonly citations: readonly Citation[];
}

/** The releases that an answer cites, each once, numbered in the order of its citations. */
export function sourcesOf(answer: Answer): readonly Source[] {
  return answer.status === 'answered' ? sourcesOfCitations(answer.citations) : [];
}

/** The same of citations by themselves. */
export function sourcesOfCitations(all: readonly Citation[]): readonly Source[] {
  const releaseIds = [...new Set(all.map(({ releaseId }) => releaseId))];
  return releaseIds.flatMap((releaseId, index) => {
    const citations = all.filter((citation) => citation.releaseId === releaseId);
    const [first] = citations;
    if (first === undefined) return [];
    const { title, publisher, published, url } = first;
    return [{ number: index + 1, releaseId, title, publisher, published, url, citations }];
  });
}

/** The numbers of the sources that a claim's markers stand for, each once, in the claim's order. */
export function numbersOf(markers: readonly number[], sources: readonly Source[]): readonly number[] {
  const numbers = markers.flatMap((marker) => {
    const source = sources.find(({ citations }) => citations.some((citation) => citation.marker === marker));
    return source === undefined ? [] : [source.number];
  });
  return [...new Set(numbers)];
}
