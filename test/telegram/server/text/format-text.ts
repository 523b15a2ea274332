import type { MessageEntity } from 'grammy/types';
import { detectEntities } from './detect-entities.ts';
import { endOf, type FormattedText, holdsData, moved } from './entities.ts';
import { fixNesting } from './nesting.ts';

const SEEN_BY_TELEGRAM = 100;

/**
 * What Telegram makes of parsed text before it is stored: control characters become spaces, invisible marks that break
 * lines or turn the writing direction go, entities nest as allowed, blanks at both ends go, at most 100 entities stay,
 * and commands, mentions and addresses are found. May come out empty.
 */
export function formatText(given: FormattedText): FormattedText {
  const cleaned = clean(given.text, fixNesting(given.entities));
  const tight = fixNesting(withoutBlanks(cleaned.text, cleaned.entities));
  const trimmed = trim(cleaned.text, tight);
  const counted = trimmed.entities.slice(0, SEEN_BY_TELEGRAM);
  const entities = fixNesting(detectEntities(trimmed.text, counted));
  return { text: trimmed.text, entities };
}

// U+2028 to U+202E: line and paragraph separators and the old direction marks; then combining lines and ring.
const REMOVED = /\r|[\u2028-\u202e]|\u0333|\u033f|\u030a/u;

function isControl(unit: string): boolean {
  return unit < ' ' && unit !== '\n';
}

function clean(text: string, entities: readonly MessageEntity[]): FormattedText {
  const places: number[] = [];
  let result = '';
  for (const unit of text.split('')) {
    places.push(result.length);
    if (!REMOVED.test(unit)) result += isControl(unit) ? ' ' : unit;
  }
  places.push(result.length);
  const at = (position: number) => places[position] ?? result.length;
  return {
    text: result,
    entities: entities.map((entity) =>
      moved(entity, at(entity.offset), at(endOf(entity)) - at(entity.offset)),
    ),
  };
}

function withoutBlanks(text: string, entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.flatMap((entity) => {
    if (holdsData(entity)) return [entity];
    const inner = text.slice(entity.offset, endOf(entity));
    const blanks = inner.length - inner.replace(/^[ \n]+/, '').length;
    return blanks === inner.length ? [] : [moved(entity, entity.offset + blanks, entity.length - blanks)];
  });
}

function trim(text: string, entities: readonly MessageEntity[]): FormattedText {
  const end = text.replace(/[ \n]+$/, '').length;
  const shortened = entities
    .filter((entity) => entity.offset < end)
    .map((entity) => moved(entity, entity.offset, Math.min(endOf(entity), end) - entity.offset));
  const blanks = /^[ \n]*/.exec(text.slice(0, end))?.[0].length ?? 0;
  const start = Math.min(blanks, ...shortened.map((entity) => entity.offset));
  return {
    text: text.slice(start, end),
    entities: shortened.map((entity) => moved(entity, entity.offset - start, entity.length)),
  };
}
