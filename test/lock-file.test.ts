import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

describe('package-lock.json', () => {
  const path = resolve(import.meta.dirname, '..', 'package-lock.json');
  const { packages } = lockFile.parse(JSON.parse(readFileSync(path, 'utf8')));

  // A registry that does not serve the binaries of other platforms makes `npm install` leave them out, and `npm ci`
  // then refuses the file.
  it('names the binaries of every platform, not only of the one it was made on', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});
