import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';

export interface Written {
  /** Every string literal. */
  readonly texts: ReadonlySet<string>;
  /** Keys that are put together: what each may become. */
  readonly templates: readonly RegExp[];
}

/** What stands in the source files below a directory, the messages themselves left out. */
export function writtenBelow(directory: string): Written {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && (!file.startsWith('locales') || file.endsWith('words.ts')),
  );
  const texts = new Set<string>();
  const templates: RegExp[] = [];
  for (const file of files) {
    JSON.stringify(
      parseAst(readFileSync(join(directory, file), 'utf8'), { lang: 'ts' }),
      (_key, node: unknown) => {
        if (!isNode(node)) return node;
        if (node.type === 'Literal' && typeof node.value === 'string') texts.add(node.value);
        const template = keyTemplate(node);
        if (template !== null) templates.push(template);
        return node;
      },
    );
  }
  return { texts, templates };
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `command-${name}` as what it may become; null for what is no template of a key. */
function keyTemplate(node: Node): RegExp | null {
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return null;
  const parts = node.quasis.map((quasi: unknown) =>
    isNode(quasi) && isNode(quasi.value) ? String(quasi.value.cooked) : '',
  );
  const isOfKey = /^[a-z]+-/.test(parts[0] ?? '') && parts.every((part) => /^[a-z-]*$/.test(part));
  return isOfKey ? new RegExp(`^${parts.join('[a-z-]+')}$`) : null;
}
