import { foldLetters } from './fold.ts';
import { isName } from './organisation.ts';

const LONGEST_LINE = 200;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright(?: ©| \(c\))?)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[,.\s]*(?<name>\p{L}[^|©]*?)[\s.,|]*(?:all rights reserved|butun huquqlar(?:i)? qorunur|tum haklari saklidir|все права защищены)?[\s.]*(?:\d{4})?$/du;

/** Whose copyright a line states ("© 2022 Ministry of X. All rights reserved"), or null. */
export function copyrightPublisher(line: string): string | null {
  const text = line.trim();
  if (text.length > LONGEST_LINE) return null;
  const indices = COPYRIGHT.exec(foldLetters(text))?.indices?.groups?.name;
  if (indices === undefined) return null;
  const written = text.slice(...indices).trim();
  return isName(written) && written.includes(' ') ? written : null;
}
