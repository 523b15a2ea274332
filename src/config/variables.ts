import { z } from 'zod';
import { LOG_LEVELS } from '../log.ts';

/** Where embeddings come from. `auto`: OpenAI or a compatible server when one is configured, else `local`. */
export const EMBEDDING_PROVIDERS = ['auto', 'local', 'openai', 'transformers'] as const;

const USER_IDS = 'Telegram user ids, such as 12345678,23456789';

/**
 * Every variable that Communique knows, with the form its value must have. An error text says what the value must be;
 * none repeats the value, since a secret pasted on the wrong line would then end up in a log.
 */
export const VARIABLES = {
  DATA_DIR: z.string().default('./data'),
  CORPUS_DIR: z.string().default('./corpus'),
  KEEP_REVISIONS: z
    .string()
    .regex(/^\d{1,6}$/, { error: 'must be a whole number from 0 (none), such as 10' })
    .transform(Number)
    .default(10),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).optional(),
  LOG_QUESTIONS: z.enum(['yes', 'no'], { error: 'must be yes or no' }).default('no'),
  PUBLIC_URL: webAddress(/^https?$/, 'https://press.example.org'),
  PORT: port().default(8080),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, {
      error: 'must be a token as @BotFather gives it (digits, a colon, some 35 characters)',
    })
    .optional(),
  TELEGRAM_API_ROOT: webAddress(/^https?$/, 'https://api.telegram.org'),
  TELEGRAM_WEBHOOK_URL: webAddress(/^https$/, 'https://bot.example.org/telegram'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, { error: 'must be 1 to 256 of the characters A-Z a-z 0-9 _ -' })
    .optional(),
  ALLOWED_USER_IDS: z
    .union([z.literal('*').transform(() => 'everyone' as const), identifiers(/^\d+$/, USER_IDS)], {
      error: `must be * (everybody) or ${USER_IDS}`,
    })
    .default([]),
  ALLOWED_CHAT_IDS: identifiers(/^-?\d+$/, 'Telegram chat ids, such as -1001234567890,12345678').default([]),
  ADMIN_USER_IDS: identifiers(/^\d+$/, USER_IDS).default([]),
  OPENAI_API_KEY: z.string().regex(/^\S+$/, { error: 'must be a key without blanks in it' }).optional(),
  OPENAI_BASE_URL: webAddress(/^https?$/, 'http://localhost:11434/v1'),
  OPENAI_CHAT_MODEL: z.string().optional(),
  OPENAI_CHECK_MODEL: z.string().optional(),
  OPENAI_EMBEDDING_MODEL: z.string().optional(),
  OPENAI_EMBEDDING_DIMENSIONS: count('256'),
  EMBEDDING_PRICE: z
    .string()
    .regex(/^\d+(\.\d+)?$/, { error: 'must be dollars for a million tokens, such as 0.02' })
    .transform(Number)
    .optional(),
  TOKENS_PER_USER_DAY: count('50000'),
  TOKENS_PER_DAY: count('1000000'),
  EMBEDDINGS: z
    .enum(EMBEDDING_PROVIDERS, { error: `must be one of ${EMBEDDING_PROVIDERS.join(', ')}` })
    .default('auto'),
  EMBEDDING_MODEL: z.string().optional(),
  FACTS: z.enum(['rules', 'model'], { error: 'must be rules or model' }).default('rules'),
  READER_ACCESS: z.enum(['signed', 'open'], { error: 'must be signed or open' }).default('signed'),
  METRICS_PORT: port().optional(),
  ARCHIVE_URL: z.string().optional(),
  DATABASE_URL: z.string().optional(),
  DEFAULT_LOCALE: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'must be the code of a language, such as en, az, ru or tr' })
    .default('en'),
};

function webAddress(protocol: RegExp, example: string) {
  return z.url({ protocol, error: `must be an address such as ${example}` }).optional();
}

function count(example: string) {
  const error = `must be a whole number above 0, such as ${example}`;
  return z
    .string()
    .regex(/^[1-9]\d{0,14}$/, { error })
    .transform(Number)
    .optional();
}

function port() {
  const error = 'must be a whole number from 0 to 65535 (0: any free port)';
  return z
    .string()
    .regex(/^\d{1,5}$/, { error })
    .transform(Number)
    .refine((number) => number <= 65_535, { error });
}

function identifiers(form: RegExp, example: string) {
  return z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .refine((parts) => parts.every((part) => form.test(part)), { error: `must be ${example}` })
    .transform((parts) => parts.map(Number))
    .refine((ids) => ids.every(Number.isSafeInteger), { error: `must be ${example}` });
}
