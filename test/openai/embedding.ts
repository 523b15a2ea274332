import { createHash } from 'node:crypto';
import { BadRequest } from './bad-request.ts';
import { isRecord, readName } from './chat-request.ts';

export interface EmbeddingRequest {
  readonly model: string;
  readonly input: readonly string[];
  readonly encoding: 'float' | 'base64';
  readonly dimensions: number | null;
}

const PARAMETERS: ReadonlySet<string> = new Set(['model', 'input', 'encoding_format', 'dimensions', 'user']);
/** Limits of OpenAI's own server: texts a request, tokens a text, tokens a request. */
export const EMBEDDING_LIMITS = { texts: 2048, textTokens: 8192, requestTokens: 300_000 };

/** @throws BadRequest as the API words it */
export function readEmbeddingRequest(body: Readonly<Record<string, unknown>>): EmbeddingRequest {
  for (const name of Object.keys(body)) {
    if (!PARAMETERS.has(name)) throw new BadRequest(`Unrecognized request argument supplied: ${name}`, name);
  }
  const { encoding_format: encoding = 'float', dimensions = null } = body;
  if (encoding !== 'float' && encoding !== 'base64') {
    throw new BadRequest("Invalid value for 'encoding_format': use float or base64.", 'encoding_format');
  }
  if (
    dimensions !== null &&
    !(typeof dimensions === 'number' && Number.isInteger(dimensions) && dimensions > 0)
  ) {
    throw new BadRequest("Invalid value for 'dimensions': a positive integer is expected.", 'dimensions');
  }
  return { model: readName(body.model), input: readInput(body.input), encoding, dimensions };
}

/** As this server counts: four characters a token, at least one. */
export function tokensOf(text: string): number {
  return Math.max(1, Math.ceil(text.length / 4));
}

/** A unit vector made of the words of a text: the same text, the same vector; texts that share words are near. */
export function embed(text: string, dimensions: number): readonly number[] {
  const vector = new Array<number>(dimensions).fill(0);
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [text];
  for (const word of words) {
    const hash = createHash('sha1').update(word).digest();
    const place = hash.readUInt32LE(0) % dimensions;
    vector[place] = (vector[place] ?? 0) + (hash.readUInt8(4) % 2 === 0 ? 1 : -1);
  }
  const length = Math.hypot(...vector);
  if (length === 0) vector[0] = 1;
  return vector.map((value) => Math.fround(value / (length || 1)));
}

export function encode(vector: readonly number[], encoding: 'float' | 'base64'): readonly number[] | string {
  return encoding === 'float' ? vector : Buffer.from(new Float32Array(vector).buffer).toString('base64');
}

/** The body of a reply. @throws BadRequest when the model cannot make vectors of so many dimensions. */
export function embeddingReply(request: EmbeddingRequest, modelDimensions: number): object {
  const dimensions = request.dimensions ?? modelDimensions;
  if (dimensions > modelDimensions) {
    throw new BadRequest(
      `Invalid value for 'dimensions' = ${dimensions}. Must be less than or equal to ${modelDimensions}.`,
      'dimensions',
    );
  }
  const tokens = request.input.reduce((sum, text) => sum + tokensOf(text), 0);
  return {
    object: 'list',
    data: request.input.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: encode(embed(text, dimensions), request.encoding),
    })),
    model: request.model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}

function readInput(input: unknown): readonly string[] {
  const texts: unknown = typeof input === 'string' ? [input] : input;
  if (!Array.isArray(texts) || texts.length === 0 || isRecord(input)) {
    throw new BadRequest("Invalid value for 'input': a string or an array of strings is expected.", 'input');
  }
  if (texts.length > EMBEDDING_LIMITS.texts) {
    throw new BadRequest(
      `Invalid 'input': an array of at most ${EMBEDDING_LIMITS.texts} is expected.`,
      'input',
    );
  }
  const read = texts.map((text: unknown, index) => {
    if (typeof text !== 'string' || text === '') {
      throw new BadRequest(`Invalid 'input[${index}]': input cannot be an empty string.`, 'input');
    }
    if (tokensOf(text) > EMBEDDING_LIMITS.textTokens) {
      throw new BadRequest(
        `Invalid 'input[${index}]': maximum input length is ${EMBEDDING_LIMITS.textTokens} tokens.`,
        'input',
      );
    }
    return text;
  });
  const tokens = read.reduce((sum, text) => sum + tokensOf(text), 0);
  if (tokens > EMBEDDING_LIMITS.requestTokens) {
    throw new BadRequest(
      `Requested ${tokens} tokens, max ${EMBEDDING_LIMITS.requestTokens} tokens per request`,
      'input',
      'max_tokens_per_request',
    );
  }
  return read;
}
