import type { Family } from '../phrases/family.ts';
import { type Candidate, unnamedBody } from './noun-phrases.ts';

/**
 * "The Lurian side", "Gürcüstan tərəfi", "казахстанская сторона": of talks, one of those who hold them; and names that no
 * word tells to be a body's, in capitals or quotation marks: "УЕФА", "“Xəzər” bildirir". */
const SIDES: Readonly<Record<Family, RegExp>> = {
  english: /(?<!\p{L})\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}\s(?:side|delegation)(?!\p{L})/gu,
  russian:
    /(?<!\p{L})[\p{L}-]+ая\s(?:сторона|делегация)(?!\p{L})|(?<=^|[,;:—–-]\s)\p{Lu}{2,8}(?=\s\p{Ll})|(?<=^)«\p{Lu}[\p{L}\d-]*(?:\s[\p{L}\d-]+){0,2}»(?=\s\p{Ll})/gu,
  turkic:
    /(?<!\p{L})\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s(?:tərəfi|tarafı|nümayəndə heyəti|heyeti)(?=[\s,.;])|(?<=^)[“"«]\p{Lu}[\p{L}\d-]*(?:\s[\p{Lu}\d][\p{L}\d-]*){0,3}[”"»](?:\s(?:ASC|QSC|MMC))?(?=\s\p{Ll})/gu,
};

export function sidesOf(text: string, offset: number, family: Family): readonly Candidate[] {
  return [...text.matchAll(SIDES[family])].map(({ index, 0: written }) =>
    unnamedBody(offset + index, offset + index + written.length),
  );
}
