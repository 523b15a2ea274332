import type { ReadText, ReadWord } from '../reading/read-text.ts';

const BEFORE_PLACES = new Set(
  'in at near from to towards outside across around into into of в во на из под у около близ до через к'.split(
    ' ',
  ),
);
const PLACE_CONCEPTS = new Set(
  'city village district province region country island lake river sea mountain port airport road square street bridge valley territory capital place station'.split(
    ' ',
  ),
);
const LOCATIVE = /(?:(?<!za)['’]?n?[dt][aeə]n?(?:ki)?|с?к(?:ом|ой|ую))$/iu;

/** Whether a name stands where places stand: behind a preposition of place, beside "city" or its like, or in a case of place. */
export function isPlaceLike(name: ReadWord, text: ReadText): boolean {
  const before = text.words[name.index - 1];
  if (before !== undefined && BEFORE_PLACES.has(before.word)) return true;
  if (isBesidePlace(name, text)) return true;
  return text.language !== 'en' && LOCATIVE.test(text.text.slice(name.start, name.end));
}

/** Whether "village", "city", "island" or their like stands beside the name. */
export function isBesidePlace(name: ReadWord, text: ReadText): boolean {
  const around = [name.index - 1, name.index + 1];
  const isPlace = around.some(
    (index) => text.words[index]?.concepts.some((concept) => PLACE_CONCEPTS.has(concept)) ?? false,
  );
  return (
    isPlace ||
    text.meanings.some(
      ({ id, from, to }) => PLACE_PARTS.test(id) && (to === name.index || from === name.index + 1),
    )
  );
}

const PLACE_PARTS = /^part:(?:region|street|station|mountain|river|lake|island|valley|bay|forest)/;
