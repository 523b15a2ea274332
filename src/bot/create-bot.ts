import { autoRetry } from '@grammyjs/auto-retry';
import { sequentialize } from '@grammyjs/runner';
import { Bot, type Composer } from 'grammy';
import type { App } from '../app.ts';
import type { Logger } from '../log.ts';
import { type AccessRules, createAccessGate, createOwnerGate } from './access.ts';
import { createAnswerQueue } from './answer-queue.ts';
import { lasting } from './api/lasting.ts';
import { logFailures } from './api/log-failures.ts';
import { noteAnswers } from './api/note-answers.ts';
import { isOutage } from './api/outage.ts';
import { pace } from './api/pace.ts';
import { retryOutages } from './api/retry-outages.ts';
import type { BotContext } from './context.ts';
import { createDeliver } from './deliver.ts';
import { reportFailure } from './failure.ts';
import { createAccessFeature } from './features/access.ts';
import { createAdminFeature } from './features/admin.ts';
import { createAskingFeature } from './features/asking.ts';
import { createBriefFeature } from './features/brief.ts';
import { createEvidenceFeature } from './features/evidence.ts';
import { createFeedbackFeature } from './features/feedback.ts';
import { createFindingFeature } from './features/finding.ts';
import { createHelpFeature } from './features/help.ts';
import { createInlineFeature } from './features/inline.ts';
import { createOpeningFeature } from './features/opening.ts';
import { createPrivacyFeature } from './features/privacy.ts';
import { createReaderFeature } from './features/reader.ts';
import { createSaidFeature } from './features/said.ts';
import { createSettingsFeature } from './features/settings.ts';
import { createTimelineFeature } from './features/timeline.ts';
import { createUnknownFeature } from './features/unknown.ts';
import { createUsersFeature } from './features/users.ts';
import { createWhoFeature } from './features/who.ts';
import { createInbox, type Inbox } from './inbox.ts';
import type { StartIngest } from './ingest-process.ts';
import type { Locale } from './locales/locale.ts';
import { createModelWatch } from './model-watch.ts';
import type { Pause } from './pause.ts';
import { createPrivateMessages } from './private-messages.ts';
import { createRateLimit } from './rate-limit.ts';
import { isWebAddress } from './rendering/html.ts';
import type { BotServices, ReaderAddresses } from './services.ts';
import { type BotSigns, NOBODY_WATCHES } from './signs.ts';
import type { BotStore } from './store/bot-store.ts';
import { NO_BUDGET, type TokenBudget } from './token-budget.ts';
import { createVisitor } from './visitor.ts';

export interface BotOptions {
  readonly token: string;
  /** Of another Bot API server than Telegram's; null: Telegram's. */
  readonly apiRoot: string | null;
  readonly app: App;
  readonly store: BotStore;
  readonly access: AccessRules;
  readonly defaultLocale: Locale;
  /** The pages on which releases are read; null: there are none. */
  readonly reader: ReaderAddresses | null;
  readonly startIngest: StartIngest;
  /** Tokens of a model that people may use up; without it, as many as they like. */
  readonly budget?: TokenBudget;
  /** Host of the server that makes embeddings of what people search for; null or absent: they are made here. */
  readonly embeddingsHost?: string | null;
  /** Told how the bot is; without it nobody is. */
  readonly signs?: BotSigns;
  /** Whether the log has the text of questions; without it, no. */
  readonly logsQuestions?: boolean;
  /** Seconds after which a call to Telegram counts as lost. */
  readonly timeoutSeconds?: number;
  /** Aborted when the bot is to stop: nothing is tried again after that. */
  readonly stop: AbortSignal;
  /** Waits before Telegram is tried again; without it, as long as it is told to. */
  readonly pause?: Pause;
  readonly logger: Logger;
  readonly now: () => Date;
}

export interface CommuniqueBot {
  readonly bot: Bot<BotContext>;
  readonly inbox: Inbox;
  readonly services: BotServices;
}

/** Answers made at the same time: more than two cores make none of them faster. */
const ANSWERS_AT_ONCE = 4;
/** With a model, most of the time of an answer is spent waiting for it. */
const WRITTEN_AT_ONCE = 12;

/**
 * Seconds after which a call counts as lost: longer than Telegram holds a request for updates, and short enough that a
 * connection that died without a word does not leave the bot silent for long.
 */
const TIMEOUT = 60;

/** What Telegram shall send; everything else it keeps to itself. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'message_reaction',
] as const;

/** Puts the bot together. Nothing is sent or fetched yet. */
export function createBot(options: BotOptions): CommuniqueBot {
  const { app, store, access, reader, signs = NOBODY_WATCHES, logger, now } = options;
  const bot = new Bot<BotContext>(options.token, {
    client: {
      timeoutSeconds: options.timeoutSeconds ?? TIMEOUT,
      ...(options.apiRoot === null ? {} : { apiRoot: options.apiRoot.replace(/\/+$/, '') }),
    },
  });
  // From the last to the first that a call goes through.
  bot.api.config.use(
    noteAnswers(signs),
    logFailures(logger),
    lasting(retryOutages(options.stop, options.pause)),
    lasting(autoRetry({ rethrowHttpErrors: true, rethrowInternalServerErrors: true })),
    lasting(pace()),
  );
  const audience = { store, adminUserIds: access.adminUserIds };
  const { tellAdmins } = createPrivateMessages(bot.api, audience, options.defaultLocale);
  const services: BotServices = {
    app,
    store,
    deliver: createDeliver(logger),
    queue: createAnswerQueue(app.model() === null ? ANSWERS_AT_ONCE : WRITTEN_AT_ONCE),
    adminUserIds: access.adminUserIds,
    modelWatch: createModelWatch({ app, store, logger, notify: tellAdmins }),
    budget: options.budget ?? NO_BUDGET,
    embeddingsHost: options.embeddingsHost ?? null,
    linkTo: ({ releaseId, url }, cited = null) => ({
      own: url !== null && isWebAddress(url) ? url : null,
      page: reader === null ? null : reader.release(releaseId, cited),
    }),
    reader,
    signs,
    logsQuestions: options.logsQuestions ?? false,
    logger,
    now,
  };
  const inbox = createInbox(store);
  bot.use(inbox.middleware);
  bot.use(sequentialize(conversationOf));
  const guarded = bot.errorBoundary(({ error, ctx }) => {
    // Told to stop before it could be answered: it is left for the next start.
    if (inbox.isClosed || (options.stop.aborted && isOutage(error))) throw error;
    return reportFailure(error, ctx, services);
  });
  guarded.use(createVisitor(store, access.adminUserIds, options.defaultLocale));
  guarded.use(createAccessGate(services, access, options.defaultLocale));
  guarded.use(createOwnerGate());
  guarded.use(inbox.surrender);
  for (const feature of features(services, options)) guarded.use(feature);
  return { bot, inbox, services };
}

function features(
  services: BotServices,
  { access, startIngest, defaultLocale }: BotOptions,
): Composer<BotContext>[] {
  return [
    createAccessFeature(services, access, defaultLocale),
    createUsersFeature(services, access, defaultLocale),
    createAdminFeature(services, startIngest),
    // A question is no command and no press; before what reads those, since most of what is said are questions.
    createAskingFeature(services, createRateLimit({ now: services.now, adminUserIds: access.adminUserIds })),
    createHelpFeature(services),
    createSettingsFeature(services),
    createPrivacyFeature(services),
    createFindingFeature(services),
    createBriefFeature(services),
    createWhoFeature(services),
    createSaidFeature(services),
    createTimelineFeature(services),
    createOpeningFeature(services),
    createEvidenceFeature(services),
    createReaderFeature(services),
    createFeedbackFeature(services),
    createInlineFeature(services),
    createUnknownFeature(services),
  ];
}

/** One chat in order, chats side by side; inline queries by person. */
function conversationOf(ctx: BotContext): string | undefined {
  return (ctx.chat?.id ?? ctx.from?.id)?.toString();
}
