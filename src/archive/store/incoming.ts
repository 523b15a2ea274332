import { createHash } from 'node:crypto';
import type { IncomingRelease } from '../archive.ts';
import type { CutPassage, DescribedRelease, Release, Span } from '../release.ts';

const HALF_CHARACTER = /\p{Surrogate}/u;

/**
 * Refuses, with a RangeError, a release that could not be given back exactly as it came: a span that is empty, out of
 * order, outside its body or that begins or ends inside a character, a text that holds half a character.
 */
export function checkIncoming({ release, folder = '', passages }: IncomingRelease): void {
  const { body, source } = release;
  const refuse = (what: string): never => {
    throw new RangeError(`Cannot keep ${source}: ${what}; this is a fault of the program, please report it`);
  };
  for (const text of [source, folder, release.title, release.publisher ?? '', release.url ?? '', body]) {
    if (HALF_CHARACTER.test(text)) {
      refuse('a text of it holds half a character');
    }
  }
  for (const [index, passage] of passages.entries()) {
    const previous = passages[index - 1];
    if (passage.ordinal <= (previous?.ordinal ?? -1) || passage.start < (previous?.start ?? 0)) {
      refuse(`its passage ${passage.ordinal} is out of order`);
    }
    if (!isSpanOf(body, passage)) {
      refuse(`its passage ${passage.ordinal} is not a piece of its body`);
    }
    let before = passage.start;
    for (const sentence of passage.sentences) {
      if (sentence.start < before || sentence.end > passage.end || !isSpanOf(body, sentence)) {
        refuse(`a sentence of its passage ${passage.ordinal} is not a piece of it`);
      }
      before = sentence.end;
    }
  }
}

/** Whether everything that would be written is kept already. */
export function isKept(
  kept: Release,
  keptPassages: readonly CutPassage[],
  { release, contentHash, passages }: IncomingRelease,
): boolean {
  return (
    kept.status === 'current' &&
    kept.contentHash === contentHash &&
    isSameDescription(kept, release) &&
    keptPassages.length === passages.length &&
    keptPassages.every((passage, index) => isSamePassage(passage, passages[index]))
  );
}

export function isSameDescription(kept: DescribedRelease, release: DescribedRelease): boolean {
  return (
    kept.title === release.title &&
    kept.publisher === release.publisher &&
    kept.published.value === release.published.value &&
    kept.language === release.language &&
    kept.url === release.url &&
    kept.body === release.body
  );
}

/** Releases of equal body hash have the same text, however their lines are broken and indented. */
export function bodyHash(body: string): Buffer {
  return hash(body.normalize('NFC').replace(/\s+/g, ' ').trim());
}

/**
 * Under this a passage's vector is kept, so that equal text is embedded once. The title is part of it, since an
 * embedding may be made of both.
 */
export function textHash(title: string, text: string): Buffer {
  return hash(`${title}\0${text}`);
}

/** The first 128 bits of SHA-256: short, and still beyond any chance of two texts meeting. */
function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, 16);
}

function isSamePassage(kept: CutPassage, cut: CutPassage | undefined): boolean {
  return (
    cut !== undefined &&
    kept.ordinal === cut.ordinal &&
    isSameSpan(kept, cut) &&
    kept.sentences.length === cut.sentences.length &&
    kept.sentences.every((sentence, index) => isSameSpan(sentence, cut.sentences[index]))
  );
}

function isSameSpan(one: Span, other: Span | undefined): boolean {
  return one.start === other?.start && one.end === other.end;
}

function isSpanOf(body: string, { start, end }: Span): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= body.length &&
    !isInsideCharacter(body, start) &&
    !isInsideCharacter(body, end)
  );
}

function isInsideCharacter(body: string, offset: number): boolean {
  const unit = body.charCodeAt(offset);
  const before = body.charCodeAt(offset - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
