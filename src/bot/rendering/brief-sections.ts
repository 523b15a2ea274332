import type { Citation } from '../../answering/answer.ts';
import type { Brief, BriefParticipant, Cell, Disagreement } from '../../facts/results.ts';
import type { Words } from '../locales/words.ts';
import { numberOf } from './cited.ts';
import type { Entry, Section } from './section.ts';
import type { Source } from './sources.ts';
import { statedDate } from './stated-date.ts';

/** The rows of a brief. One that no release fills says so; what they state differently is a row of its own. */
export function briefSections(brief: Brief, sources: readonly Source[], words: Words): readonly Section[] {
  const notStated: Entry = {
    text: words.say('brief-not-stated', { count: Math.max(1, brief.releases.length) }),
    numbers: [],
    isRemark: true,
  };
  const cited = (text: string, ...citations: readonly (Citation | null | undefined)[]): Entry => {
    const numbers = citations.flatMap((citation) => (citation ? [numberOf(citation, sources)] : []));
    return { text, numbers: [...new Set(numbers)] };
  };
  const cell = ({ value, citation }: Cell, form = (text: string) => text): Entry =>
    value === null ? notStated : cited(form(value), citation);
  const dated = (value: string): string => dateOf(value, words);
  const row = (label: string, entry: Entry): Section => ({ label, entries: [entry], isList: false });
  const list = (label: string, entries: readonly Entry[]): Section =>
    entries.length === 0 ? row(label, notStated) : { label, entries, isList: true };
  const differing = ({ about, of, values }: Disagreement): Entry => ({
    text: `${labelOf(about, of, words)}: ${values.map(({ value, citation }) => `${dated(value)} [${numberOf(citation, sources)}]`).join('; ')}`,
    numbers: [],
  });
  return [
    row(words.say('brief-what'), cell(brief.what)),
    row(words.say('brief-when'), cell(brief.eventDate, dated)),
    row(words.say('brief-where'), cell(brief.place)),
    ...(brief.organisers.length === 1
      ? brief.organisers.map((organiser) => row(words.say('brief-organisers'), cell(organiser)))
      : [
          list(
            words.say('brief-organisers'),
            brief.organisers.map((organiser) => cell(organiser)),
          ),
        ]),
    list(
      words.say('brief-attended'),
      brief.participants.map((participant) =>
        cited(withTitle(participant), participant.citation, participant.titleCitation),
      ),
    ),
    list(
      words.say('brief-decided'),
      brief.outcomes.map(({ text, citation }) => cited(text, citation)),
    ),
    list(
      words.say('brief-next'),
      brief.next.map(({ text, date, citation }) =>
        cited(date === null ? text : `${dated(date)}: ${text}`, citation),
      ),
    ),
    ...(brief.disagreements.length === 0
      ? []
      : [list(words.say('brief-differ'), brief.disagreements.map(differing))]),
  ];
}

/** "Tural Muravin — Head of the Service"; the organisation too, where the title does not say it. */
function withTitle({ name, title, organisation }: BriefParticipant): string {
  const isSaid = organisation === null || `${title ?? ''} ${name}`.includes(organisation);
  const parts = [...(title === null ? [] : [title]), ...(isSaid ? [] : [organisation])];
  return parts.length === 0 ? name : `${name} — ${parts.join(', ')}`;
}

function labelOf(about: Disagreement['about'], of: string | null, words: Words): string {
  switch (about) {
    case 'eventDate':
      return words.say('brief-when');
    case 'place':
      return words.say('brief-where');
    case 'organisers':
      return words.say('brief-organisers');
    case 'title':
      return words.say('brief-title-of', { name: of ?? '' });
    case 'next':
      return words.say('brief-next');
  }
}

/** A date in words; anything else as it stands. */
function dateOf(value: string, words: Words): string {
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? words.date(statedDate(value)) : value;
}
