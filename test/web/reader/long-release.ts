import type { App, ShownRelease } from '../../../src/app.ts';
import { cutIntoPassages } from '../../../src/archive/cutting/passages.ts';
import { NO_FACTS } from '../../../src/facts/fact.ts';

export const LONG = 'long';
export const DEEP = 'The sluice of Tavar was closed at noon by engineer Marta Vell.';

/** The same app with one release more, of about so many characters: kept by nobody, since reading it in takes long. */
export function withLongRelease<Shown extends Pick<App, 'show' | 'copies' | 'factsOf'>>(
  app: Shown,
  characters: number,
): Shown {
  const shown = longRelease(characters);
  return {
    ...app,
    show: async (id) => (id === LONG ? shown : app.show(id)),
    copies: async (id) => (id === LONG ? [] : app.copies(id)),
    factsOf: async (id) => (id === LONG ? NO_FACTS : app.factsOf(id)),
  };
}

/** With one sentence worth citing near the end. */
function longRelease(characters: number): ShownRelease {
  const paragraph = (index: number) =>
    `Paragraph ${index} tells of the water level at gauge ${index}, which was read in the morning and in the evening.`;
  const count = Math.ceil(characters / paragraph(0).length);
  const paragraphs = Array.from({ length: count }, (_, index) => paragraph(index)).toSpliced(
    Math.floor(count * 0.8),
    0,
    DEEP,
  );
  const body = paragraphs.join('\n\n');
  return {
    release: {
      id: LONG,
      source: 'long.txt',
      title: 'Water levels',
      publisher: null,
      published: { value: '2023-08-08', precision: 'day' },
      language: 'en',
      url: null,
      body,
      contentHash: '',
      ingestedAt: '2023-08-08T10:00:00Z',
      revision: 1,
      status: 'current',
      duplicateOf: null,
    },
    passages: cutIntoPassages(body, 'en').map((passage) => ({
      ...passage,
      id: passage.ordinal,
      releaseId: LONG,
    })),
  };
}
