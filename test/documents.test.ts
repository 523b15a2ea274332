import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../scripts/commands/ask.ts';
import { bench } from '../scripts/commands/bench.ts';
import { calibrateAnswers } from '../scripts/commands/calibrate.ts';
import { evaluate } from '../scripts/commands/eval.ts';
import { ingest } from '../scripts/commands/ingest.ts';
import { search } from '../scripts/commands/search.ts';
import { show } from '../scripts/commands/show.ts';
import { parseConfig } from '../src/config/config.ts';
import { VARIABLES } from '../src/config/variables.ts';
import { START } from '../src/terminal/chat.ts';

const ROOT = resolve(import.meta.dirname, '..');
const LINES = [
  START,
  ...[ask, ingest, search, show, evaluate, bench, calibrateAnswers].map(({ line }) => line),
];

function read(name: string): string {
  const path = join(ROOT, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Those of the words that a document does not hold as words of their own: "--from" is not in "--from-here". */
function missing(document: string, words: readonly string[]): readonly string[] {
  const written = new Set(document.match(/[\w-]+/g));
  return words.filter((word) => !written.has(word));
}

const scripts = Object.keys(
  z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json'))).scripts,
);

describe('README.md', () => {
  const readme = read('README.md');

  it('names every script of package.json as it is called', () => {
    const calls = scripts.map((name) =>
      ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`,
    );
    expect(calls.filter((call) => !new RegExp(`${call}(?![\\w-])`).test(readme))).toEqual([]);
  });

  it.each(LINES.map((line) => [line.name, line] as const))('names every flag of %s', (_name, line) => {
    expect(
      missing(
        readme,
        [...Object.keys(line.flags), 'help'].map((flag) => `--${flag}`),
      ),
    ).toEqual([]);
  });

  it('names every variable', () => {
    expect(missing(readme, Object.keys(VARIABLES))).toEqual([]);
  });
});

describe('.env.example', () => {
  const example = parse(read('.env.example'));

  it('has every variable that Communique knows, and no other', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(VARIABLES).sort());
  });

  it('is a configuration that works as it stands, and changes nothing', () => {
    expect(parseConfig(example)).toEqual(parseConfig({}));
  });
});

describe('the scripts', () => {
  it('are each a command of package.json, and the other way round', () => {
    const files = readdirSync(join(ROOT, 'scripts'), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map(({ name }) => name.replace(/\.ts$/, ''));
    const commands = scripts.filter((name) => !['start', 'test', 'build', 'check'].includes(name));
    expect(files.sort()).toEqual(commands.sort());
  });

  it('are described by the name that they are called by', () => {
    expect(LINES.map(({ name }) => name)).toEqual([
      'start',
      'ask',
      'ingest',
      'search',
      'show',
      'eval',
      'bench',
      'calibrate',
    ]);
  });
});
