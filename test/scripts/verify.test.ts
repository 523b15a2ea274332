import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../scripts/commands/verify.ts';
import { EvidenceError, UsageError } from '../../src/errors.ts';
import { makeEvidence } from '../../src/facts/evidence/evidence-file.ts';
import { verifyEvidence } from '../../src/facts/evidence/verify-evidence.ts';
import { archiveOf, cite, MADE_AT, resting } from '../facts/evidence/kept.ts';
import { perform } from './workplace.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function evidence() {
  const archive = await archiveOf('The quay opened. It is long.');
  const file = await makeEvidence(resting(await cite(archive, 0, 0, 16)), archive, MADE_AT);
  return { file, app: { verify: (value: unknown) => verifyEvidence(value, archive) } };
}

describe('npm run verify', () => {
  it('ends with 0 when all hold, for a person and as JSON', async () => {
    const { file, app } = await evidence();
    const path = write('good.json', JSON.stringify(file));
    const said = await perform(verify, [path], app);
    expect(said).toMatchObject({ exitCode: 0, stderr: '' });
    expect(said.stdout).toContain('All hold: 1 claim, 1 quote.');
    const { stdout, exitCode } = await perform(verify, [path, '--json'], app);
    expect(JSON.parse(stdout)).toMatchObject({ holds: true, citations: [{ verdict: 'holds' }] });
    expect(exitCode).toBe(0);
  });

  it('ends with 1 when one does not, and still says which', async () => {
    const { file, app } = await evidence();
    const tampered = JSON.stringify(file).replaceAll('opened', 'closed');
    const { stdout, exitCode } = await perform(verify, [write('bad.json', tampered)], app);
    expect(stdout).toContain('altered');
    expect(exitCode).toBe(1);
  });

  it('reads a file that an editor has put a byte order mark before', async () => {
    const { file, app } = await evidence();
    const path = write('mark.json', `\ufeff${JSON.stringify(file)}`);
    expect((await perform(verify, [path], app)).exitCode).toBe(0);
  });

  it.each([
    ['missing', () => join(folder, 'nowhere.json'), 'no such file'],
    ['a folder', () => folder, 'is no file'],
    ['not UTF-8', () => write('bytes.json', Uint8Array.of(0x22, 0xff, 0x22)), 'not UTF-8'],
    ['cut off', () => write('half.json', '{"version":1,'), 'not JSON'],
    ['empty', () => write('empty.json', ''), 'not JSON'],
    ['something else', () => write('other.json', '{"name":"x"}'), 'no evidence file'],
    [
      'huge',
      () => {
        const path = write('huge.json', '');
        truncateSync(path, 21 * 1024 * 1024);
        return path;
      },
      'at most 20 MB',
    ],
  ])('names the remedy for a file that is %s', async (_, path, said) => {
    const { app } = await evidence();
    await expect(perform(verify, [path()], app)).rejects.toThrow(EvidenceError);
    await expect(perform(verify, [path()], app)).rejects.toThrow(said);
  });

  it('refuses a call without a file, or with two', async () => {
    await expect(perform(verify, [], {})).rejects.toThrow(UsageError);
    await expect(perform(verify, ['a.json', 'b.json'], {})).rejects.toThrow(UsageError);
  });
});
