import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const LINE_LANGUAGES = ['az', 'en', 'ru', 'tr'] as const;

/** A text and the language it is in. */
export interface LanguageLine {
  readonly text: string;
  readonly language: string;
}

/** The lines of `<kind>.<language>.txt` of every language. */
export function readLanguageLines(folder: string, kind: 'sentences' | 'word-pairs'): readonly LanguageLine[] {
  return LINE_LANGUAGES.flatMap((language) =>
    readFileSync(join(folder, `${kind}.${language}.txt`), 'utf8')
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => ({ text, language })),
  );
}
