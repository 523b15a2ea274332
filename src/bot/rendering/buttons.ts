import type { InlineKeyboardButton } from 'grammy/types';
import { callbackData } from '../callback-data.ts';
import { cut } from './cut.ts';

/** Of the 100 that Telegram takes in one message, so many may be of what a message lists. */
export const MOST_LISTED = 90;
const LONGEST_LABEL = 39;

type Field = string | number;

/** Makes the buttons that one person may press. */
export function buttonsOf(
  userId: number,
): (label: string, kind: string, ...fields: readonly Field[]) => InlineKeyboardButton {
  return (label, kind, ...fields) => ({
    text: cut(label, LONGEST_LABEL),
    callback_data: callbackData(kind, userId, ...fields),
  });
}
