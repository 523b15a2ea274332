import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEnvironment } from '../../src/config/env.ts';
import { ConfigError } from '../../src/errors.ts';

describe('readEnvironment', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'communique-env-'));
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(directory, { recursive: true });
  });

  it('reads .env of the working directory, below what the process was given', () => {
    writeFileSync(join(directory, '.env'), '# a comment\nCOMMUNIQUE_A=file\nCOMMUNIQUE_B="file too"\n');
    vi.stubEnv('COMMUNIQUE_A', 'process');
    expect(readEnvironment(directory)).toMatchObject({ COMMUNIQUE_A: 'process', COMMUNIQUE_B: 'file too' });
  });

  it('changes nothing in the process it runs in', () => {
    writeFileSync(join(directory, '.env'), 'COMMUNIQUE_C=file\n');
    readEnvironment(directory);
    expect(readEnvironment(join(directory, 'elsewhere'))).not.toHaveProperty('COMMUNIQUE_C');
  });

  it('does without a .env, but says when there is one that cannot be read', () => {
    expect(() => readEnvironment(directory)).not.toThrow();
    mkdirSync(join(directory, '.env'));
    expect(() => readEnvironment(directory)).toThrow(ConfigError);
  });
});
