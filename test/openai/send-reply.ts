import type { ServerResponse } from 'node:http';
import type { ChatRequest } from './chat-request.ts';
import { chunkBody, completionBody, piecesOf, type Reply, usageChunk } from './reply.ts';

/** Sends a reply as the request asks: one JSON body, or events with a piece each. */
export async function sendReply(response: ServerResponse, request: ChatRequest, reply: Reply): Promise<void> {
  if (request.stream) await sendEvents(response, request, reply);
  else await sendJson(response, request, reply);
}

async function sendJson(response: ServerResponse, request: ChatRequest, reply: Reply): Promise<void> {
  for (const piece of reply.pieces ?? []) if (typeof piece !== 'string') await piece.after;
  if (reply.end === 'silent') return;
  const body = JSON.stringify(completionBody(request, reply));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  if (reply.end === 'cut') response.write(body.slice(0, body.length / 2), () => response.destroy());
  else response.end(body);
}

async function sendEvents(response: ServerResponse, request: ChatRequest, reply: Reply): Promise<void> {
  const { refusal, finishReason = 'stop', end = 'whole' } = reply;
  const event = (data: object): void => void response.write(`data: ${JSON.stringify(data)}\n\n`);
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
  });
  event(chunkBody(request, { role: 'assistant', content: '', refusal: null }));
  if (refusal !== undefined) event(chunkBody(request, { refusal }));
  for (const piece of refusal === undefined ? piecesOf(reply) : []) {
    if (typeof piece !== 'string') await piece.after;
    if (response.destroyed) return;
    event(chunkBody(request, { content: typeof piece === 'string' ? piece : piece.text }));
  }
  if (end === 'silent') return;
  if (end === 'cut') return void response.write(': cut\n\n', () => response.destroy());
  if (end === 'unfinished') return void response.end();
  if (end === 'error') {
    event({
      error: { message: 'The server had an error while processing your request.', type: 'server_error' },
    });
    return void response.end();
  }
  event(chunkBody(request, {}, finishReason));
  const usage = usageChunk(request, reply);
  if (usage !== null) event(usage);
  response.end(end === 'undone' ? '' : 'data: [DONE]\n\n');
}
