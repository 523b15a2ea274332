import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import type { LogLevel } from '../log.ts';
import type { Environment } from './env.ts';
import { VARIABLES } from './variables.ts';

/** What the environment asks of Communique, checked. Paths are as given: relative ones to the working directory. */
export interface Config {
  readonly dataDirectory: string;
  readonly corpusDirectory: string;
  /** So many earlier revisions are kept of each release; 0: none. */
  readonly keepRevisions: number;
  readonly logLevel: LogLevel;
  /** Whether the bot's log has the text of questions. */
  readonly logsQuestions: boolean;
  readonly embeddings: EmbeddingsConfig;
  /** The server that is asked to write answers; null: answers are sentences of the releases. */
  readonly model: ModelConfig | null;
  /** What reads the facts of releases: rules alone, or the model that writes answers beside them. */
  readonly facts: 'rules' | 'model';
  readonly budget: {
    /** Tokens that one person may use up in a day, and all of them together; null: as many as they like. */
    readonly tokensPerUserDay: number | null;
    readonly tokensPerDay: number | null;
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
    /** Who may read the pages: whoever has a link that the bot gave, or everybody. */
    readonly reader: 'signed' | 'open';
  };
  readonly web: {
    /** Where the reader pages are reached from outside; null: there are none. */
    readonly publicUrl: string | null;
    readonly port: number;
    /** Where Prometheus looks; null: nowhere. */
    readonly metricsPort: number | null;
  };
  readonly defaultLocale: string;
  /** Settings that this version understands but does not act on, a line each, to be logged at the start. */
  readonly notices: readonly string[];
}

/** A server that speaks OpenAI's language. */
export interface OpenAiServer {
  /** Null: a server that asks for none. */
  readonly apiKey: string | null;
  /** Null: OpenAI's own. */
  readonly baseUrl: string | null;
}

export interface ModelConfig extends OpenAiServer {
  readonly chatModel: string;
  /** Asked for a second opinion on each claim; null: nobody is. */
  readonly checkModel: string | null;
}

export type EmbeddingsConfig =
  | { readonly provider: 'local' }
  | (OpenAiServer & {
      readonly provider: 'openai';
      readonly model: string;
      /** Null: as many as the model makes. */
      readonly dimensions: number | null;
      /** Dollars for a million tokens; null where nobody said. */
      readonly price: number | null;
    })
  | {
      readonly provider: 'transformers';
      /** A directory, or the name of a model on the hub. */
      readonly model: string;
    };

const schema = z.object(VARIABLES);

const CHAT_MODEL = 'gpt-4.1-mini';
const EMBEDDING_MODEL = 'text-embedding-3-small';
/** Instead of a model's name: none. */
const NO_MODEL = 'none';

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
  const problems = parsed.success ? contradictions(parsed.data) : parsed.error.issues.map(lineOf);
  if (!parsed.success || problems.length > 0) throw new ConfigError([...new Set(problems)].join('\n'));
  return configOf(parsed.data, defaultLogLevel);
}

function configOf(values: Values, defaultLogLevel: LogLevel): Config {
  return {
    dataDirectory: values.DATA_DIR,
    corpusDirectory: values.CORPUS_DIR,
    keepRevisions: values.KEEP_REVISIONS,
    logLevel: values.LOG_LEVEL ?? defaultLogLevel,
    logsQuestions: values.LOG_QUESTIONS === 'yes',
    embeddings: embeddingsOf(values),
    model: modelOf(values),
    facts: values.FACTS,
    budget: {
      tokensPerUserDay: values.TOKENS_PER_USER_DAY ?? null,
      tokensPerDay: values.TOKENS_PER_DAY ?? null,
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
      reader: values.READER_ACCESS,
    },
    web: {
      publicUrl: values.PUBLIC_URL ?? null,
      port: values.PORT,
      metricsPort: values.METRICS_PORT ?? null,
    },
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

/** A server is asked as soon as its key or its address is there. */
function serverOf({ OPENAI_API_KEY, OPENAI_BASE_URL }: Values): OpenAiServer | null {
  if (OPENAI_API_KEY === undefined && OPENAI_BASE_URL === undefined) return null;
  return { apiKey: OPENAI_API_KEY ?? null, baseUrl: OPENAI_BASE_URL ?? null };
}

function modelOf(values: Values): ModelConfig | null {
  const server = serverOf(values);
  const chatModel = values.OPENAI_CHAT_MODEL ?? CHAT_MODEL;
  if (server === null || chatModel === NO_MODEL) return null;
  return { ...server, chatModel, checkModel: values.OPENAI_CHECK_MODEL ?? null };
}

function embeddingsOf(values: Values): EmbeddingsConfig {
  const server = serverOf(values);
  const { EMBEDDINGS: wanted, EMBEDDING_MODEL: path } = values;
  if (wanted === 'transformers' && path !== undefined) return { provider: 'transformers', model: path };
  if (server === null || wanted === 'local') return { provider: 'local' };
  return {
    ...server,
    provider: 'openai',
    model: values.OPENAI_EMBEDDING_MODEL ?? EMBEDDING_MODEL,
    dimensions: values.OPENAI_EMBEDDING_DIMENSIONS ?? null,
    price: values.EMBEDDING_PRICE ?? null,
  };
}

/** Values that are right each by itself, and not together. */
function contradictions(values: Values): readonly string[] {
  const { EMBEDDINGS: wanted, EMBEDDING_MODEL: path } = values;
  const lines: string[] = [];
  if (wanted === 'openai' && serverOf(values) === null) {
    lines.push(
      'EMBEDDINGS=openai needs OPENAI_API_KEY or OPENAI_BASE_URL. Set one of them, or EMBEDDINGS=local.',
    );
  }
  if (wanted === 'transformers' && path === undefined) {
    lines.push(
      'EMBEDDINGS=transformers needs EMBEDDING_MODEL: a directory with a model, or its name on huggingface.co.',
    );
  }
  if (values.FACTS === 'model' && modelOf(values) === null) {
    lines.push(
      'FACTS=model needs OPENAI_API_KEY or OPENAI_BASE_URL, and a chat model. Set one of them, or FACTS=rules.',
    );
  }
  return lines;
}

function notices(values: Values): readonly string[] {
  const lines: string[] = (['ARCHIVE_URL', 'DATABASE_URL'] as const)
    .filter((name) => values[name])
    .map((name) => `${name} is reserved and not used by this version: the archive is in DATA_DIR.`);
  if (values.OPENAI_CHAT_MODEL !== undefined && serverOf(values) === null) {
    lines.push(
      'OPENAI_CHAT_MODEL is not used: neither OPENAI_API_KEY nor OPENAI_BASE_URL says where it is to be asked.',
    );
  }
  return lines;
}
