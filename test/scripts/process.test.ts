import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finish, said, start } from './process.ts';

/** The real commands as processes, over one archive, in the order in which a newcomer would call them. */
describe('the commands', () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'communique-commands-'));
    mkdirSync(join(directory, 'corpus'));
    write(
      '001_quay.md',
      '---\ntitle: New quay opens in Port Alder\npublisher: Ministry of Harbours\ndate: 2023-05-04\n---\n\n' +
        'The new quay of Port Alder opened on Thursday. Minister Adrian Voss thanked the 240 workers who built it in two years.\n',
    );
    write(
      '002_ferry.txt',
      'Ferry to Lantern Island resumes\n12 June 2023\n\nThe ferry to Lantern Island sails again from Monday. ' +
        'It leaves Port Alder every two hours, the Port Authority said.\n',
    );
  });

  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  function write(name: string, text: string): void {
    writeFileSync(join(directory, 'corpus', name), text);
  }

  it('npm start answers piped questions about the corpus, then ends', async () => {
    const { exitCode, stdout, stderr } = await finish(
      start('src/main.ts', [], directory),
      'How many workers built the quay of Port Alder?\n\nHow often does the ferry to Lantern Island leave?',
    );
    expect(stderr).toContain('TELEGRAM_BOT_TOKEN is not set: starting the terminal chat.');
    expect(stderr).toContain('The archive is empty: ingesting');
    expect(stdout).toMatch(
      /240 workers[\s\S]+Sources\n\[1\] New quay opens in Port Alder[\s\S]+every\s+two hours[\s\S]+Sources/,
    );
    expect(stdout).not.toContain('›');
    expect(exitCode).toBe(0);
  });

  it('ask --stdin writes JSON lines only, one for each line in', async () => {
    const lines = [
      'How many workers built the quay?',
      '',
      'x'.repeat(10_001),
      'When does the ferry sail again?',
    ];
    const { exitCode, stdout } = await finish(
      start('scripts/ask.ts', ['--stdin'], directory),
      lines.join('\n'),
    );
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ question }) => question)).toEqual(lines);
    expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, true, false]);
    expect(answers[0].citations[0]).toMatchObject({
      source: '001_quay.md',
      publisher: 'Ministry of Harbours',
    });
    expect(exitCode).toBe(0);
  });

  it('search finds what show then shows, both as JSON and nothing else on stdout', async () => {
    const found = await finish(
      start('scripts/search.ts', ['ferry island', '--limit', '1', '--json'], directory),
    );
    const { query, results } = JSON.parse(found.stdout);
    expect({ query, found: results.length }).toEqual({ query: 'ferry island', found: 1 });
    const [{ releaseId, start: from, end, text }] = results;
    const shown = await finish(start('scripts/show.ts', [releaseId, '--json'], directory));
    const release = JSON.parse(shown.stdout);
    expect(release).toMatchObject({ releaseId, source: '002_ferry.txt', status: 'current', revision: 1 });
    expect(release.body.slice(from, end)).toBe(text);
  });

  it('a failure is one line on stderr and exit code 1', async () => {
    const { exitCode, stdout, stderr } = await finish(
      start('scripts/ingest.ts', ['./nowhere', '--json'], directory),
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^communique ingest: .*nowhere.*\n$/);
  });

  it('a bad setting is a line each, and names its variable', async () => {
    const bad = { LOG_LEVEL: 'loud', PORT: 'x', TELEGRAM_BOT_TOKEN: 'hunter2' };
    const { exitCode, stderr } = await finish(start('src/main.ts', [], directory, bad));
    expect(exitCode).toBe(1);
    expect(stderr).not.toContain('hunter2');
    expect(stderr.match(/^communique start: \w+ must be .+$/gm)).toHaveLength(3);
  });

  it('bad usage is one line and exit code 2; --help is the usage and exit code 0', async () => {
    const slip = await finish(start('scripts/ask.ts', ['--wat'], directory));
    expect(slip).toMatchObject({ exitCode: 2, stdout: '' });
    expect(slip.stderr).toMatch(/^communique ask: .*--wat.*--help.*\n$/);
    const help = await finish(start('scripts/ask.ts', ['--help'], directory, { LOG_LEVEL: 'loud' }));
    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    expect(help.stdout).toContain('Usage: npm run ask -- "question" [flags]');
  });

  it('a reader that goes away ends the command quietly', async () => {
    const child = start('scripts/ask.ts', ['--stdin'], directory);
    child.stderr.setEncoding('utf8');
    let complaint = '';
    child.stderr.on('data', (text: string) => {
      complaint += text;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write('When does the ferry sail again?\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end('When does the quay open?\n'.repeat(3));
    await once(child, 'close');
    expect({ exitCode: child.exitCode, complaint }).toEqual({ exitCode: 0, complaint: '' });
  });

  it('ingest --watch takes up what changes, until it is told to stop', async () => {
    const child = start('scripts/ingest.ts', ['--watch', '--json'], directory);
    const [first] = await Promise.all([said(child.stdout, /\n/), said(child.stderr, /Watching/)]);
    expect(JSON.parse(first)).toMatchObject({ added: 0, unchanged: 2 });
    const second = said(child.stdout, /\n/);
    write('003_crane.txt', 'Crane arrives\n\nA crane of 90 metres arrived in Port Alder on Friday.\n');
    expect(JSON.parse(await second)).toMatchObject({ added: 1, unchanged: 2, failed: [] });
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
  });
});
