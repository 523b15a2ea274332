import { afterEach, describe, expect, it } from 'vitest';
import type { IngestProgress } from '../../src/app.ts';
import { createIngestProcess } from '../../src/bot/ingest-process.ts';
import { createPlace, markdown, type Place } from '../fakes/running-app.ts';

const NODE = ['--import', import.meta.resolve('tsx')];

let place: Place;
afterEach(() => place.close());

function ingestIn({ folder, dataDirectory }: Place, stop?: AbortSignal) {
  return createIngestProcess(folder, {
    environment: { PATH: '/usr/bin:/bin', DATA_DIR: dataDirectory, LOG_LEVEL: 'silent' },
    nodeArguments: ['--inspect-port=1', ...NODE],
    ...(stop === undefined ? {} : { stop }),
  });
}

describe('an ingest in a process of its own', () => {
  it('tells how far it is and what it did, and a running app takes up the new generation', async () => {
    place = createPlace({
      'quay.md': markdown({ title: 'New quay opened' }, 'Selma Arden opened the new quay on 3 May 2023.'),
      'empty.md': '',
    });
    const app = await place.app();
    const events: IngestProgress[] = [];
    const summary = await ingestIn(place)((event) => events.push(event));
    expect(summary).toMatchObject({ added: 1, failed: [{ source: 'empty.md' }], generation: 1 });
    expect(new Set(events.map(({ stage }) => stage))).toEqual(new Set(['reading', 'indexing']));
    const answer = await app.ask('Who opened the new quay?');
    expect(answer.status).toBe('answered');
  });

  it('rejects with the reason and the remedy where it cannot begin', async () => {
    place = createPlace();
    const missing = { ...place, folder: `${place.folder}/nowhere` };
    await expect(ingestIn(missing)(() => undefined)).rejects.toThrow(/nowhere/);
  });

  it('ends with the bot', async () => {
    place = createPlace({ 'quay.md': markdown({ title: 'New quay' }, 'Selma Arden opened the new quay.') });
    const stop = new AbortController();
    const ingest = ingestIn(place, stop.signal)(() => undefined);
    stop.abort();
    await expect(ingest).rejects.toThrow(/abort/i);
  });
});
