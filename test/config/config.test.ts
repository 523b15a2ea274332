import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
import { VARIABLES } from '../../src/config/variables.ts';
import { ConfigError } from '../../src/errors.ts';

const TOKEN = '123456789:AAErandomlookingtoken_of-35-charact';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('parseConfig', () => {
  it('needs nothing: an empty environment answers about ./corpus with local embeddings', () => {
    const config = parseConfig({});
    expect(config).toMatchObject({
      dataDirectory: './data',
      corpusDirectory: './corpus',
      keepRevisions: 10,
      logLevel: 'info',
      embeddings: { provider: 'local' },
      telegram: { botToken: null },
      notices: [],
    });
  });

  it('takes an empty or blank value as none, and ignores names that are not its own', () => {
    const blanks = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, '  ']));
    expect(parseConfig({ ...blanks, PATH: '/bin', EMBEDDING: 'x' })).toEqual(parseConfig({}));
  });

  it('keeps as many earlier revisions as it says, none with 0', () => {
    expect(parseConfig({ KEEP_REVISIONS: '3' }).keepRevisions).toBe(3);
    expect(parseConfig({ KEEP_REVISIONS: '0' }).keepRevisions).toBe(0);
  });

  it('lets the caller choose how much is logged where LOG_LEVEL does not say', () => {
    expect(parseConfig({}, 'warn').logLevel).toBe('warn');
    expect(parseConfig({ LOG_LEVEL: 'debug' }, 'warn').logLevel).toBe('debug');
  });

  it('reads lists of ids apart by commas or blanks, chats being negative too', () => {
    const { access } = parseConfig({ ALLOWED_USER_IDS: '12, 34 56', ALLOWED_CHAT_IDS: '-1001234567890,7' });
    expect(access).toMatchObject({ allowedUserIds: [12, 34, 56], allowedChatIds: [-1001234567890, 7] });
  });

  it('is closed to all but the admins by default, and open to everybody with a star', () => {
    expect(parseConfig({}).access).toMatchObject({
      allowedUserIds: [],
      allowedChatIds: [],
      adminUserIds: [],
    });
    expect(parseConfig({ ALLOWED_USER_IDS: ' * ' }).access.allowedUserIds).toBe('everyone');
  });

  it('reads a full Telegram and web configuration', () => {
    const config = parseConfig({
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: 'http://localhost:8081',
      TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/hook',
      TELEGRAM_WEBHOOK_SECRET: 'a_b-C9',
      PUBLIC_URL: 'https://press.example.org',
      PORT: '0',
      METRICS_PORT: '9464',
      READER_ACCESS: 'open',
    });
    expect(config.telegram.botToken).toBe(TOKEN);
    expect(config.web).toEqual({ publicUrl: 'https://press.example.org', port: 0, metricsPort: 9464 });
    expect(config.access.reader).toBe('open');
  });

  it.each([
    ['LOG_LEVEL', 'loud'],
    ['READER_ACCESS', 'closed'],
    ['METRICS_PORT', '70000'],
    ['FACTS', 'guess'],
    ['FACTS', 'model'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['EMBEDDINGS', 'cloud'],
    ['EMBEDDINGS', 'openai'],
    ['EMBEDDINGS', 'transformers'],
    ['TELEGRAM_BOT_TOKEN', 'not-a-token'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['TELEGRAM_WEBHOOK_URL', 'http://bot.example.org'],
    ['TELEGRAM_WEBHOOK_SECRET', 'with blank'],
    ['ALLOWED_USER_IDS', '12,anna'],
    ['ALLOWED_USER_IDS', '-12'],
    ['ALLOWED_USER_IDS', '12,*'],
    ['ALLOWED_CHAT_IDS', '*'],
    ['ADMIN_USER_IDS', '*'],
    ['ADMIN_USER_IDS', '99999999999999999999'],
    ['OPENAI_BASE_URL', 'localhost:11434'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['DEFAULT_LOCALE', 'English'],
    ['KEEP_REVISIONS', '-1'],
    ['KEEP_REVISIONS', 'all'],
  ])('stops at %s=%s with one line that names it', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}\\b.+\\.$`));
  });

  it('names every bad variable, a line each', () => {
    const problems = problemsOf({ PORT: 'x', LOG_LEVEL: 'x', DATA_DIR: './fine', DEFAULT_LOCALE: '?' });
    expect(problems.map((line) => line.split(' ')[0])).toEqual(['LOG_LEVEL', 'PORT', 'DEFAULT_LOCALE']);
  });

  it('asks a model as soon as a key or the address of a server is there, and not before', () => {
    expect(parseConfig({}).model).toBeNull();
    expect(parseConfig({ OPENAI_API_KEY: 'sk-x' }).model).toEqual({
      apiKey: 'sk-x',
      baseUrl: null,
      chatModel: 'gpt-4.1-mini',
      checkModel: null,
    });
    const local = { OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_CHAT_MODEL: 'qwen3:8b' };
    expect(parseConfig(local).model).toMatchObject({ apiKey: null, chatModel: 'qwen3:8b' });
    expect(parseConfig({ OPENAI_API_KEY: 'sk-x', OPENAI_CHAT_MODEL: 'none' }).model).toBeNull();
    expect(parseConfig({ OPENAI_CHAT_MODEL: 'gpt-x' })).toMatchObject({ model: null });
    expect(parseConfig({ OPENAI_CHAT_MODEL: 'gpt-x' }).notices.join()).toContain(
      'OPENAI_CHAT_MODEL is not used',
    );
  });

  it('takes embeddings from where they are to be had', () => {
    expect(parseConfig({}).embeddings).toEqual({ provider: 'local' });
    expect(parseConfig({ OPENAI_API_KEY: 'sk-x' }).embeddings).toMatchObject({
      provider: 'openai',
      model: 'text-embedding-3-small',
      dimensions: null,
      price: null,
    });
    expect(
      parseConfig({
        OPENAI_BASE_URL: 'http://localhost:11434/v1',
        OPENAI_EMBEDDING_MODEL: 'bge-m3',
        OPENAI_EMBEDDING_DIMENSIONS: '256',
        EMBEDDING_PRICE: '0.02',
      }).embeddings,
    ).toMatchObject({ apiKey: null, model: 'bge-m3', dimensions: 256, price: 0.02 });
    expect(parseConfig({ OPENAI_API_KEY: 'sk-x', EMBEDDINGS: 'local' }).embeddings.provider).toBe('local');
    expect(parseConfig({ EMBEDDINGS: 'transformers', EMBEDDING_MODEL: './e5' }).embeddings).toEqual({
      provider: 'transformers',
      model: './e5',
    });
  });

  it('says what embeddings lack that are asked for', () => {
    expect(problemsOf({ EMBEDDINGS: 'openai' })[0]).toContain('OPENAI_API_KEY or OPENAI_BASE_URL');
    expect(problemsOf({ EMBEDDINGS: 'transformers' })[0]).toContain('EMBEDDING_MODEL');
  });

  it('limits tokens only where it was told to', () => {
    expect(parseConfig({}).budget).toEqual({ tokensPerUserDay: null, tokensPerDay: null });
    expect(parseConfig({ TOKENS_PER_USER_DAY: '5000', TOKENS_PER_DAY: '90000' }).budget).toEqual({
      tokensPerUserDay: 5_000,
      tokensPerDay: 90_000,
    });
    expect(problemsOf({ TOKENS_PER_DAY: '0' })).toHaveLength(1);
  });

  it('says which settings it does not use', () => {
    expect(parseConfig({ OPENAI_API_KEY: 'sk-x' }).notices).toEqual([]);
    expect(parseConfig({ DATABASE_URL: 'postgres://x' }).notices.join()).toContain('DATABASE_URL');
  });

  it('never repeats a value that it refuses', () => {
    const secret = fc.stringMatching(/^QQ[!?]{3,30}ZZ$/);
    const name = fc.constantFrom(...Object.keys(VARIABLES));
    fc.assert(
      fc.property(name, secret, (variable, value) => {
        expect(problemsOf({ [variable]: value }).join('\n')).not.toContain(value);
      }),
    );
  });
});
