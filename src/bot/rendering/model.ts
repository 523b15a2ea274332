import type { ModelStatus } from '../../app.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import type { TokensOfPerson } from '../store/bot-store.ts';
import type { TokenBudget } from '../token-budget.ts';
import { cut } from './cut.ts';
import { Html, html } from './html.ts';
import { timeAgo } from './time.ts';

/** What a model has taken today, and what it may. */
export interface TokenCount {
  readonly today: number;
  readonly budget: TokenBudget;
  /** Most first. */
  readonly most: readonly TokensOfPerson[];
}

const LONGEST_NAME = 100;
const LONGEST_MESSAGE = 300;

/** Lines of `/status`: which model it is and how it is, what it took, who asked most. */
export function renderModel(
  status: ModelStatus | null,
  tokens: TokenCount,
  now: Date,
  words: Words,
): readonly Html[] {
  if (status === null) return [line('writer-title', Html.text(words.say('writer-none')), words)];
  const { requests, failures, lastFailure } = status;
  return [
    line('writer-title', html`${Html.code(nameOf(status, words))}, ${stateOf(status, words)}`, words),
    line('writer-requests', Html.text(words.say('writer-counts', { requests, failures })), words),
    ...(lastFailure === null ? [] : failureLines(lastFailure, now, words)),
    line('writer-tokens', Html.text(tokensOf(tokens, words)), words),
    ...(tokens.most.length === 0 ? [] : [line('writer-most', mostOf(tokens.most, words), words)]),
  ];
}

/** That the key of the model is not accepted: for admins. */
export function renderRejectedKey(status: ModelStatus, words: Words): Outgoing {
  return {
    html: Html.join(
      [
        Html.bold(Html.text(words.say('writer-rejected-heading'))),
        Html.code(nameOf(status, words)),
        Html.text(words.say('writer-rejected-remedy')),
      ],
      '\n',
    ),
  };
}

function nameOf({ name, server }: ModelStatus, words: Words): string {
  const called = cut(name, LONGEST_NAME);
  return server === null
    ? called
    : words.say('writer-at', { name: called, server: cut(server, LONGEST_NAME) });
}

function stateOf({ state, restsUntil }: ModelStatus, words: Words): string {
  if (state === 'resting' && restsUntil !== null) {
    return words.say('writer-resting-until', { at: words.instant(restsUntil) });
  }
  return words.say(`writer-state-${state}`);
}

/** The second line holds what the server said, in whatever language it says it. */
function failureLines(
  { at, failure, message }: NonNullable<ModelStatus['lastFailure']>,
  now: Date,
  words: Words,
): readonly Html[] {
  const when = `${words.instant(at)} (${timeAgo(new Date(at), now, words.locale)})`;
  const what = words.say(`writer-failure-${failure}`);
  return [
    line('writer-last-failure', Html.text(`${when}: ${what}`), words),
    Html.code(cut(message, LONGEST_MESSAGE)),
  ];
}

function tokensOf({ today, budget }: TokenCount, words: Words): string {
  const { tokensPerDay, tokensPerUserDay } = budget;
  const used =
    tokensPerDay === null
      ? words.number(today)
      : words.say('writer-tokens-of', { used: today, limit: tokensPerDay });
  if (tokensPerUserDay === null) return used;
  return `${used}; ${words.say('writer-tokens-each', { limit: tokensPerUserDay })}`;
}

function mostOf(most: readonly TokensOfPerson[], words: Words): Html {
  return Html.join(
    most.map(({ userId, tokens }) => html`ID ${Html.code(String(userId))} – ${words.number(tokens)}`),
    '; ',
  );
}

function line(key: string, value: Html, words: Words): Html {
  return html`${Html.bold(Html.text(words.say(key)))} ${value}`;
}
