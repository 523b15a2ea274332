import type { Embargo } from '../../app.ts';
import type { Words } from '../locales/words.ts';
import { Html } from './html.ts';

/** For admins: how many releases wait for their day, and the nearest one, so that a misread date is noticed; [] where none does. */
export function renderEmbargo({ releases, first }: Embargo, words: Words): readonly Html[] {
  if (first === null) return [];
  const date = words.date({ value: first, precision: 'day' });
  return [Html.text(words.say('embargo', { count: releases, date }))];
}
