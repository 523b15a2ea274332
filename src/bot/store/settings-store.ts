import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { LOCALES } from '../locales/locale.ts';
import { type ChatSettings, DEFAULT_SETTINGS } from './bot-store.ts';
import { readRecord } from './record.ts';

/** How chats want their answers. Not to be used but through the bot's store. */
export interface SettingsStore {
  settings(chatId: number): ChatSettings;
  change(chatId: number, change: Partial<ChatSettings>): ChatSettings;
  forget(chatId: number): void;
}

// A setting that another version knew otherwise falls back alone, and leaves the others.
const settingsRecord: z.ZodType<ChatSettings> = z.object({
  language: z.enum(LOCALES).nullable().catch(DEFAULT_SETTINGS.language),
  form: z.enum(['classic', 'rich']).catch(DEFAULT_SETTINGS.form),
  exact: z.boolean().catch(DEFAULT_SETTINGS.exact),
  from: z.string().nullable().catch(DEFAULT_SETTINGS.from),
  to: z.string().nullable().catch(DEFAULT_SETTINGS.to),
  publisher: z.string().nullable().catch(DEFAULT_SETTINGS.publisher),
});

export function createSettingsStore(database: Database): SettingsStore {
  const select = database.prepare<[number], string>('SELECT settings FROM settings WHERE chat = ?').pluck();
  const write = database.prepare<[number, string]>(
    `INSERT INTO settings (chat, settings) VALUES (?, ?)
     ON CONFLICT (chat) DO UPDATE SET settings = excluded.settings`,
  );
  const deleteOfChat = database.prepare<[number]>('DELETE FROM settings WHERE chat = ?');

  function settings(chatId: number): ChatSettings {
    const kept = select.get(chatId);
    return (kept === undefined ? null : readRecord(settingsRecord, kept)) ?? DEFAULT_SETTINGS;
  }

  const change = database.transaction((chatId: number, changed: Partial<ChatSettings>): ChatSettings => {
    const next = { ...settings(chatId), ...changed };
    write.run(chatId, JSON.stringify(next));
    return next;
  });

  return {
    settings,
    change: (chatId, changed) => change.immediate(chatId, changed),
    forget: (chatId) => void deleteOfChat.run(chatId),
  };
}
