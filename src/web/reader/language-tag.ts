import type { ReaderLanguage } from './words.ts';

/** For a `lang` attribute: '' where a language is not known, which HTML takes for that. */
export function languageTag(code: string | null): string {
  return isTag(code) ? code : '';
}

/** In words of the page's language; null where it is not known. */
export function languageName(code: string | null, language: ReaderLanguage): string | null {
  if (!isTag(code)) return code;
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}

/** A file may state what is no tag of a language. */
function isTag(code: string | null): code is string {
  try {
    return code !== null && Intl.getCanonicalLocales(code).length > 0;
  } catch {
    return false;
  }
}
