import type { WebhookInfo } from 'grammy/types';
import { z } from 'zod';
import { badRequest, conflict } from '../api-error.ts';
import { boolean, integer, json, text } from '../wire/fields.ts';
import type { World } from '../world.ts';
import { method } from './method.ts';

const allowedUpdates = json('allowed_updates', z.array(z.string())).optional();

const getUpdates = method(
  'getUpdates',
  {
    offset: integer.optional(),
    limit: integer.optional(),
    timeout: integer.optional(),
    allowed_updates: allowedUpdates,
  },
  ({ world, params, onHangUp }) => {
    if (world.webhook !== undefined) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    if (params.allowed_updates !== undefined) world.updates.allowed = params.allowed_updates;
    const limit = params.limit ?? 100;
    const request = {
      offset: params.offset ?? 0,
      limit: limit < 1 || limit > 100 ? 100 : limit,
      seconds: Math.max(0, params.timeout ?? 0),
    };
    return world.updates.wait(request, onHangUp);
  },
);

const setWebhook = method(
  'setWebhook',
  {
    url: text,
    max_connections: integer.optional(),
    allowed_updates: allowedUpdates,
    drop_pending_updates: boolean.optional(),
    secret_token: text.optional(),
    ip_address: text.optional(),
  },
  ({ world, params }) => {
    if (params.url === '') return removeWebhook(world, params.drop_pending_updates ?? false);
    const secret = params.secret_token;
    checkWebhookUrl(params.url);
    if (secret !== undefined && secret.length > 256) throw badRequest('secret token is too long');
    if (secret !== undefined && !/^[A-Za-z0-9_-]*$/.test(secret)) {
      throw badRequest('secret token contains unallowed characters');
    }
    if (params.allowed_updates !== undefined) world.updates.allowed = params.allowed_updates;
    world.updates.endPoll('terminated by setWebhook request');
    if (params.drop_pending_updates === true) world.updates.clear();
    const connections = Math.min(100, Math.max(1, params.max_connections ?? 40));
    world.webhook?.stop();
    world.webhook = world.openWebhook({ url: params.url, secret, connections });
    return true;
  },
  ['certificate'],
);

/** The real server takes only `https:`; on loopback there is no certificate, so there `http:` is taken too. */
function checkWebhookUrl(given: string): void {
  if (!URL.canParse(given)) throw badRequest('bad webhook: invalid webhook URL specified');
  const url = new URL(given);
  const local = url.protocol === 'http:' && (url.hostname === '127.0.0.1' || url.hostname === 'localhost');
  if (url.protocol !== 'https:' && !local) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  }
}

const deleteWebhook = method(
  'deleteWebhook',
  { drop_pending_updates: boolean.optional() },
  ({ world, params }) => removeWebhook(world, params.drop_pending_updates ?? false),
);

function removeWebhook(world: World, drop: boolean): true {
  world.webhook?.stop();
  world.webhook = undefined;
  if (drop) world.updates.clear();
  return true;
}

const getWebhookInfo = method('getWebhookInfo', {}, ({ world }): WebhookInfo => {
  const { webhook } = world;
  const failure = webhook?.lastError;
  return {
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: world.updates.pending.length,
    ...(webhook === undefined ? {} : { max_connections: webhook.connections }),
    ...(failure === undefined ? {} : { last_error_date: failure.date, last_error_message: failure.message }),
    ...(world.updates.allowed === undefined || world.updates.allowed.length === 0
      ? {}
      : { allowed_updates: allowedKinds(world.updates.allowed) }),
  };
});

const KINDS = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'chosen_inline_result',
  'my_chat_member',
  'chat_member',
  'message_reaction',
  'message_reaction_count',
  'channel_post',
  'edited_channel_post',
  'chat_join_request',
  'poll',
  'poll_answer',
] as const;

function allowedKinds(allowed: readonly string[]) {
  return KINDS.filter((kind) => allowed.includes(kind));
}

export const receiving = [getUpdates, setWebhook, deleteWebhook, getWebhookInfo];
