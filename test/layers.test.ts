import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readModule } from './layers/read-module.ts';
import { violations } from './layers/rules.ts';

const ROOT = resolve(import.meta.dirname, '..');

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

function declaredDependencies(): readonly string[] {
  const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
  return Object.keys(
    manifest.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).dependencies,
  );
}

/** A tree that was never written to disk: path → code. */
function check(tree: Readonly<Record<string, string>>): readonly string[] {
  const modules = Object.entries(tree).map(([path, code]) => readModule(path, code));
  return violations(modules, ['better-sqlite3', '@lancedb/lancedb', 'zod']);
}

describe('the files of src/ and scripts/', () => {
  it('keep the layers, without circles, barrels, default exports, and reaches for the process', () => {
    const paths = [...sourceFiles('src'), ...sourceFiles('scripts')];
    const modules = paths.map((path) => readModule(path, readFileSync(join(ROOT, path), 'utf8')));
    expect(violations(modules, declaredDependencies())).toEqual([]);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(modules.length);
  });
});

describe('the rules', () => {
  it('find nothing in files that keep them', () => {
    expect(
      check({
        'src/errors.ts': 'export class E extends Error {}',
        'src/archive/store/database.ts':
          "import Database from 'better-sqlite3'; export const open = () => new Database('x');",
        'src/search/find.ts':
          "import { E } from '../errors.ts'; import type { R } from '../archive/release.ts'; export const find = (r: R) => new E(r);",
        'src/archive/release.ts':
          "// import '../search/find.ts'\nexport type R = string; export const s = 'process.env';",
        'src/terminal/show.ts':
          "import type { App } from '../app.ts'; export const show = (app: App) => app;",
        'src/app.ts': "import { find } from './search/find.ts'; export type App = typeof find;",
        'src/config/env.ts': 'export const read = () => process.env;',
        'src/main.ts': 'process.exit(0);',
        'scripts/ask.ts': "import { find } from '../src/search/find.ts'; find('x'); process.exit(1);",
      }),
    ).toEqual([]);
  });

  it.each([
    ['src/archive/a.ts', "import { x } from '../search/x.ts'; x();", 'archive may not import search'],
    [
      'src/archive/a.ts',
      "import type { X } from '../answering/x.ts'; export type Y = X;",
      'archive may not import answering',
    ],
    ['src/search/a.ts', "export type Y = import('../answering/x.ts').X;", 'search may not import answering'],
    [
      'src/search/a.ts',
      "export const load = () => import('../config/config.ts');",
      'search may not import config',
    ],
    ['src/web/a.ts', "import { x } from '../bot/x.ts'; x();", 'web may not import bot'],
    ['src/answering/a.ts', "import { x } from '../terminal/x.ts'; x();", 'answering may not import terminal'],
    [
      'src/terminal/a.ts',
      "import { createApp } from '../app.ts'; createApp();",
      'terminal may not import app',
    ],
    ['src/app.ts', "import { x } from './main.ts'; x();", 'app may not import main'],
    ['src/errors.ts', "import { x } from './archive/x.ts'; x();", 'errors may not import archive'],
    ['src/app.ts', "import { x } from '../scripts/x.ts'; x();", 'outside of src/'],
    ['src/utils/a.ts', "import { x } from '../archive/x.ts'; x();", 'without a rule: utils'],
    [
      'src/archive/a.ts',
      "import Database from 'better-sqlite3'; new Database('x');",
      'outside of src/archive/store/',
    ],
    [
      'src/app.ts',
      "import type { Table } from '@lancedb/lancedb'; export type T = Table;",
      'outside of src/search/index/',
    ],
    ['src/app.ts', "import { map } from 'lodash/fp'; map();", 'lodash, which is not in the dependencies'],
    ['src/archive/a.ts', 'export default 1;', 'default export'],
    ['src/archive/a.ts', 'const a = 1; export { a as default };', 'default export'],
    ['src/archive/a.ts', "export { x } from './x.ts'; export * from './y.ts';", 'is a barrel'],
    ['src/archive/a.ts', "import { x } from './x.ts'; export { x };", 'is a barrel'],
    ['src/archive/a.ts', 'export const a = process.env.A;', 'reads process.env'],
    ['src/log.ts', "export const a = globalThis.process['env'];", 'reads process.env'],
    ['scripts/ask.ts', 'const { env } = process; export const a = env.A;', 'reads process.env'],
    ['src/app.ts', "import { env } from 'node:process'; export const a = env.A;", 'reads process.env'],
    ['src/app.ts', 'export const stop = () => process.exit(1);', 'ends the process'],
  ])('find a slip in %s: %s', (path, code, problem) => {
    const found = check({ [path]: code });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(path);
    expect(found[0]).toContain(problem);
  });

  it('find a circle of files, of types alone too', () => {
    const found = check({
      'src/archive/a.ts': "import type { B } from './b.ts'; export type A = B;",
      'src/archive/b.ts': "import { c } from './c.ts'; export type B = typeof c;",
      'src/archive/c.ts': "import type { A } from './a.ts'; export const c = (a: A) => a;",
    });
    expect(found).toEqual([
      'circle: src/archive/a.ts → src/archive/b.ts → src/archive/c.ts → src/archive/a.ts',
    ]);
  });
});
