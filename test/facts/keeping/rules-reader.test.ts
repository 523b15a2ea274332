import { afterEach, describe, expect, it } from 'vitest';
import { createRulesReader, type RulesReader } from '../../../src/facts/keeping/rules-reader.ts';
import { readStoredFacts } from '../../../src/facts/keeping/stored-facts.ts';
import { recordingLogger } from '../../fakes/recording-logger.ts';

const STUMBLING = new URL('./stumbling-worker.ts', import.meta.url);
/** One of the two is always small, and the other as large as to be of no account. */
const SHORT = { seconds: 0.3, megabytes: 100_000 };
const SMALL = { seconds: 600, megabytes: 64 };

let logger = recordingLogger();
let rules: RulesReader;

afterEach(() => rules.close());

function readerWith(bounds: typeof SHORT): void {
  logger = recordingLogger();
  rules = createRulesReader({ logger, bounds, entry: STUMBLING });
}

/** Names of those whom the rules find in a release with this text. */
async function namesOf(body: string): Promise<readonly string[]> {
  const release = {
    source: `${body}.txt`,
    title: '',
    body,
    publisher: null,
    published: { value: null, precision: 'unknown' },
    language: 'en',
  } as const;
  const { facts } = await rules.read(release);
  return readStoredFacts(facts)?.people.map(({ name }) => name) ?? [];
}

describe('a release that the rules fail of', () => {
  it.each([
    [
      'time',
      SHORT,
      {
        'is read for ever': 'did not end within 0.3 s',
        'is matched for ever': 'did not end within 0.3 s',
        throws: 'a rule stumbled',
      },
    ],
    [
      'memory',
      SMALL,
      {
        'makes numbers': 'took more than 64 MB of memory',
        'makes words': 'took more than 64 MB of memory',
      },
    ],
  ])('for want of %s is named, and those before and after it are read', async (_, bounds, reasons) => {
    readerWith(bounds);
    const bodies = Object.keys(reasons).flatMap((way) => [`before what ${way}`, way]);
    expect(await Promise.all([...bodies, 'the last'].map(namesOf))).toEqual([
      ...bodies.map((body) => (body in reasons ? [] : [body])),
      ['the last'],
    ]);
    expect(logger.lines).toMatchObject(
      Object.entries(reasons).map(([way, reason]) => ({
        level: 'error',
        fields: { source: `${way}.txt`, reason },
      })),
    );
    expect(await namesOf('another')).toEqual(['another']);
  });
});

describe('a reader that is closed', () => {
  it('ends at once, and says so to whoever waits', async () => {
    readerWith({ seconds: 600, megabytes: 100_000 });
    expect(await namesOf('Arden')).toEqual(['Arden']);
    const endless = expect(namesOf('is read for ever')).rejects.toThrow('Facts are not read any more');
    const behind = expect(namesOf('Kale')).rejects.toThrow('Facts are not read any more');
    await rules.close();
    await endless;
    await behind;
    await expect(namesOf('Tamm')).rejects.toThrow('Facts are not read any more');
    expect(logger.lines).toEqual([]);
  });
});

describe('a thread that cannot be started', () => {
  it('is an error, and no release is taken for one that the rules fail of', async () => {
    readerWith(SHORT);
    rules = createRulesReader({ logger, entry: new URL('./nothing-there.ts', import.meta.url) });
    await expect(Promise.all(['Arden', 'Kale'].map(namesOf))).rejects.toThrow('Cannot start the thread');
    expect(logger.lines).toEqual([]);
  });
});
