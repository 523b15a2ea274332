import type { Family } from '../phrases/family.ts';
import type { Telling, Told } from './attribution.ts';
import type { Candidate } from './noun-phrases.ts';

/** What a speech was about, folded: "темой его выступления", "доклад мэра был посвящён", "çıxışının digər mövzusu". */
const ABOUT: Readonly<Record<Exclude<Family, 'english'>, RegExp>> = {
  russian:
    /(?<!\p{L})(?:(?:тема|темой|вопросом|часть|частью|пунктом|лейтмотивом)\s(?<his>его|ее\s)?\s?(?:выступлени|доклад|речи|обращени|послани|презентаци|сообщени)\p{L}*|(?<whose>его|ее\s)?\s?(?:выступление|доклад|речь|лекция|обращение|презентация)(?=\s(?:\p{L}+\s){0,5}?был[аои]?\sпосвящен))(?!\p{L})/gu,
  turkic:
    /(?<!\p{L})(?<onun>onun\s)?(?:cixis|nitq|meruze|konusma|muraciet|sunum|bildiri|hitab|mesaj)\p{L}{0,4}?[iu]n[iu]n\s(?:\p{L}+\s){0,4}?(?:movzu|konu|bolum|hisse|tema|gundem)(?:s[iu]|lar[iu]|lerd?[iu]|u|nd?[ae])?(?!\p{L})/gu,
};

/** "Another subject of his speech was …": what it was about is what its owner said. */
export function speechesAbout(
  { told, candidates }: Told,
  family: Exclude<Family, 'english'>,
): readonly Telling[] {
  return [...told.matchAll(ABOUT[family])].flatMap(({ index, 0: written, groups }): Telling[] => {
    const end = index + written.length;
    const verb = { id: 'topic', start: index, end };
    const owner = candidates.find(({ kind, phraseStart, end: last }) =>
      kind !== 'body' && kind !== 'pronoun' && family === 'russian'
        ? /^\s$/u.test(told.slice(end, Math.max(end, phraseStart)))
        : kind !== 'body' && last <= index && /^['’]?\p{L}{0,4}\s$/u.test(told.slice(last, index)),
    );
    if (owner !== undefined) return [{ verb, speaker: owner }];
    const isHis = (groups?.his ?? groups?.whose ?? groups?.onun) !== undefined;
    const begins = family === 'turkic' && !/\p{L}/u.test(told.slice(0, index));
    return isHis || begins ? [{ verb, speaker: pronoun(index) }] : [];
  });
}

function pronoun(start: number): Candidate {
  return {
    kind: 'pronoun',
    start,
    end: start + 1,
    phraseStart: start,
    isSubject: true,
    person: null,
    offices: [],
  };
}
