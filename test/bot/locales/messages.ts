import { FluentResource } from '@fluent/bundle';
import type { Locale } from '../../../src/bot/locales/locale.ts';
import { SOURCES } from '../../../src/bot/locales/sources.ts';

export type Message = FluentResource['body'][number];
type Pattern = NonNullable<Message['value']>;
type Element = Exclude<Pattern, string>[number];
type Select = Extract<Element, { type: 'select' }>;

/** Messages as Fluent reads them; what it does not understand it leaves out. */
export function parse(source: string): readonly Message[] {
  return new FluentResource(source).body;
}

/** Every message of every feature in one language. */
export function messagesIn(locale: Locale): ReadonlyMap<string, Message> {
  return new Map(
    SOURCES.flatMap((messages) => parse(messages[locale])).map((message) => [message.id, message]),
  );
}

function elementsOf(pattern: Pattern | null): readonly Element[] {
  if (pattern === null) return [];
  if (typeof pattern === 'string') return [pattern];
  return pattern.flatMap((element) => [element, ...(isSelect(element) ? variantsOf(element) : [])]);
}

function variantsOf({ selector, variants }: Select): readonly Element[] {
  return [selector, ...variants.flatMap(({ value }) => elementsOf(value))];
}

function isSelect(element: Element): element is Select {
  return typeof element !== 'string' && element.type === 'select';
}

export function selectsOf(message: Message): readonly Select[] {
  return elementsOf(message.value).filter(isSelect);
}

/** Names of what is filled in and of what a form is chosen by. */
export function variablesOf(message: Message | undefined): readonly string[] {
  const names = elementsOf(message?.value ?? null).flatMap((element) =>
    typeof element !== 'string' && element.type === 'var' ? [element.name] : [],
  );
  return [...new Set(names)].sort();
}

/** What of a message is words: its text without placeholders, commands and variables of the configuration. */
export function textOf(message: Message): string {
  const text = elementsOf(message.value).filter((element) => typeof element === 'string');
  return text
    .join(' ')
    .replace(/\/\w+/g, ' ')
    .replace(/\b[A-Z]+(?:_[A-Z]+)+\b(?:=\*)?/g, ' ');
}

/** Words of all messages of a language, each with the key of its message. */
export function wordsIn(locale: Locale): readonly (readonly [key: string, word: string])[] {
  return [...messagesIn(locale).values()].flatMap((message) =>
    [...textOf(message).matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => [message.id, word] as const),
  );
}

/** The English words of a message. */
export function englishOf(id: string): string {
  const message = messagesIn('en').get(id);
  return message === undefined ? '' : textOf(message);
}
