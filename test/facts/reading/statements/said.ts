import { readPeople } from '../../../../src/facts/reading/people/read-people.ts';
import { readStatements } from '../../../../src/facts/reading/statements/read-statements.ts';
import { releaseOf } from '../release.ts';

const OPENING: Readonly<Record<string, string>> = {
  en: 'Minister Ann Lee and Governor Bob Ray took part in the meeting.\n\n',
  ru: 'В совещании участвовали министр Олег Громов и мэр Анна Седова.\n\n',
  az: 'Görüşdə nazir Elnur Qasımov və mer Aygün Səfərova iştirak edib.\n\n',
  tr: 'Toplantıya Bakan Kaan Erdil ve Vali Ece Tunalı katıldı.\n\n',
};

/** Who says what in a text behind an opening that names two people and their offices. */
export function said(language: string, text: string) {
  const release = releaseOf(language, (OPENING[language] ?? '') + text);
  const people = readPeople(release);
  return readStatements(release, people).map(({ who, person, said: words, form }) => ({
    who: person === null ? `[${who.text}]` : people.people[person]?.name,
    words: words.text,
    form,
  }));
}

export function places(language: string, text: string) {
  const release = releaseOf(language, (OPENING[language] ?? '') + text);
  return readStatements(release, readPeople(release)).map(({ place }) => place?.text ?? null);
}

export const speakers = (language: string, text: string) => said(language, text).map(({ who }) => who);
