import { expect } from 'vitest';
import type { Outgoing } from '../../../src/bot/deliver.ts';
import type { Html } from '../../../src/bot/rendering/html.ts';
import { richBlocks } from '../../telegram/server/rich/blocks.ts';
import { countBlocks } from '../../telegram/server/rich/plain-text.ts';
import { formatText } from '../../telegram/server/text/format-text.ts';
import { parseHtml } from '../../telegram/server/text/parse-html.ts';
import { type ReadHtml, readHtml } from './read-html.ts';

/** What Telegram finds in plain text by itself and makes something to press of. */
const PRESSED = new Set(['url', 'email', 'mention', 'bot_command']);

/** Checks what Telegram and the person would mind in any message, and gives what is read. */
export function checkHtml(html: Html): ReadHtml {
  const read = readHtml(html.source);
  expect(read.text.length).toBe(html.length);
  expect(read.text.length).toBeLessThanOrEqual(4096);
  expect(read.text.trim()).not.toBe('');
  expect(read.elements.length).toBeLessThanOrEqual(100);
  expect(parseHtml(html.source).text).toBe(read.text);
  const { text, entities } = formatText(parseHtml(html.source));
  const pressed = entities
    .filter(({ type }) => PRESSED.has(type))
    .map(({ offset, length }) => text.slice(offset, offset + length))
    .filter((piece) => !piece.startsWith('/release_'));
  expect(pressed).toEqual([]);
  return read;
}

export function checkMessage({ html, keyboard = [], rich }: Outgoing): ReadHtml {
  const buttons = keyboard.flat();
  expect(buttons.length).toBeLessThanOrEqual(100);
  for (const button of buttons) {
    expect(button.text.trim()).not.toBe('');
    expect(button.text.length).toBeLessThan(40);
    expect(button.text).not.toMatch(/[\p{Cs}\n\u202e]/u);
    expect('callback_data' in button && button.callback_data.length <= 64).toBe(true);
  }
  if (rich !== undefined) {
    const read = readHtml(rich.html, 'rich');
    expect(read.text.length).toBeLessThanOrEqual(32_768);
    expect(rich.skip_entity_detection).toBe(true);
    const slips: string[] = [];
    expect(countBlocks(richBlocks(rich.html, (slip) => slips.push(slip)))).toBeLessThanOrEqual(500);
    expect(slips).toEqual([]);
  }
  return checkHtml(html);
}
