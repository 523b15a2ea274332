import type { InlineKeyboardButton } from 'grammy/types';
import { callbackData } from '../callback-data.ts';
import type { Outgoing } from '../deliver.ts';
import { LOCALES, type Locale } from '../locales/locale.ts';
import type { Words } from '../locales/words.ts';
import type { ChatSettings } from '../store/bot-store.ts';
import { filterText } from './chat-filter.ts';
import { cut } from './cut.ts';
import { Html, html } from './html.ts';
import { releaseText } from './release-text.ts';

/** Each in its own words, whichever language is spoken now. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  az: 'Azərbaycanca',
  ru: 'Русский',
  tr: 'Türkçe',
};

const LONGEST_LABEL = 39;
const LONGEST_NAME = 150;
const MOST_NAMES = 8;

/** The settings of a chat with a button to change each. Anybody may press them: who may change is checked then. */
export function renderSettings(settings: ChatSettings, words: Words): Outgoing {
  const { form, exact, language } = settings;
  const filter = filterText(settings, words);
  const rows = [
    [
      'settings-language',
      language === null
        ? words.say('settings-language-own', { language: LANGUAGE_NAMES[words.locale] })
        : LANGUAGE_NAMES[language],
    ],
    ['settings-form', words.say(`settings-form-${form}`)],
    ['settings-exact', words.say(exact ? 'settings-on' : 'settings-off')],
    ['settings-filter', filter === '' ? words.say('settings-off') : filter],
  ] as const;
  const other = form === 'classic' ? 'rich' : 'classic';
  return {
    html: Html.join(
      [
        Html.bold(Html.text(words.say('settings-heading'))),
        ...rows.map(([key, value]) => html`${words.say(key)}: ${releaseText(value)}`),
        Html.italic(Html.text(words.say('settings-form-note'))),
      ],
      '\n',
    ),
    keyboard: [
      [button(words.say(`settings-to-${other}`), 't', 'form', other)],
      [button(words.say(exact ? 'settings-to-inexact' : 'settings-to-exact'), 't', 'exact', exact ? 0 : 1)],
      [
        button(words.say('settings-language'), 't', 'language', 'show'),
        button(words.say('settings-filter'), 't', 'filter', 'show'),
      ],
    ],
  };
}

/** The languages to choose from. */
export function renderLanguages(words: Words): Outgoing {
  return {
    html: Html.text(words.say('settings-choose-language')),
    keyboard: LOCALES.map((locale) => [
      button(`${locale === words.locale ? '✓ ' : ''}${LANGUAGE_NAMES[locale]}`, 'g', locale),
    ]),
  };
}

/** What limits a chat and how to change it, with an example that this archive can fill. */
export function renderFilter(
  settings: ChatSettings,
  found: {
    /** Inside the filter, or in all. */
    readonly releases: number;
    /** Which its words for a publisher name. */
    readonly publishers: readonly string[];
    readonly examples: readonly string[];
  },
  words: Words,
): Outgoing {
  const filter = filterText(settings, words);
  const count = words.say('releases', { count: found.releases });
  const state =
    filter === ''
      ? words.say('filter-none', { releases: count })
      : words.say('filter-set', { filter, releases: count });
  const names = found.publishers.length > 1 ? found.publishers : [];
  const undated = settings.from === null && settings.to === null ? [] : [words.say('filter-undated')];
  return {
    html: Html.join(
      [
        releaseText(state),
        ...nameLines(names),
        ...undated.map((note) => Html.italic(Html.text(note))),
        Html.text(words.say('filter-how')),
        ...found.examples.map((example) => Html.code(cut(`/filter ${example}`, LONGEST_NAME))),
      ],
      '\n',
    ),
    ...(filter === '' ? {} : { keyboard: offButtons(settings, words) }),
  };
}

/** Nothing is inside of the filter that was asked for, so it was not set. */
export function renderEmptyFilter(
  wanted: ChatSettings,
  range: { readonly from: string | null; readonly to: string | null },
  words: Words,
): Outgoing {
  const period = words.period(range.from, range.to);
  return {
    html: Html.join(
      [
        releaseText(words.say('filter-empty', { filter: filterText(wanted, words) })),
        ...(period === '' ? [] : [Html.text(words.say('filter-range', { period }))]),
      ],
      '\n',
    ),
  };
}

/** No publisher goes by these words, so the filter stays as it was. */
export function renderUnknownFilter(asked: string, near: readonly string[], words: Words): Outgoing {
  return {
    html: Html.join(
      [
        releaseText(words.say('filter-unknown', { words: cut(asked, LONGEST_NAME) })),
        ...(near.length === 0 ? [] : [Html.text(words.say('filter-near')), ...nameLines(near)]),
      ],
      '\n',
    ),
  };
}

function nameLines(names: readonly string[]): readonly Html[] {
  return names.slice(0, MOST_NAMES).map((name) => releaseText(`• ${cut(name, LONGEST_NAME)}`));
}

function offButtons({ from, to, publisher }: ChatSettings, words: Words): InlineKeyboardButton[][] {
  const hasPeriod = from !== null || to !== null;
  if (!hasPeriod || publisher === null) return [[button(words.say('filter-off'), 'f', 'all')]];
  return [
    [button(words.say('filter-off-period'), 'f', 'period')],
    [button(words.say('filter-off-publisher'), 'f', 'publisher')],
    [button(words.say('filter-off'), 'f', 'all')],
  ];
}

function button(label: string, kind: string, ...fields: readonly (string | number)[]): InlineKeyboardButton {
  return { text: cut(label, LONGEST_LABEL), callback_data: callbackData(kind, null, ...fields) };
}
