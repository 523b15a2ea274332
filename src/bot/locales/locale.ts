/** The languages the bot speaks. */
export const LOCALES = ['en', 'az', 'ru', 'tr'] as const;
export type Locale = (typeof LOCALES)[number];

/** Messages of one feature in Fluent syntax (projectfluent.org), the same keys and variables in each language. */
export type Messages = Readonly<Record<Locale, string>>;

/** The locale of a BCP 47 tag such as `ru` or `az-Latn`; null for a language the bot does not speak. */
export function localeOf(tag: string | null | undefined): Locale | null {
  const language = tag?.toLowerCase().split(/[-_]/, 1)[0];
  return LOCALES.find((locale) => locale === language) ?? null;
}
