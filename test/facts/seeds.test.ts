import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { parseConfig } from '../../src/config/config.ts';
import type { Brief } from '../../src/facts/results.ts';
import { silentLogger } from '../../src/log.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../../shared/seeds');

/** The two real releases that the project began with; they are not ours and not in the repository. */
describe.skipIf(!existsSync(SEEDS))('the brief of a meeting of the seeds', () => {
  let directory: string;
  let app: App;

  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'communique-seeds-'));
    app = await createApp(parseConfig({ DATA_DIR: directory }), { logger: silentLogger });
    await app.ingest({ paths: [SEEDS] });
  });

  afterAll(async () => {
    await app.close();
    rmSync(directory, { recursive: true });
  });

  async function briefOf(words: string): Promise<Brief> {
    const { brief } = await app.brief({ words });
    if (brief === null) throw new Error(`There is no brief for ${words}`);
    return brief;
  }

  it.each([
    'conference "Experiences of the Patriotic War"',
    'Vətən müharibəsinin təcrübəsi konfransı',
    'конференция «Опыт Отечественной войны»',
    'Vatan muharebesi deneyimi konferansı',
  ])('says of the conference who attended, where and until when: %s', async (words) => {
    const brief = await briefOf(words);
    expect(brief.eventDate.value).toBe('2022-11-23');
    expect(brief.place.value).toContain('Shohret');
    expect(brief.organisers.map(({ value }) => value)).toEqual([
      'Service of the Secretary of the Security Council of the Republic of Azerbaijan',
    ]);
    const people = brief.participants.filter(({ isPerson }) => isPerson);
    expect(people.map(({ name }) => name)).toEqual([
      'Ramil Usubov',
      'Zakir Hasanov',
      'Jeyhun Shadlinski',
      'Ilgar Musayev',
      'Ilgar Abbasov',
    ]);
    expect(people[1]?.title).toContain('Minister of Defense of the Republic of Azerbaijan');
    expect(brief.participants.filter(({ isPerson }) => !isPerson)).toHaveLength(2);
    expect(brief.outcomes).toEqual([]);
    expect(brief.next.map(({ date }) => date)).toEqual(['2022-11-25']);
  });

  it('says of the yearly meeting who was there, and that nothing was decided', async () => {
    const brief = await briefOf('meeting on the results of 2023');
    expect(brief.participants.map(({ name }) => name)).toEqual([
      'Ilgar Musayev',
      "Service's structural unit managers",
    ]);
    expect(brief.eventDate).toEqual({ value: null, citation: null });
    expect([brief.outcomes, brief.next]).toEqual([[], []]);
  });

  it('has each cell rest on a sentence of the release', async () => {
    const brief = await briefOf('conference "Experiences of the Patriotic War"');
    const cited = [
      brief.what,
      brief.eventDate,
      brief.place,
      ...brief.organisers,
      ...brief.participants,
      ...brief.next,
    ];
    for (const { citation } of cited) {
      if (citation === null) throw new Error('A cell has no sentence');
      const { body } = (await app.show(citation.releaseId))?.release ?? { body: '' };
      expect(body.slice(citation.start, citation.end)).toBe(citation.quote);
    }
  });
});
