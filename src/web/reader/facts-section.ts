import { html } from 'hono/html';
import type { Release } from '../../archive/release.ts';
import type { EventFact, ReleaseFacts, Stated } from '../../facts/fact.ts';
import type { PageAddresses } from './addresses.ts';
import { dateText } from './date-text.ts';
import { languageTag } from './language-tag.ts';
import type { Markup } from './layout.ts';
import type { Visitor } from './visitor-words.ts';

/** What a release states, each thing leading to its sentence; nothing where it states nothing that was read out of it. */
export function factsSection(
  { people, events, statements }: ReleaseFacts,
  release: Pick<Release, 'id' | 'body' | 'language'>,
  addresses: PageAddresses,
  { language, words }: Visitor,
): Markup | '' {
  if (people.length === 0 && events.length === 0 && statements.length === 0) return '';
  const tag = languageTag(release.language);
  const linked = (text: string, { sentence }: Stated) => {
    const quote = release.body.slice(sentence.start, sentence.end);
    return html`<a href="${addresses.release(release.id, { ...sentence, quote })}"><bdi>${text}</bdi></a>`;
  };
  const happened = ({ what, date, place }: EventFact) =>
    html`${linked(what.text, what)}${beside([date === null ? null : html`<span lang="${language}">${dateText(date, language)}</span>`, place?.text ?? null])}`;
  const outcomes = events.flatMap((event) => event.outcomes);
  // A decision with a day to come is both, and need not stand there twice.
  const next = events
    .flatMap((event) => event.next)
    .filter(({ sentence }) => !outcomes.some((outcome) => outcome.sentence.start === sentence.start));
  const facts = [...people, ...events, ...statements];
  return html`<section class="beside" aria-labelledby="facts"><h2 id="facts">${words.facts}</h2>
${list(words.events, tag, events.map(happened))}
${list(
  words.outcomes,
  tag,
  outcomes.map((outcome) => linked(outcome.text, outcome)),
)}
${list(
  words.next,
  tag,
  next.map((one) => linked(one.text, one)),
)}
${list(
  words.people,
  tag,
  people.map(
    ({ name, named, titles }) => html`${linked(name, named)}${beside(titles.map(({ text }) => text))}`,
  ),
)}
${list(
  words.said,
  tag,
  statements.map(({ who, said }) => html`<bdi>${who.text}</bdi>: ${linked(said.text, said)}`),
)}
${facts.some(({ by }) => by === 'model') ? html`<p class="faint">${words.byModel}</p>` : ''}
</section>`;
}

function list(title: string, tag: string, items: readonly Markup[]): Markup | '' {
  if (items.length === 0) return '';
  return html`<h3>${title}</h3>
<ul lang="${tag}">${items.map((item) => html`<li dir="auto">${item}</li>`)}</ul>`;
}

function beside(parts: readonly (Markup | string | null)[]): Markup | '' {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return '';
  return html` <small>${known.map((part, index) => html`${index === 0 ? '' : ' · '}<bdi>${part}</bdi>`)}</small>`;
}
