import type { Span } from '../../../archive/release.ts';
import { type Calendar, type Moment, momentStands } from './moments.ts';
import type { Values } from './read-values.ts';

/** A date, or "a month earlier" and its like. */
export type Anchor = Moment | (Span & { readonly earlier: string });

const COMPARED =
  /(?<!\p{L})(?:(?:an?|one|the) (?:day|week|month|quarter|year) (?:earlier|before|ago|previously)|the (?:previous|preceding) (?:day|week|month|quarter|year)|bir (?:gun|hefte|hafta|ay|rub|il|yil) (?:evvel|once)\p{L}*|(?:evvelki|onceki) (?:gun|hefte|hafta|ay|rub|ceyrek|il|yil)\p{L}*|(?:днем|неделей|месяцем|кварталом|годом) (?:ранее|раньше)|(?:день|неделю|месяц|квартал|год) назад)(?!\p{L})/gu;
const UNITS_COMPARED: readonly (readonly [RegExp, string])[] = [
  [/day|gun|дн|день/u, 'day'],
  [/week|hefte|hafta|недел/u, 'week'],
  [/month|\bay|месяц/u, 'month'],
  [/quarter|rub|ceyrek|квартал/u, 'quarter'],
  [/year|il|год/u, 'year'],
];

/** The dates of a text, and what it says of an earlier time by its distance. */
export function anchorsOf({ lexed, moments }: Values): Anchor[] {
  const compared = [...lexed.folded.matchAll(COMPARED)].map((match): Anchor => {
    const unit = UNITS_COMPARED.find(([form]) => form.test(match[0]))?.[1] ?? '';
    return { start: match.index, end: match.index + match[0].length, earlier: unit };
  });
  const isFree = (moment: Moment) =>
    !compared.some(({ start, end }) => moment.start < end && start < moment.end);
  return [...moments.filter(isFree), ...compared];
}

export function anchorStands(claimed: Anchor, stated: Anchor, calendar: Calendar): boolean {
  if ('earlier' in claimed || 'earlier' in stated) {
    return 'earlier' in claimed && 'earlier' in stated && claimed.earlier === stated.earlier;
  }
  return momentStands(claimed, stated, calendar);
}
