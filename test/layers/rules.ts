import type { Import, Module } from './read-module.ts';

/** Which rooms a room may import from, beside itself and the base. A room is a folder of src/ or a file in it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  log: [],
  config: [],
  archive: [],
  search: ['archive'],
  answering: ['archive', 'search'],
  facts: ['archive', 'search', 'answering'],
  bot: ['archive', 'search', 'answering', 'facts'],
  web: ['archive', 'search', 'answering', 'facts'],
  terminal: ['archive', 'answering', 'facts'],
  opened: ['archive', 'search', 'answering', 'facts'],
  app: ['archive', 'search', 'answering', 'facts', 'config', 'opened'],
  'serve-web': ['app', 'config', 'web'],
  // Of the bot what its database is made of.
  backup: ['archive', 'bot'],
  'ingest-worker': ['app', 'bot', 'config'],
  main: ['archive', 'search', 'answering', 'facts', 'bot', 'web', 'serve-web', 'config', 'terminal', 'app'],
};

/** Rooms whose types alone may be imported: terminal and bot show what the app returns, and do not wire it. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  terminal: ['app'],
  bot: ['app'],
  web: ['app'],
};

const BASE = ['errors', 'log'];

/** Packages that only their adapter may import, so that they can be replaced there. */
const ADAPTERS: Readonly<Record<string, string | readonly string[]>> = {
  'better-sqlite3': ['src/archive/store/', 'src/bot/store/', 'src/backup/'],
  grammy: 'src/bot/',
  '@grammyjs/i18n': 'src/bot/locales/',
  '@lancedb/lancedb': 'src/search/index/',
  'hnswlib-node': 'src/search/index/',
  '@langchain/openai': ['src/answering/model/', 'src/search/embeddings/'],
  'js-tiktoken': 'src/search/embeddings/',
  'cli-progress': 'src/terminal/',
  chokidar: 'scripts/',
  dotenv: 'src/config/env.ts',
  pino: 'src/log.ts',
  'pino-pretty': 'src/log.ts',
};

/** Everything in these files that DESIGN.md and STYLE.md forbid, a line each. */
export function violations(modules: readonly Module[], dependencies: readonly string[]): readonly string[] {
  return [...modules.flatMap((module) => violationsOf(module, dependencies)), ...circles(modules)];
}

function violationsOf(module: Module, dependencies: readonly string[]): readonly string[] {
  const { path, imports, processMembers } = module;
  const found: string[] = [];
  if (module.hasDefaultExport) found.push(`${path} has a default export`);
  if (module.isBarrel) found.push(`${path} is a barrel`);
  if (processMembers.has('env') && path !== 'src/config/env.ts') found.push(`${path} reads process.env`);
  if (processMembers.has('exit') && path !== 'src/main.ts' && !path.startsWith('scripts/')) {
    found.push(`${path} ends the process`);
  }
  for (const reference of imports) {
    const problem =
      reference.target === null
        ? packageProblem(path, reference.specifier, dependencies)
        : roomProblem(path, reference, reference.target);
    if (problem !== null) found.push(`${path} ${problem}`);
  }
  return found;
}

function roomProblem(path: string, { typeOnly }: Import, target: string): string | null {
  const from = roomOf(path);
  const to = roomOf(target);
  if (from === null) return null;
  if (to === null) return `imports ${target}, outside of src/`;
  const allowed = MAY_IMPORT[from];
  if (allowed === undefined) return `is in a room without a rule: ${from}`;
  if (from === to || BASE.includes(to) || allowed.includes(to)) return null;
  if (typeOnly && MAY_IMPORT_TYPES[from]?.includes(to)) return null;
  return `imports ${target}: ${from} may not import ${to}`;
}

/** The room of a file of src/; null for the scripts, which may import any. */
function roomOf(path: string): string | null {
  return /^src\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(path)?.[1] ?? null;
}

function packageProblem(path: string, specifier: string, dependencies: readonly string[]): string | null {
  if (specifier.startsWith('node:')) return null;
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (!dependencies.includes(name)) return `imports ${name}, which is not in the dependencies`;
  const adapters = [ADAPTERS[name] ?? []].flat();
  const isAllowed = adapters.length === 0 || adapters.some((adapter) => path.startsWith(adapter));
  return isAllowed ? null : `imports ${name} outside of ${adapters.join(' and ')}`;
}

/** A line for each import that closes a circle, type-only ones included. */
function circles(modules: readonly Module[]): readonly string[] {
  const targets = new Map(modules.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(`circle: ${[...trail.slice(start), path].join(' → ')}`);
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) if (target !== null) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of modules) visit(path, []);
  return found;
}
