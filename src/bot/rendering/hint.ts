import type { Outgoing } from '../deliver.ts';
import { cut } from './cut.ts';
import { Html } from './html.ts';

const LONGEST_EXAMPLE = 200;

/** How a command is used, with an example to press where the archive has one. */
export function renderHint(hint: string, example: string | null): Outgoing {
  const command = example === null ? [] : [Html.code(cut(example, LONGEST_EXAMPLE))];
  return { html: Html.join([Html.text(hint), ...command], '\n') };
}
