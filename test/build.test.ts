import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

describe('what npm run build compiles', () => {
  const work = mkdtempSync(join(tmpdir(), 'communique-build-'));
  // Inside of the repository, where its packages are found as they are from dist/.
  const compiled = mkdtempSync(join(ROOT, 'dist-test-'));

  beforeAll(() => {
    mkdirSync(join(work, 'corpus'));
    writeFileSync(
      join(work, 'corpus', 'quay.txt'),
      'New quay opened\n\nThe Minister of Ports, Selma Arden, opened the new quay in Port Alder on 3 May 2023.\n',
    );
    const compiler = join(ROOT, 'node_modules', '.bin', 'tsc');
    execFileSync(compiler, ['-p', 'tsconfig.build.json', '--outDir', compiled], { cwd: ROOT });
  }, 120_000);

  afterAll(() => {
    rmSync(compiled, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  });

  it('answers under plain node, index worker and all', { timeout: 60_000 }, () => {
    const answer = execFileSync(process.execPath, [join(compiled, 'main.js')], {
      cwd: work,
      env: {
        ...process.env,
        DATA_DIR: join(work, 'data'),
        CORPUS_DIR: join(work, 'corpus'),
        LOG_LEVEL: 'warn',
      },
      input: 'Who opened the new quay in Port Alder?\n',
      encoding: 'utf8',
    });
    expect(answer).toContain('Selma Arden');
    expect(answer).toContain('quay.txt');
  });

  it('ingests in a process of its own, as /reindex does', { timeout: 60_000 }, () => {
    const call = [
      `import { createIngestProcess } from ${JSON.stringify(join(compiled, 'bot', 'ingest-process.js'))};`,
      `const ingest = createIngestProcess('corpus', { nodeArguments: [] });`,
      'process.stdout.write(JSON.stringify(await ingest(() => undefined)));',
    ].join('\n');
    const summary = execFileSync(process.execPath, ['--input-type=module', '-e', call], {
      cwd: work,
      env: { PATH: process.env.PATH, DATA_DIR: join(work, 'data-of-its-own'), LOG_LEVEL: 'warn' },
      encoding: 'utf8',
    });
    expect(JSON.parse(summary)).toMatchObject({ added: 1, failed: [], generation: 1 });
  });
});
