import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../src/answering/answer.ts';
import type { App } from '../src/app.ts';
import { releaseId } from '../src/archive/release-id.ts';
import { createPlace, markdown, type Place } from './fakes/running-app.ts';

const SEEDS = path.join(import.meta.dirname, '../../shared/seeds');

const PORT = 'Port Authority of Alder';
const SERVICE = 'State Security Service';

const FILES: Readonly<Record<string, string>> = {
  'quay.md': markdown(
    { title: 'New quay opens in Port Alder', publisher: PORT, date: '2023-05-04' },
    'The new quay of Port Alder opened on Thursday. Minister Adrian Voss thanked the 240 workers who built it.\n\n' +
      'The quay is 310 metres long. It cost 12 million crowns, the authority said.',
  ),
  'ferry.txt':
    'Ferry to Lantern Island resumes\n\nThe ferry to Lantern Island sails again from Monday. It leaves Port Alder every two hours.\n',
  // The same text by two agencies.
  'joint/first.md': markdown(
    { title: 'Tariff for cargo agreed', publisher: PORT, date: '2023-06-01' },
    'Three harbours agreed a joint tariff of 45 crowns a tonne for cargo. It applies from July.',
  ),
  'joint/second.md': markdown(
    { title: 'Tariff for cargo agreed', publisher: 'Chamber of Shipping', date: '2023-06-01' },
    'Three harbours agreed a joint tariff of 45 crowns a tonne for cargo. It applies from July.',
  ),
  // The same news every month, told apart by its date alone.
  ...Object.fromEntries(
    ['2022-10-14', '2022-11-14', '2022-12-14'].map((date, index) => [
      `inspection-${date}.md`,
      markdown(
        { title: 'Harbour inspection held', publisher: 'Harbour Inspectorate', date },
        `An inspection of the harbour was held. Inspector ${['Orla Finn', 'Tomas Reed', 'Ines Marl'][index]} led the inspection of the harbour.`,
      ),
    ]),
  ),
  // In the manner of the two real releases, in words of our own.
  'conference.txt':
    'Information of the Press service of the State Security Service\n\nEvents 24 November 2022\n\n\n' +
    'Conference on lessons of the war begins\n\n' +
    'A conference on the lessons of the war was opened at the museum of the academy on November 23. ' +
    'Colonel-General Zakir Hasanov, Minister of Defence, told the guests how the army had been reformed since the war. ' +
    'Lieutenant General Jeyhun Shadlinski, first deputy head of the service, warned that revenge was still being planned abroad.\n',
  'results.txt':
    'A meeting on the results of the year was held at the communication service\n\n' +
    'The head of the service, Lieutenant General Ilgar Musayev, reported how special communication had been provided. ' +
    'Reports on the network of state bodies followed.\n',
};

function quotes(answer: Answer): string {
  return answer.status === 'answered' ? answer.citations.map(({ quote }) => quote).join('\n') : '';
}

function sources(answer: Answer): string[] {
  return (answer.status === 'answered' ? answer.citations : answer.nearest).map(({ source }) => source);
}

describe('an ingested folder', () => {
  let place: Place;
  let app: App;

  beforeAll(async () => {
    place = createPlace(FILES);
    app = await place.app();
    expect(await place.ingest(app)).toMatchObject({ added: 9, failed: [], generation: 1 });
  });
  afterAll(() => place.close());

  it('answers with sentences that stand in its releases to the letter', async () => {
    const answer = await app.ask('How many workers built the quay of Port Alder?');
    if (answer.status !== 'answered') throw new Error('there was no answer');
    expect(answer).toMatchObject({ mode: 'extractive', period: null });
    expect(answer.claims[0]).toMatchObject({ markers: [1], support: 'verified' });
    const [citation] = answer.citations;
    expect(citation).toMatchObject({
      marker: 1,
      releaseId: releaseId('quay.md'),
      title: 'New quay opens in Port Alder',
      publisher: PORT,
      published: { value: '2023-05-04', precision: 'day' },
    });
    expect(citation?.quote).toContain('240 workers');
    const shown = await app.show(releaseId('quay.md'));
    expect(shown?.release.body.slice(citation?.start, citation?.end)).toBe(citation?.quote);
  });

  it('says no, what was searched and what came near, when it does not hold the answer', async () => {
    const answer = await app.ask('Which vaccine did the hospital of Marrakesh order for Professor Yilmaz?');
    expect(answer.status).toBe('not_found');
    expect(answer.searched).toMatchObject({
      releases: 9,
      undated: 0,
      from: '2022-10-14',
      to: '2023-06-01',
      indexUpdatedAt: '2024-03-13T10:00:00.000Z',
    });
    expect(answer.searched.publishers).toEqual(expect.arrayContaining([PORT, SERVICE]));
    if (answer.status === 'not_found') expect(answer.nearest.length).toBeLessThanOrEqual(3);
  });

  describe('asked with dates', () => {
    it('never answers from outside them', async () => {
      const answer = await app.ask('How many workers built the quay?', {
        from: '2022-01-01',
        to: '2022-12-31',
      });
      expect(quotes(answer)).not.toContain('240');
      for (const source of sources(answer)) expect(source).toMatch(/^(inspection|conference)/);
      expect(answer.searched).toMatchObject({ releases: 4, from: '2022-01-01', to: '2022-12-31' });
      for (const { source } of await app.search('quay workers', { to: '2022-12-31' })) {
        expect(source).toMatch(/^(inspection|conference)/);
      }
    });

    it('keeps what has no date out, and counts it', async () => {
      const open = await app.ask('When does the ferry to Lantern Island sail again?');
      expect(sources(open)).toContain('ferry.txt');
      const dated = await app.ask('When does the ferry to Lantern Island sail again?', {
        from: '1900-01-01',
      });
      expect(sources(dated)).not.toContain('ferry.txt');
      expect(dated.searched.undated).toBe(2);
    });

    it('says no where they hold no release at all', async () => {
      const answer = await app.ask('How many workers built the quay?', { from: '2031-01-01' });
      expect(answer).toMatchObject({ status: 'not_found', nearest: [], searched: { releases: 0 } });
    });
  });

  describe('asked of a publisher', () => {
    it('answers from its releases only, named in words of one’s own', async () => {
      const answer = await app.ask('Who led the inspection of the harbour?', { publisher: 'inspectorate' });
      expect(new Set(sources(answer).map((source) => source.slice(0, 10)))).toEqual(new Set(['inspection']));
      expect(answer.searched).toMatchObject({ releases: 3, publishers: ['Harbour Inspectorate'] });
    });

    it('says no for one that does not publish here, instead of asking all the others', async () => {
      const answer = await app.ask('How many workers built the quay?', { publisher: 'Ministry of Magic' });
      expect(answer).toMatchObject({ status: 'not_found', nearest: [], searched: { releases: 0 } });
      expect(await app.search('quay', { publisher: 'Ministry of Magic' })).toEqual([]);
    });

    it('finds what two publish under either, and otherwise once', async () => {
      const search = async (publisher?: string) =>
        (await app.search('joint tariff of three harbours', publisher === undefined ? {} : { publisher }))
          .filter(({ text }) => text.includes('45 crowns'))
          .map((result) => result.publisher);
      expect(await search()).toHaveLength(1);
      expect(await search('port authority')).toEqual([PORT]);
      expect(await search('chamber')).toEqual(['Chamber of Shipping']);
      const answer = await app.ask('What is the joint tariff for cargo?');
      expect(quotes(answer).match(/45 crowns/g)).toHaveLength(1);
    });
  });

  it.each([
    ['Who led the inspection of the harbour in November 2022?', '2022-11-14'],
    ['2022-ci ilin noyabrında harbour inspection kim keçirdi?', '2022-11-14'],
    ['Кто руководил harbour inspection в ноябре 2022 года?', '2022-11-14'],
    ["Kasım 2022'de harbour inspection kim yönetti?", '2022-11-14'],
    ['Who led the inspection of the harbour in December 2022?', '2022-12-14'],
    ['oktyabr 2022 harbour inspection', '2022-10-14'],
  ])('prefers the month that "%s" names', async (question, day) => {
    const [best] = await app.search(question);
    expect(best?.date).toBe(day);
    const answer = await app.ask(question);
    expect(answer.period).toMatchObject({ from: `${day.slice(0, 7)}-01` });
    expect(sources(answer)[0]).toBe(`inspection-${day}.md`);
  });

  it.each([
    ['What did Ceyhun Şadlinski warn of?', 'Jeyhun Shadlinski'],
    ['О чём предупредил Джейхун Шадлинский?', 'Jeyhun Shadlinski'],
    ['Закир Гасанов', 'Zakir Hasanov'],
    ['Zakir Həsənov nə dedi?', 'Zakir Hasanov'],
    ['Что сказал министр обороны Закир Гасанов?', 'Zakir Hasanov'],
    ['İlqar Musayev', 'Ilgar Musayev'],
    ['Ильгар Мусаев', 'Ilgar Musayev'],
  ])('finds a name in another spelling or script: "%s"', async (question, name) => {
    const answer = await app.ask(question);
    expect(quotes(answer)).toContain(name);
    const [best] = await app.search(question);
    expect(best?.text).toContain(name);
  });

  it('finds no other spelling when exact spelling is asked for', async () => {
    const texts = (await app.search('Şadlinski', { exact: true })).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Shadlinski'))).toEqual([]);
    const [own] = await app.search('Shadlinski', { exact: true });
    expect(own?.text).toContain('Jeyhun Shadlinski');
  });

  it('shows a release whole, and null for one that never was', async () => {
    const shown = await app.show(releaseId('conference.txt'));
    expect(shown?.release).toMatchObject({
      published: { value: '2022-11-24' },
      language: 'en',
      status: 'current',
    });
    expect(shown?.passages.length).toBeGreaterThan(0);
    expect(await app.show('nosuchrelease')).toBeNull();
  });

  it('read again is unchanged, and makes no new generation', async () => {
    expect(await place.ingest(app)).toMatchObject({ added: 0, updated: 0, unchanged: 9, generation: 1 });
  });
});

describe('a running app', () => {
  it('answers from what another process ingests, corrects and withdraws, without a restart', async () => {
    const place = createPlace({
      'quay.txt': 'The quay of Port Alder was opened by Adrian Voss.\n',
      'b.txt': 'The ferry sails at noon from Lantern Island.\n',
    });
    onTestFinished(() => place.close());
    const writer = await place.app();
    await place.ingest(writer);
    const running = await place.app();
    const who = 'Who opened the quay of Port Alder?';
    expect(quotes(await running.ask(who))).toContain('Adrian Voss');

    place.write('quay.txt', 'The quay of Port Alder was opened by Ada Lind.\n');
    place.write('crane.txt', 'A crane of 90 metres arrived at Port Alder.\n');
    expect(await place.ingest(writer)).toMatchObject({ added: 1, updated: 1, generation: 2 });
    await until(async () =>
      quotes(await running.ask('How tall is the crane that arrived at Port Alder?')).includes('90 metres'),
    );
    const corrected = await running.ask(who);
    expect(quotes(corrected)).toContain('Ada Lind');
    expect(JSON.stringify(corrected)).not.toContain('Voss');

    place.remove('quay.txt');
    expect(await place.ingest(writer, { prune: true })).toMatchObject({ withdrawn: 1, generation: 3 });
    // At once: whether or not the new generation is in use already.
    expect(JSON.stringify(await running.ask(who))).not.toContain('Lind');
    expect((await running.search('quay Ada Lind')).map(({ source }) => source)).not.toContain('quay.txt');
    expect((await running.show(releaseId('quay.txt')))?.release.status).toBe('withdrawn');
    expect((await running.counts()).releases).toBe(2);

    place.write('quay.txt', 'The quay of Port Alder was opened by Ada Lind.\n');
    expect(await place.ingest(writer)).toMatchObject({ added: 1, generation: 4 });
    await until(async () => quotes(await running.ask(who)).includes('Ada Lind'));
  });

  it('leaves no trace in a dry run', async () => {
    const place = createPlace({ 'a.txt': 'The quay was opened.\n' });
    onTestFinished(() => place.close());
    const app = await place.app();
    expect(await place.ingest(app, { dryRun: true })).toMatchObject({ added: 1, generation: 0 });
    expect(existsSync(place.dataDirectory)).toBe(false);
  });

  it('tells of its progress, file by file, then passage by passage', async () => {
    const place = createPlace({ 'a.txt': 'The quay was opened.\n', 'b.txt': '' });
    onTestFinished(() => place.close());
    const stages: string[] = [];
    await place.ingest(await place.app(), { onProgress: (event) => stages.push(event.stage) });
    expect(stages.slice(0, 2).toSorted()).toEqual(['failed', 'reading']);
    expect(stages.at(-1)).toBe('indexing');
  });
});

/** Asks again until it is so; vitest ends a test for which it never is. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}

describe.skipIf(!existsSync(SEEDS))('the two real releases (../shared/seeds)', () => {
  const place = createPlace();
  let app: App;

  beforeAll(async () => {
    mkdirSync(place.folder, { recursive: true });
    for (const name of readdirSync(SEEDS))
      copyFileSync(path.join(SEEDS, name), path.join(place.folder, name));
    app = await place.app();
    expect(await place.ingest(app)).toMatchObject({ added: 2, failed: [] });
  });
  afterAll(() => place.close());

  it('have title, publisher and date as they stand there', async () => {
    const [conference] = await app.search(
      'Opening ceremony of the conference Experiences of the Patriotic War',
    );
    expect(conference).toMatchObject({
      title: 'Opening ceremony of the conference "Experiences of the Patriotic War" held',
      publisher: SERVICE,
      date: '2022-11-24',
    });
    const [meeting] = await app.search('A meeting on the results of 2023');
    expect(meeting).toMatchObject({
      title:
        'A meeting on the results of 2023 was held at the State Service of Special Communication and Information Security',
      date: null,
    });
  });

  it.each([
    ['Where was the conference "Experiences of the Patriotic War" held?', 'Museum of the Academy'],
    ['Who is the Minister of Defense?', 'Zakir Hasanov'],
    ['What did Jeyhun Shadlinski say about revanchist forces in Armenia?', 'revanchist forces'],
    ['Zakir Həsənov', 'Zakir Hasanov'],
    ['Закир Гасанов', 'Zakir Hasanov'],
    ['Ceyhun Şadlinski', 'Jeyhun Shadlinski'],
    ['Джейхун Шадлинский', 'Jeyhun Shadlinski'],
    ['Ramil Usubov kimdir?', 'Ramil Usubov'],
    ['Рамиль Усубов', 'Ramil Usubov'],
    ['İlqar Musayev', 'Musayev'],
    ['Ильгар Мусаев', 'Musayev'],
    ['Who opened the meeting on the results of 2023?', 'Ilgar Musayev'],
  ])('answer "%s"', async (question, expected) => {
    const answer = await app.ask(question);
    expect(quotes(answer)).toContain(expected);
    if (answer.status !== 'answered') return;
    for (const { releaseId: id, start, end, quote } of answer.citations) {
      expect((await app.show(id))?.release.body.slice(start, end)).toBe(quote);
    }
  });
});
