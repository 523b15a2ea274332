import { posix } from 'node:path';
import { parseAst } from 'vitest/node';

export interface Import {
  /** As written: './x.ts', 'node:fs', '@scope/name/part'. */
  readonly specifier: string;
  /** Path from the root of the repository; null for a package or a module of Node. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

/** What the rules need to know of one file. */
export interface Module {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** It declares nothing and does nothing: it only passes on what other files export. */
  readonly isBarrel: boolean;
  /** Members of `process` that it touches: 'env', 'exit', 'argv' … */
  readonly processMembers: ReadonlySet<string>;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const PASSING_ON = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'ExportNamedDeclaration']);

/** Reads a TypeScript file with a real parser, so that neither a comment nor a string counts, and a type import does. */
export function readModule(path: string, code: string): Module {
  const program = parseAst(code, { lang: 'ts' });
  const statements = nodesOf(program.body);
  const nodes = [...walk(program)];
  return {
    path,
    imports: nodes.flatMap((node) => importOf(path, node)),
    hasDefaultExport: nodes.some(isDefaultExport),
    isBarrel:
      statements.length > 0 &&
      statements.every((node) => PASSING_ON.has(node.type) && !isNode(node.declaration)),
    processMembers: new Set(nodes.flatMap(processMembersOf)),
  };
}

function importOf(path: string, node: Node): readonly Import[] {
  if (!isNode(node.source) || typeof node.source.value !== 'string') return [];
  const specifier = node.source.value;
  const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;
  return [{ specifier, target, typeOnly: isTypeOnly(node) }];
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = nodesOf(node.specifiers);
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

function isDefaultExport(node: Node): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  return node.type === 'ExportSpecifier' && isNode(node.exported) && node.exported.name === 'default';
}

function processMembersOf(node: Node): readonly string[] {
  if (node.type === 'MemberExpression' && isProcess(node.object)) return [nameOf(node.property)];
  if (node.type === 'VariableDeclarator' && isProcess(node.init) && isNode(node.id)) {
    return nodesOf(node.id.properties).map((property) => nameOf(property.key));
  }
  if (
    node.type !== 'ImportDeclaration' ||
    !isNode(node.source) ||
    !/^(node:)?process$/.test(String(node.source.value))
  ) {
    return [];
  }
  return nodesOf(node.specifiers).map((name) => nameOf(name.imported));
}

/** `process` and `globalThis.process`. */
function isProcess(value: unknown): boolean {
  if (!isNode(value)) return false;
  if (value.type === 'MemberExpression') return nameOf(value.property) === 'process';
  return value.type === 'Identifier' && value.name === 'process';
}

function nameOf(value: unknown): string {
  return isNode(value) ? String(value.name ?? value.value) : 'default';
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
  } else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) yield value;
    for (const child of Object.values(value)) yield* walk(child);
  }
}

function nodesOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
