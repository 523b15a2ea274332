import { WORLD } from '../../../answering/checking/words/places.ts';
import type { PersonSentence } from './person-sentence.ts';
import { CASE, GENITIVE, WORKS } from './turkic-fields.ts';
import { ENDS_IN_VOWEL, QUALITIES } from './turkic-title-words.ts';

/**
 * A word that begins the sentence has its capital letter from there. It belongs if it is uninflected ("Ulusal Galeri
 * Müdürü"), but not in a case that the verb wants ("Toplantıya Enerji Bakanı … katıldı") nor as somebody by itself.
 */
export function belongsFirst(sentence: PersonSentence, index: number): boolean {
  const { words, text, tables } = sentence;
  const word = words[index];
  if (word === undefined || GUESTS.test(word.word) || OCCASIONS.test(word.word)) return false;
  const isOfWorld = word.concepts.some((concept) => WORLD.has(concept));
  if (/[aeiu]y[ae]$/.test(word.word) && sentence.roles[index] === 'name' && !isOfWorld) return false;
  if (GENITIVE.test(word.word) || (!LOCATIVE.test(word.word) && wantsModifier(sentence, index + 1)))
    return true;
  // "Missiya maliyyə naziri": who does it, and another's field.
  const isBody = text.meanings.some(
    ({ id, from, to, isBare }) => isBare && id.startsWith('body:') && from === index && to === index + 1,
  );
  if (isBody && words[index + 1]?.isCapital === false && tables.get(index + 1)?.includes('subject') === true)
    return false;
  // "İctimaiyyətlə əlaqələr şöbəsinin": what a body works with.
  if (/l[ae]$/.test(word.word) && WORKS.test(words[index + 1]?.word ?? '')) return true;
  if (tables.has(index)) {
    return text.meanings.some(
      ({ from, to, isBare }) => (isBare || index < to - 1) && from <= index && index < to,
    );
  }
  return !CASE.test(word.word) || word.concepts.length === 0 || isOfWorld;
}

const LOCATIVE = /.{4,}[dt][ae]n?$/;

/** "Kara Kuvvetleri", "Mətbuat xidmətinin": what has a possessive ending is of the word in front of it. */
function wantsModifier({ words, text }: PersonSentence, index: number): boolean {
  const word = words[index];
  if (word?.gap !== ' ' || ENDS_IN_VOWEL.test(word.word) || QUALITIES.has(word.word)) return false;
  if (/(?:l[ae]r[iu]|s[iu]|[iu]n[iu]n)$/.test(word.word)) return true;
  const isOffice = text.meanings.some(
    ({ to, isBare, id }) => !isBare && to === index + 1 && /^(?:office|body|qualifier):/.test(id),
  );
  return isOffice && /[^aeiou][iu]$/.test(word.word);
}

/** "Açılışı", "Tədbiri", "Protokolü", "Sənədi": what somebody opens, leads, signs or hands over. */
const OCCASIONS =
  /^(?:heyat|heyet|protokol|sanad|senet|belge|anlasma|sozlesme|sazis|memorandum|muqavila|bayannama|odul|mukafat|plaket|diplom|nisan|medal|madalya|orden|kapanis|baglanis|toplanti|rapor|hesabat|teklif|taklif|karar|qarar|proje|layiha|kitab|kitap|film|tanitim|taqdimat|cixis|nutuq|konusma|mesaj|mektub|mektup|davet|davat|duyuru|aciklama|tabrik|tebrik|muzakira|muzakere|danisiq|sunum|qonaq|konuk|misafir|mehman|delegasyon|delegasiya|numayanda|fabrika|zavod|maktab|okul|xasta|hasta|yarali|kurdele|lent|tasarruf|imza|temel|kampanya|kampaniya|aksiya|eylem|operasyon|amaliyyat|ekip|grup|qrup|bina|abida|anit|muze|muzey|telim|talim|telimlar|acilis|oturum|panel|konser|forum|program|proqram|sergi|konferans|konfrans|mac|yaris|tatbikat|seminer|seminar|calistay|kurs|tadbir|iclas|yigincaq|marasim|musavira|kongre|qurultay|kurultay|gorus|gezi|ziyaret|safar)(?:l[ae]r)?(?:[iuy][iu]?|n[iu])$/;

const GUESTS = /^(?:konuk|qonaq|misafir|taraf)/;

/** "Diplomları mədəniyyət naziri təqdim edib": several of what somebody hands over or receives. */
export function isManyDoneTo(word: string): boolean {
  return /l[ae]r[iu]$/.test(word) && OCCASIONS.test(word);
}
