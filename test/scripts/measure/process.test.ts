import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../scripts/measure/eval/section.ts';
import { finish, start } from '../process.ts';

/** Processes that start processes, on machines that may be busy. In milliseconds. */
const PATIENCE = 120_000;

/** All sections but those that measure on the corpus, which is in the repository. */
const OF_DATA_SETS = SECTIONS.filter((name) => name !== 'facts' && name !== 'near-misses').join(',');

/** The real commands; their temporary folders are in one that shows what they leave behind. */
describe('eval and bench as processes', { timeout: PATIENCE }, () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'communique-measure-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (script: string, ...given: readonly string[]) =>
    start(script, given, folder, { TMPDIR: folder });
  const leftBehind = () => readdirSync(folder).filter((name) => name.startsWith('communique-'));

  it('eval --help is the usage and nothing else', async () => {
    const { exitCode, stdout, stderr } = await finish(run('scripts/eval.ts', '--help'));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Usage: npm run eval -- [flags]');
  });

  it('eval without the data sets says what it skipped, and leaves nothing behind', async () => {
    const { exitCode, stdout } = await finish(
      run('scripts/eval.ts', '--data', join(folder, 'none'), '--only', OF_DATA_SETS, '--json'),
    );
    const { reports } = JSON.parse(stdout);
    type Told = { readonly title: string; readonly skipped: string | null };
    const skipped = reports.filter((report: Told) => report.skipped !== null);
    const measured = reports.filter((report: Told) => report.skipped === null);
    // Claims that stand in the repository, and the quotes, of which there are none.
    expect({ exitCode, measured: measured.map(({ title }: Told) => title) }).toEqual({
      exitCode: 0,
      measured: [
        expect.stringMatching(/^Fresh claims d/),
        expect.stringMatching(/^Fresh claims e/),
        expect.stringMatching(/^Fresh claims h/),
        expect.stringMatching(/^Quotes/),
      ],
    });
    expect(skipped[0].skipped).toContain('xquad.en.json is not there');
    expect(leftBehind()).toEqual([]);
  });

  it('bench measures on an archive of its own making, the bot too, and leaves nothing behind', async () => {
    const { exitCode, stdout } = await finish(
      run('scripts/bench.ts', '--generate', '30', '--bot', '1', '--json'),
    );
    const { material, sizes, machine, bot } = JSON.parse(stdout);
    expect({ exitCode, sizes: sizes.length }).toEqual({ exitCode: 0, sizes: 1 });
    expect(material).toContain('generated');
    expect(sizes[0].passages).toBeGreaterThan(20);
    expect(machine.referenceMs).toBeGreaterThan(0);
    expect(bot.burstMs).toHaveLength(200);
    expect(bot.usage.at(-1).questions).toBe(1);
    expect(leftBehind()).toEqual([]);
  });

  it('bench that is stopped removes its folder and ends by the signal', async () => {
    const child = run('scripts/bench.ts', '--generate', '4000');
    const ended = finish(child);
    // The first step is said once the folder is made.
    await new Promise((resolve) => child.stderr.once('data', resolve));
    expect(leftBehind()).toHaveLength(1);
    child.kill('SIGINT');
    await ended;
    expect({ signal: child.signalCode, left: leftBehind() }).toEqual({ signal: 'SIGINT', left: [] });
  });
});
