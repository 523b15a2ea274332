import type { Family } from '../phrases/family.ts';
import type { PeopleRead } from '../readable-release.ts';

/** What tells in front of a name that a guest bears it, or that somebody was met; folded. */
const BEFORE: Readonly<Record<Family, RegExp>> = {
  english:
    /(?:(?<!\p{L})(?:guest|visiting)\s|(?<!\p{L})(?:met|meeting|meets)\swith\s|(?<!\p{L})talks\s(?:[^.!?]{0,40}\s)?with\s|(?<!\p{L})(?:received|welcomed|hosted|receives|welcomes|hosts)\s)[^.!?]{0,100}$/u,
  russian:
    /(?<!\p{L})(?:(?:гост|прибывш)\p{L}*\s|встре(?:тил|ч)\p{L}*\sс\s|переговоры\sс\s|бесед\p{L}*\sс\s|принял[аи]?\s)[^.!?]{0,100}$/u,
  turkic:
    /(?<!\p{L})(?:qonaq|konuk|s[ae]f[ae]r[ae]\sg[ae]l\p{L}*|s[ae]f[ae]rd[ae]\solan|ziyarete\sgelen)\s[^.!?,]{0,100}$/u,
};
/** The same behind a name. */
const BEHIND =
  /^,\s(?:who\s(?:is|was|has)\s(?:\p{L}+\s){0,3}(?:arriv|visit)|находящ|прибывш)|^\s(?:il[ae]\s(?:\p{L}+\s){0,3}(?:gorus|bir\saraya|danisiq)|(?:qebul|kabul)\s(?:et|ed)|(?:basciliq\setdiyi|baskanligindaki|rehberlik\setdiyi)\s(?:\p{L}+\s){0,3}heyet|qarsila|karsila|agirla)/u;
/** UTF-16 units beside a name that are looked at. */
const NEAR = 140;

/**
 * Of those who meet, the one who came: whom the text (folded, without quotations) calls a guest or has been met, where it
 * is but one; else null.
 */
export function guestOf(told: string, { mentions }: PeopleRead, family: Family): number | null {
  const guests = new Set<number>();
  let last = 0;
  for (const { start, end, person } of mentions) {
    // Words in front of another name are of that one.
    const before = told.slice(Math.max(last, start - NEAR), start);
    last = end;
    if (BEHIND.test(told.slice(end, end + NEAR)) || BEFORE[family].test(before)) guests.add(person);
    if (guests.size > 1) return null;
  }
  const [only] = guests;
  return only ?? null;
}
