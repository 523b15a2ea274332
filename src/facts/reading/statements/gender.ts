/** What a name or a pronoun says of the one who bears it; null for nothing. */
export type Gender = 'female' | 'male';

const FEMALE = /^(?:she|her|она|ее)$/u;
const MALE = /^(?:he|him|his|он|его)$/u;

export function genderOfPronoun(written: string): Gender | null {
  const word = written.toLowerCase().replaceAll('ё', 'е');
  if (FEMALE.test(word)) return 'female';
  return MALE.test(word) ? 'male' : null;
}

const DAUGHTERS =
  /(?:ov|ev|ин|ов|ев|ын)(?:a|а)(?!\p{L})|(?:ская|цкая|овна|евна|ична|инична|qızı|gizi|кызы)(?!\p{L})/iu;
const SONS = /(?:\p{L}{2}(?:ов|ев|ёв|ov|ev)|ский|цкий|ович|евич|oğlu|oglu|оглу|улы)(?!\p{L})/iu;

/** By the endings of Russian and Azerbaijani surnames and fathers' names; most other names have no such sign. */
export function genderOf(name: string): Gender | null {
  if (DAUGHTERS.test(name)) return 'female';
  return SONS.test(name) ? 'male' : null;
}
