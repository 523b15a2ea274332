import { markdown } from '../../fakes/running-app.ts';

const SYLLABLES = ['bra', 'del', 'fo', 'gun', 'kal', 'mer', 'nis', 'pol', 'ru', 'tav', 'ver', 'zim'];

/** A sentence of this length or a little less, filled up with words of no language, others for each seed. */
function sentence(beginning: string, seed: number, length: number): string {
  let text = `${beginning}:`;
  for (let index = 0; text.length < length - 16; index += 1) {
    const word = [7, 5, 3].map((step) => SYLLABLES[(seed * 31 + index * step + step) % SYLLABLES.length]);
    text += `${index === 0 ? '' : ','} ${word.join('')}${seed}`;
  }
  return `${text}.`;
}

/** A sentence and one that leans on it, so that they are quoted together: nearly as long as a quote can be. */
function paragraph(seed: number, place: string): string {
  const paid = sentence(`The dredging of Brandt Bay at the ${place} piers was paid for`, seed, 400);
  return `${paid} ${sentence(`It made Brandt Bay at the ${place} piers deeper by dredging`, seed + 10, 1000)}`;
}

/** A release that is quoted at such length that the answer takes several messages, and one that is quoted shortly. */
export const LONG_RELEASES: Readonly<Record<string, string>> = {
  'dredging.md': markdown(
    { title: 'Dredging of Brandt Bay', publisher: 'Harbour Office', date: '2023-05-02' },
    [paragraph(1, 'northern'), paragraph(2, 'southern'), paragraph(3, 'eastern')].join('\n\n'),
  ),
  'lighthouse.md': markdown(
    { title: 'Lighthouse painted', publisher: 'Harbour Office', date: '2023-05-03' },
    'The lighthouse of Cape Orlen was painted white.',
  ),
};

/** Answered in several messages. */
export const LONG_QUESTION = 'Which piers of Brandt Bay did the dredging make deeper?';
/** Answered in one. */
export const SHORT_QUESTION = 'What colour was the lighthouse of Cape Orlen painted?';
