import { expect } from 'vitest';
import type { Outgoing } from '../../../src/bot/deliver.ts';
import type { Html } from '../../../src/bot/rendering/html.ts';
import { type ReadHtml, readHtml } from './read-html.ts';

/** What Telegram makes something to press of, where it is not code. */
const PRESSABLE = [
  /https?:\/\/[^\s<>"'«»]*[^\s<>"'«».,:;!?)\]]/giu,
  /(?<![\p{L}\p{N}_.+-])[a-z0-9._+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\p{L}\p{N}_])/giu,
  /(?<![\p{L}\p{N}_@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|az|ru|tr|me|info)(?![\p{L}\p{N}_])/giu,
  /(?<![\p{L}\p{N}_/])@[a-zA-Z0-9_]{3,32}(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_/<>])\/(?!release_)[a-zA-Z0-9_]{1,64}/gu,
];

/** Checks what Telegram and the person would mind in any message, and gives what is read. */
export function checkHtml(html: Html): ReadHtml {
  const read = readHtml(html.source);
  expect(read.text.length).toBe(html.length);
  expect(read.text.length).toBeLessThanOrEqual(4096);
  expect(read.text.trim()).not.toBe('');
  expect(read.elements.length).toBeLessThanOrEqual(100);
  expect(pressable(read)).toEqual([]);
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
  }
  return checkHtml(html);
}

function pressable({ text, elements }: ReadHtml): string[] {
  const code = elements.filter(({ tag }) => tag === 'code');
  return PRESSABLE.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ 0: piece, index }) =>
      code.every(({ start, text: inner }) => index >= start + inner.length || index + piece.length <= start),
    )
    .map(([piece]) => piece);
}
