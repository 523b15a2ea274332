import type { Words } from '../locales/words.ts';
import type { ChatSettings } from '../store/bot-store.ts';
import { cut } from './cut.ts';

const LONGEST_PUBLISHER = 120;

type Filter = Pick<ChatSettings, 'from' | 'to' | 'publisher'>;

/** What a chat is limited to: "1 January 2022 to 31 December 2022; Ministry of Ports"; empty where it is not limited. */
export function filterText({ from, to, publisher }: Filter, words: Words): string {
  const period = words.period(from, to);
  return [
    ...(period === '' ? [] : [period]),
    ...(publisher === null ? [] : [cut(publisher, LONGEST_PUBLISHER)]),
  ].join('; ');
}

/** Lines that tell what limits a list or search in this chat, so that what it leaves out is no surprise. */
export function limitLines(settings: ChatSettings, words: Words): readonly string[] {
  const filter = filterText(settings, words);
  return [
    ...(filter === '' ? [] : [words.say('filter-limits', { filter })]),
    ...(settings.exact ? [words.say('exact-limits')] : []),
  ];
}
