import type { ModelFailure } from '../../errors.ts';
import type { Cause } from './failure.ts';
import { redact } from './redact.ts';

/** The model that was asked, by name, and the host of its server; null: a model that was passed in. */
export interface Target {
  readonly name: string;
  readonly server: string | null;
}

const LONGEST_WORDS = 200;

const WHAT: Readonly<Record<ModelFailure, string>> = {
  'rejected-key': 'the key is not accepted',
  forbidden: 'access is denied',
  'unknown-model': 'there is no such model, or no such address',
  'rate-limited': 'too many requests',
  quota: 'the account has no money left',
  'server-error': 'the server has an error',
  timeout: 'nothing came in time',
  'cut-off': 'the reply broke off',
  unreachable: 'there is no connection',
  'bad-reply': 'what came is no reply of a model',
  'too-long': 'the request is longer than the model can read',
  empty: 'the reply is empty',
  refused: 'the model, or a filter before it, declines',
  'bad-request': 'the server does not take the request',
};

/** What to do about it, where the server is the one that the environment names. */
const REMEDIES: Readonly<Record<ModelFailure, string>> = {
  'rejected-key': 'Correct OPENAI_API_KEY.',
  forbidden: 'See what the account behind OPENAI_API_KEY may use, and from which countries.',
  'unknown-model':
    'Set OPENAI_CHAT_MODEL to one that the server has, and OPENAI_BASE_URL to the address of its API (most end in /v1).',
  'rate-limited': 'If it lasts, raise the limits of the account.',
  quota: 'Add money to the account, or raise its limit.',
  'server-error': 'If it lasts, look into the log or the status page of the server.',
  timeout: 'If it lasts, set OPENAI_CHAT_MODEL to a faster model.',
  'cut-off': 'If it lasts, look into the log of the server, and of a proxy before it.',
  unreachable: 'See that the server is up and that OPENAI_BASE_URL is its address.',
  'bad-reply': 'Set OPENAI_BASE_URL to the address of an API like that of OpenAI (most end in /v1).',
  'too-long': 'Set OPENAI_CHAT_MODEL to one that reads more, or let your server give it a larger context.',
  empty: 'If it lasts, set OPENAI_CHAT_MODEL to another model.',
  refused: 'If it lasts, set OPENAI_CHAT_MODEL to another model.',
  'bad-request': 'See that the server speaks the chat completions API of OpenAI; else report this.',
};

/** A line for people: what was asked of whom, what is wrong, in the server's words too, and the remedy. Without keys. */
export function failureMessage({ name, server }: Target, { failure, status, words }: Cause): string {
  const said = [status === null ? '' : `HTTP ${status}`, shortened(words)]
    .filter((part) => part !== '')
    .join(': ');
  const target = server === null ? name : `${name} at ${server}`;
  const remedy = server === null ? 'See to the model that was passed in.' : REMEDIES[failure];
  return `Asking ${target} failed: ${WHAT[failure]}${said === '' ? '' : ` (${said})`}. ${remedy}`;
}

/** The words of a server on one line, without keys, a status that stands beside them, and pages of HTML. */
function shortened(words: string): string {
  const line = redact(words)
    .replace(/\s*Troubleshooting URL:.*$/s, '')
    .replace(/^\d{3} /, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:]+$/, '');
  if (/<\/?[a-z!]/i.test(line)) return 'a page of HTML';
  return line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS)}…`;
}
