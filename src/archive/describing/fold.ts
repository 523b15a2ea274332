const FOLDED: Readonly<Record<string, string>> = {
  İ: 'i',
  I: 'i',
  ı: 'i',
  Ə: 'e',
  ə: 'e',
  Ğ: 'g',
  ğ: 'g',
  Ş: 's',
  ş: 's',
  Ç: 'c',
  ç: 'c',
  Ö: 'o',
  ö: 'o',
  Ü: 'u',
  ü: 'u',
  Â: 'a',
  â: 'a',
  Ё: 'е',
  ё: 'е',
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '‘': "'",
  '\u00a0': ' ',
};

/**
 * Lower case without the marks that Azerbaijani and Turkish writers drop or lose ("KASIM", "Kasım" and "Kasim" become
 * one), apostrophes and spaces of one kind. Every UTF-16 unit yields exactly one, so an offset into the result is an
 * offset into `text`. Expects NFC.
 */
export function foldLetters(text: string): string {
  // Of all single units only İ grows in lower case, and it has an entry of its own.
  return text.replace(/[^a-z0-9\s.,а-я]/g, (character) => FOLDED[character] ?? character.toLowerCase());
}
