import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { badRequest } from '../api-error.ts';
import { readMultipart, type UploadedFile } from './multipart.ts';

/** What was sent with a call. Telegram sees every parameter as text, whatever form it came in. */
export interface Parameters {
  readonly values: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, UploadedFile>;
}

/** Parameters of a request, from its query and its body: JSON, `application/x-www-form-urlencoded` or multipart. */
export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary !== undefined && /^multipart\/form-data/i.test(contentType)) {
    const form = readMultipart(body, boundary);
    return { values: new Map([...query, ...form.values]), files: form.files };
  }
  const text = body.toString('utf8');
  if (/^application\/json/i.test(contentType) && text.trim() !== '') {
    return { values: new Map([...query, ...fromJson(text)]), files: new Map() };
  }
  return { values: new Map([...query, ...new URLSearchParams(text)]), files: new Map() };
}

/** Parameters from a JSON object: `null` is as good as absent; lists and objects are read again by who needs them. */
export function fromJson(text: string): Map<string, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw badRequest(`can't parse JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const object = z.record(z.string(), z.unknown()).safeParse(parsed);
  if (!object.success) throw badRequest("can't parse JSON: object expected");
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(object.data)) {
    if (value === null || value === undefined) continue;
    values.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return values;
}

/** For people and assertions: lists, objects, numbers and booleans as they were before they became text. */
export function readable(values: ReadonlyMap<string, string>): Record<string, unknown> {
  return Object.fromEntries([...values].map(([name, value]) => [name, readableValue(name, value)]));
}

const TEXTS = new Set(['text', 'caption', 'description', 'short_description', 'query', 'callback_query_id']);

function readableValue(name: string, value: string): unknown {
  if (TEXTS.has(name) || !/^(?:[[{]|-?\d{1,15}$|true$|false$)/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
