import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { failureReason, isMissing } from '../../src/archive/reading/failure-reason.ts';
import { EvidenceError } from '../../src/errors.ts';

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * The JSON value of a file.
 *
 * @throws EvidenceError for a file that is missing, unreadable, too large, not UTF-8 or not JSON.
 */
export async function readJsonFile(path: string): Promise<unknown> {
  const bytes = await readBytes(path);
  if (!isUtf8(bytes)) throw unreadable(path, 'it is not UTF-8; give the .json as it was sent');
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw unreadable(path, 'it is not JSON, or only a part of it; give the .json as it was sent', error);
  }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const file = await stat(path);
    if (!file.isFile())
      throw unreadable(path, 'it is no file; give the .json that was sent beside the answer');
    if (file.size > MOST_BYTES) {
      const megabytes = (file.size / 1024 / 1024).toFixed(0);
      throw unreadable(path, `it has ${megabytes} MB, and an evidence file at most 20 MB`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof EvidenceError) throw error;
    throw unreadable(path, isMissing(error) ? 'there is no such file' : failureReason(error), error);
  }
}

function unreadable(path: string, reason: string, cause?: unknown): EvidenceError {
  return new EvidenceError(`Reading ${path} failed: ${reason}.`, { cause });
}
