import { I18n } from '@grammyjs/i18n';
import type { PublishedDate } from '../../archive/release.ts';
import type { Locale } from './locale.ts';
import { SOURCES } from './sources.ts';

type Value = string | number | Date;

/** Everything the bot says, in one language. */
export interface Words {
  readonly locale: Locale;
  /** The plain text of a message, to be escaped like any other; `key` as in the sources, `values` for its variables. */
  say(key: string, values?: Readonly<Record<string, Value>>): string;
  /** A publication date with its precision: "24 November 2022", "November 2022 (day not stated)". */
  date(published: PublishedDate): string;
  /** The bounds of a period (YYYY-MM-DD, YYYY-MM or YYYY), either of them open; empty when both are. */
  period(from: string | null, to: string | null): string;
  /** An ISO 8601 instant to the minute, in UTC and saying so. */
  instant(iso: string): string;
  number(value: number): string;
}

/** Makes the words of one language. Throws for a key that no source has: a slip of ours, found by the first test. */
export function createWords(locale: Locale): Words {
  const { i18n, constant, numbers } = translatorOf(locale);
  const translate = (key: string, values: Readonly<Record<string, Value>>): string => {
    const said = i18n.t(locale, key, { ...values });
    if (said === `{${key}}`) throw new RangeError(`There is no message ${key} in ${locale}`);
    return said;
  };
  const say: Words['say'] = (key, values) => {
    if (values !== undefined) return translate(key, values);
    const said = constant.get(key) ?? translate(key, {});
    constant.set(key, said);
    return said;
  };
  return {
    locale,
    say,
    date({ value, precision }) {
      if (value === null) return say('date-unknown');
      const date = calendar(locale, value);
      if (precision === 'day') return date;
      return say(precision === 'month' ? 'date-month' : 'date-year', { date });
    },
    period(from, to) {
      if (from !== null && from === to) return calendar(locale, from);
      if (from !== null && to !== null)
        return say('period-between', { from: calendar(locale, from), to: calendar(locale, to) });
      if (from !== null) return say('period-from', { from: calendar(locale, from) });
      return to === null ? '' : say('period-to', { to: calendar(locale, to) });
    },
    instant: (iso) => say('instant', { date: calendar(locale, iso.slice(0, 10)), time: iso.slice(11, 16) }),
    number: (value) => numbers.format(value),
  };
}

interface Translator {
  readonly i18n: I18n;
  /** Messages without variables, by their key: an answer says a dozen of them. */
  readonly constant: Map<string, string>;
  readonly numbers: Intl.NumberFormat;
}

const translators = new Map<Locale, Translator>();

/** Parsed once: the sources never change. One for each locale, since to choose among locales takes longer than to speak. */
function translatorOf(locale: Locale): Translator {
  const known = translators.get(locale);
  if (known !== undefined) return known;
  const i18n = new I18n({ defaultLocale: locale, fluentBundleOptions: { useIsolating: false } });
  // A locale is loaded once: of sources loaded one after another, only the first would be looked in.
  i18n.loadLocaleSync(locale, { source: SOURCES.map((messages) => messages[locale]).join('\n') });
  const translator = { i18n, constant: new Map<string, string>(), numbers: new Intl.NumberFormat(locale) };
  translators.set(locale, translator);
  return translator;
}

/** YYYY-MM-DD, YYYY-MM or YYYY in words; anything else as it stands. */
function calendar(locale: Locale, value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
  if (year === undefined) return value;
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return value;
  return dateFormat(locale, day !== undefined).format(date);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each: to make one takes longer than all else about a date. */
function dateFormat(locale: Locale, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`;
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      year: 'numeric',
      month: 'long',
      ...(hasDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  dateFormats.set(key, format);
  return format;
}
