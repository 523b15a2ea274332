import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import type { LogLevel } from '../log.ts';
import type { Environment } from './env.ts';
import { VARIABLES } from './variables.ts';

/** What the environment asks of Communique, checked. Paths are as given: relative ones to the working directory. */
export interface Config {
  readonly dataDirectory: string;
  readonly corpusDirectory: string;
  readonly logLevel: LogLevel;
  /** This version makes embeddings itself; other providers stand here once they are built. */
  readonly embeddings: { readonly provider: 'local' };
  readonly openai: {
    readonly apiKey: string | null;
    readonly baseUrl: string | null;
    readonly chatModel: string | null;
    readonly embeddingModel: string | null;
  };
  readonly telegram: {
    readonly botToken: string | null;
    readonly apiRoot: string | null;
    readonly webhookUrl: string | null;
    readonly webhookSecret: string | null;
  };
  readonly access: {
    /** Who may ask anywhere, besides the admins; [] with no chats: the admins alone, and whom they let in. */
    readonly allowedUserIds: readonly number[] | 'everyone';
    /** Chats in which everybody may ask. */
    readonly allowedChatIds: readonly number[];
    readonly adminUserIds: readonly number[];
    readonly reader: string | null;
  };
  readonly web: { readonly publicUrl: string | null; readonly port: number };
  readonly defaultLocale: string;
  /** Settings that this version understands but does not act on, a line each, to be logged at the start. */
  readonly notices: readonly string[];
}

const schema = z.object(VARIABLES);

type Values = z.output<typeof schema>;

/**
 * Reads the variables of {@link VARIABLES}; an empty value counts as none, a variable of another name is ignored.
 * `defaultLogLevel` is what the caller wants where LOG_LEVEL is not set: a command that writes to a person's terminal
 * asks for less than a service does.
 *
 * @throws ConfigError with a line for each bad variable: its name, what is wrong, the remedy; never its value.
 */
export function parseConfig(environment: Environment, defaultLogLevel: LogLevel = 'info'): Config {
  const parsed = schema.safeParse(withoutBlanks(environment));
  const problems = parsed.success ? unavailable(parsed.data) : parsed.error.issues.map(lineOf);
  if (!parsed.success || problems.length > 0) throw new ConfigError([...new Set(problems)].join('\n'));
  return configOf(parsed.data, defaultLogLevel);
}

function configOf(values: Values, defaultLogLevel: LogLevel): Config {
  return {
    dataDirectory: values.DATA_DIR,
    corpusDirectory: values.CORPUS_DIR,
    logLevel: values.LOG_LEVEL ?? defaultLogLevel,
    embeddings: { provider: 'local' },
    openai: {
      apiKey: values.OPENAI_API_KEY ?? null,
      baseUrl: values.OPENAI_BASE_URL ?? null,
      chatModel: values.OPENAI_CHAT_MODEL ?? null,
      embeddingModel: values.OPENAI_EMBEDDING_MODEL ?? null,
    },
    telegram: {
      botToken: values.TELEGRAM_BOT_TOKEN ?? null,
      apiRoot: values.TELEGRAM_API_ROOT ?? null,
      webhookUrl: values.TELEGRAM_WEBHOOK_URL ?? null,
      webhookSecret: values.TELEGRAM_WEBHOOK_SECRET ?? null,
    },
    access: {
      allowedUserIds: values.ALLOWED_USER_IDS,
      allowedChatIds: values.ALLOWED_CHAT_IDS,
      adminUserIds: values.ADMIN_USER_IDS,
      reader: values.READER_ACCESS ?? null,
    },
    web: { publicUrl: values.PUBLIC_URL ?? null, port: values.PORT },
    defaultLocale: values.DEFAULT_LOCALE,
    notices: notices(values),
  };
}

function withoutBlanks(environment: Environment): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of Object.keys(VARIABLES)) {
    const value = environment[name]?.trim();
    if (value) given[name] = value;
  }
  return given;
}

function lineOf(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')} ${issue.message}. Correct it or leave it empty.`;
}

function unavailable(values: Values): readonly string[] {
  if (values.EMBEDDINGS !== 'openai' && values.EMBEDDINGS !== 'transformers') return [];
  return [`EMBEDDINGS=${values.EMBEDDINGS} is not available in this version. Set EMBEDDINGS=local.`];
}

function notices(values: Values): readonly string[] {
  const lines: string[] = [];
  if (values.EMBEDDINGS === 'auto' && (values.OPENAI_API_KEY || values.OPENAI_BASE_URL)) {
    lines.push(
      'EMBEDDINGS=auto with OPENAI_API_KEY or OPENAI_BASE_URL: this version makes embeddings locally and sends nothing ' +
        'there. EMBEDDINGS=local says so without this line.',
    );
  }
  if (values.OPENAI_CHAT_MODEL) {
    lines.push('OPENAI_CHAT_MODEL: this version answers with sentences of the releases, without a model.');
  }
  for (const name of ['ARCHIVE_URL', 'DATABASE_URL'] as const) {
    if (values[name])
      lines.push(`${name} is reserved and not used by this version: the archive is in DATA_DIR.`);
  }
  return lines;
}
