import type { Logger } from '../../src/log.ts';

export interface LoggedLine {
  readonly level: keyof Logger;
  readonly message: string;
  readonly fields: object;
}

/** A logger that remembers what it was told. */
export function recordingLogger(): Logger & { readonly lines: LoggedLine[] } {
  const lines: LoggedLine[] = [];
  const at = (level: keyof Logger) => (fields: object, message: string) => {
    lines.push({ level, message, fields });
  };
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
