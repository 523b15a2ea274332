import { parsePartialJson } from '@langchain/core/output_parsers';
import { z } from 'zod';

const MOST = 200;
const LONGEST_TEXT = 1_000;

const text = z.string().trim().min(1).max(LONGEST_TEXT);
const sentence = z.coerce.number().int().min(1);
const place = z.object({ text, sentence });
const value = z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/);
const dated = place.extend({ value });
/** Of one of the people; null for whoever is none of them. */
const name = text.nullable().catch(null);

/** What of a list is not as asked is left out, and the rest stands. */
function list<Item>(item: z.ZodType<Item>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.slice(0, MOST).flatMap((one) => {
        const read = item.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    );
}

const schema = z.object({
  /** Numbers of what the rules found, and the model says is wrong. */
  wrong: list(sentence),
  people: list(place.extend({ name: text, titles: list(place) })),
  events: list(
    z.object({
      kind: z
        .enum([
          'meeting',
          'conference',
          'visit',
          'call',
          'ceremony',
          'appointment',
          'exercise',
          'signing',
          'incident',
          'session',
          'publication',
          'other',
        ])
        .catch('other'),
      sentence,
      date: dated.nullable().catch(null),
      place: place.nullable().catch(null),
      organisers: list(place),
      participants: list(place.extend({ name })),
      outcomes: list(sentence),
      next: list(
        z.object({ sentence, text: text.nullable().catch(null), value: value.nullable().catch(null) }),
      ),
    }),
  ),
  statements: list(z.object({ name, who: place, sentence, form: z.enum(['quote', 'paraphrase']) })),
});

/** What a model says that a release states; nothing of it is believed yet. */
export type Extraction = z.infer<typeof schema>;
export type PlacedText = z.infer<typeof place>;
export type DatedText = z.infer<typeof dated>;

/**
 * Null for a reply that is no such object. Of one that was cut off, because it grew longer than a model may write, what was
 * complete by then stands.
 */
export function readExtraction(reply: string): Extraction | null {
  // Up to the last thing that was ended: half a title would stand in the text as well as a whole one.
  const object = reply.slice(reply.indexOf('{'), reply.lastIndexOf('}') + 1);
  return schema.safeParse(parsePartialJson(object)).data ?? null;
}
