import type { UploadedFile } from './wire/multipart.ts';

export type CallOutcome =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly status: number; readonly description: string }
  /** The connection was cut or never answered. */
  | { readonly ok: false; readonly status: 0; readonly description: string };

/** One call of the bot, in the order in which they arrived. */
export interface ApiCall {
  /** As Telegram writes it, whatever case the bot used. */
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly files: readonly UploadedFile[];
  /** Undefined while it is under way. */
  outcome: CallOutcome | undefined;
}
