import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ModelGateway } from '../../../src/answering/model/model-gateway.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { ModelError } from '../../../src/errors.ts';
import { createFactArchive } from '../../../src/facts/keeping/create-fact-archive.ts';
import { readArchive } from '../../../src/facts/keeping/read-archive.ts';
import { createRulesReader, type RulesReader } from '../../../src/facts/keeping/rules-reader.ts';
import { factsVersion } from '../../../src/facts/keeping/rules-version.ts';
import { type Logger, silentLogger } from '../../../src/log.ts';
import { recordingLogger } from '../../fakes/recording-logger.ts';
import { rulesHere } from '../../fakes/rules-here.ts';
import { archiveOf, MADE_AT } from '../evidence/kept.ts';

const CORPUS = path.resolve(import.meta.dirname, '../../../corpus');
/** Stands in the middle of others, and is corrected in none of these tests. */
const THROWING = 'throws';

/** Rules that stumble over releases which say so. */
function stumblingRules(logger: Logger): RulesReader {
  const rules = createRulesReader({ logger, entry: new URL('./stumbling-worker.ts', import.meta.url) });
  onTestFinished(() => rules.close());
  return rules;
}

async function factsOf(archive: Archive, sources: readonly string[]): Promise<readonly (string | null)[]> {
  const kept = await archive.facts(factsVersion(null), sources.map(releaseId));
  return kept.map(({ facts }) => facts);
}

function unreachable(name: string): ModelGateway {
  const fail = async () => {
    throw new ModelError('the model cannot be reached', { failure: 'unreachable' });
  };
  const status = () => {
    throw new Error('nobody asks');
  };
  return { name, complete: fail, stream: fail, status };
}

describe('the facts of an archive', () => {
  it('read in a thread are those that the rules read, to the last one', { timeout: 60_000 }, async () => {
    const bodies = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .slice(0, 4)
      .map((name) => readFileSync(path.join(CORPUS, name), 'utf8').normalize('NFC'));
    const sources = bodies.map((_, place) => `${place}.txt`);
    const [there, here] = [await archiveOf(...bodies), await archiveOf(...bodies)];
    const rules = createRulesReader({ logger: silentLogger });
    onTestFinished(() => rules.close());
    await readArchive({ archive: there, rules, model: null, logger: silentLogger });
    await readArchive({ archive: here, rules: rulesHere, model: null, logger: silentLogger });
    const read = await factsOf(there, sources);
    expect(read).toEqual(await factsOf(here, sources));
    expect(read.join('').length).toBeGreaterThan(bodies.length * 1_000);
  });

  it('are told of in batches, each kept when it is told of', async () => {
    const archive = await archiveOf(...Array.from({ length: 100 }, (_, place) => `Somebody ${place}`));
    const told: (readonly [number, number])[] = [];
    await readArchive({
      archive,
      rules: stumblingRules(silentLogger),
      model: null,
      logger: silentLogger,
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(told).toEqual([
      [0, 100],
      [48, 100],
      [96, 100],
      [100, 100],
    ]);
    expect(await archive.withoutFacts(factsVersion(null), 100)).toEqual([]);
  });
});

describe('a release that the rules fail of', () => {
  const FAILED = '{"people":[],"events":[],"statements":[]}';

  it('is read by no later ingest, until there is another version of the rules', async () => {
    const logger = recordingLogger();
    const archive = await archiveOf('Arden', THROWING, 'Kale');
    const rules = stumblingRules(logger);
    await readArchive({ archive, rules, model: null, logger });
    await readArchive({ archive, rules, model: null, logger });
    expect(logger.lines).toMatchObject([{ fields: { source: '1.txt', reason: 'a rule stumbled' } }]);
    expect((await factsOf(archive, ['0.txt', '1.txt', '2.txt'])).map((facts) => facts === FAILED)).toEqual([
      false,
      true,
      false,
    ]);
    expect(await archive.withoutFacts('the next version', 9)).toContain(releaseId('1.txt'));
  });

  it('is read by no later ingest either when a model could not be asked', async () => {
    const logger = recordingLogger();
    const archive = await archiveOf('Arden', THROWING);
    const rules = stumblingRules(logger);
    const model = unreachable('reader');
    await readArchive({ archive, rules, model, logger: silentLogger });
    await readArchive({ archive, rules, model, logger: silentLogger });
    expect(logger.lines).toHaveLength(1);
    expect(await archive.withoutFacts(factsVersion('reader'), 9)).toHaveLength(2);
  });

  it('is waited for once by all who ask for it, and never again', async () => {
    const logger = recordingLogger();
    const archive = await archiveOf('Arden', THROWING);
    const facts = createFactArchive({
      archive,
      retriever: { retrieve: () => Promise.reject(new Error('nobody searches')) },
      rules: stumblingRules(logger),
      model: 'reader',
      now: () => MADE_AT,
    });
    const ids = ['1.txt', '0.txt'].map(releaseId);
    const asked = await Promise.all([facts.factsOf(ids), facts.factsOf(ids)]);
    asked.push(await facts.factsOf(ids));
    for (const known of asked) {
      expect(known.map((one) => one.facts.people.map(({ name }) => name))).toEqual([[], ['Arden']]);
    }
    expect(logger.lines).toHaveLength(1);
  });
});
