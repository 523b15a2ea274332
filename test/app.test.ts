import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../src/answering/answer.ts';
import type { App } from '../src/app.ts';
import { releaseId } from '../src/archive/release-id.ts';
import { acquireIngestLock } from '../src/archive/store/ingest-lock.ts';
import { recordingLogger } from './fakes/recording-logger.ts';
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

describe('a withdrawal by an administrator', () => {
  const DECISION = { reason: 'published by mistake', by: 'Telegram user 7' };
  const QUAY = 'The quay of Port Alder was opened by Adrian Voss.\n';
  const WHO = 'Who opened the quay of Port Alder?';
  const id = releaseId('quay.txt');

  async function running(): Promise<{ place: Place; app: App }> {
    const place = createPlace({
      'quay.txt': QUAY,
      'b.txt': 'The ferry sails at noon from Lantern Island.\n',
    });
    onTestFinished(() => place.close());
    const app = await place.app();
    await place.ingest(app);
    return { place, app };
  }

  async function isUnreachable(app: App): Promise<void> {
    const everything = [
      await app.ask(WHO),
      await app.search('quay Adrian Voss'),
      await app.latest(),
      await app.similar(releaseId('b.txt')),
    ];
    expect(JSON.stringify(everything)).not.toMatch(/quay\.txt|Adrian/);
    expect(await app.show(id)).toMatchObject({ release: { status: 'withdrawn' }, passages: [] });
    expect(await app.counts()).toMatchObject({ releases: 1 });
    expect(await app.similar(id)).toEqual([]);
  }

  it('takes the release out of everything, here and in other processes, and says why', async () => {
    const { place, app } = await running();
    const other = await place.app();
    expect(quotes(await other.ask(WHO))).toContain('Adrian Voss');
    expect(await app.withdrawal(id)).toBeNull();
    expect(await app.withdraw(id, DECISION)).toBe(true);
    await isUnreachable(other);
    await isUnreachable(app);
    expect(await app.withdrawal(id)).toEqual(DECISION);
    expect(await app.withdraw(id, DECISION)).toBe(false);
    expect(await app.overview()).toMatchObject({ releases: 1, passages: 1, index: { generation: 2 } });
  });

  it('holds whatever is ingested: the file as it was, corrected, under --rebuild and --prune', async () => {
    const { place, app } = await running();
    await app.withdraw(id, DECISION);
    expect(await place.ingest(app)).toMatchObject({ added: 0, updated: 0, unchanged: 2, failed: [] });
    await isUnreachable(app);
    expect(await place.ingest(app, { rebuild: true })).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    await isUnreachable(app);
    place.write('quay.txt', QUAY.replace('opened', 'inaugurated'));
    expect(await place.ingest(app, { dryRun: true })).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(await place.ingest(app)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    await isUnreachable(app);
    place.remove('quay.txt');
    expect(await place.ingest(app, { prune: true })).toMatchObject({ withdrawn: 0, unchanged: 1 });
    await isUnreachable(app);
    expect(await app.withdrawal(id)).toEqual(DECISION);
  });

  it('is named in the log of the ingest that leaves it so', async () => {
    const { place, app } = await running();
    await app.withdraw(id, DECISION);
    const logger = recordingLogger();
    await place.ingest(await place.app(logger));
    expect(logger.lines).toContainEqual({
      level: 'info',
      message: 'found, and left withdrawn as an administrator decided',
      fields: { releases: 1, sources: ['quay.txt'] },
    });
  });

  it('ends with a restore, which brings back the newest text that was read', async () => {
    const { place, app } = await running();
    expect(await app.restore(id)).toBe(false);
    await app.withdraw(id, DECISION);
    expect(await app.restore(id)).toBe(true);
    expect(quotes(await app.ask(WHO))).toContain('Adrian Voss');
    await app.withdraw(id, DECISION);
    place.write('quay.txt', QUAY.replace('Adrian Voss', 'Ada Lind'));
    await place.ingest(app);
    expect(await app.restore(id)).toBe(true);
    expect(quotes(await app.ask(WHO))).toContain('Ada Lind');
    expect((await app.search('quay'))[0]).toMatchObject({ releaseId: id });
    expect(await app.withdrawal(id)).toBeNull();
    expect(await place.ingest(app)).toMatchObject({ unchanged: 2 });
    expect(await app.restore('nosuchrelease')).toBe(false);
  });

  it('does not wait for an ingest of another process, nor fail for it', async () => {
    const { place, app } = await running();
    await app.ask(WHO);
    const lock = acquireIngestLock(place.dataDirectory);
    try {
      expect(await app.withdraw(id, DECISION)).toBe(true);
      await isUnreachable(app);
      expect(await app.restore(id)).toBe(true);
    } finally {
      lock.release();
    }
    // The next start finds the index older than the archive, and mends that.
    expect(quotes(await (await place.app()).ask(WHO))).toContain('Adrian Voss');
  });
});

describe('a conversation', () => {
  const place = createPlace({
    ...FILES,
    'speakers.md': markdown(
      { title: 'Harbour congress opens', publisher: PORT, date: '2023-09-01' },
      'Minister Adrian Voss spoke at the harbour congress. Captain Ada Lind spoke at the harbour congress about pilots. Lunch was served on the terrace.',
    ),
  });
  let app: App;
  beforeAll(async () => {
    app = await place.app();
    await place.ingest(app);
  });
  afterAll(() => place.close());

  const turnOf = (answer: Answer) => ({
    question: answer.understoodAs,
    cited: answer.status === 'answered' ? answer.citations : [],
  });

  it.each([
    ['Who led the inspection of the harbour in October 2022?', 'And in November?'],
    ['Who led the inspection of the harbour in October 2022?', 'А в ноябре 2022 года?'],
    ['Who led the inspection of the harbour in October 2022?', 'Bəs 2022-ci ilin noyabrında?'],
    ['Who led the inspection of the harbour in October 2022?', "Peki Kasım 2022'de?"],
  ])('goes on in another period: "%s" "%s"', async (first, text) => {
    const before = await app.ask(first);
    expect(before).toMatchObject({ question: first, understoodAs: first });
    const answer = await app.ask(text, { conversation: [turnOf(before)] });
    expect(answer.question).toBe(text);
    expect(answer.understoodAs).toContain('Who led the inspection of the harbour');
    expect(answer.period).toEqual({ from: '2022-11-01', to: '2022-11-30' });
    expect(sources(answer)[0]).toBe('inspection-2022-11-14.md');
  });

  it.each(['Who else?', 'Başqa kim?', 'Кто ещё?', 'Başka kim?'])(
    'gives what was not quoted yet, until there is no more: "%s"',
    async (text) => {
      const question = 'Which minister or captain spoke at the harbour congress?';
      const first = await app.ask(question);
      if (first.status !== 'answered') throw new Error('there was no answer');
      const [cited] = first.citations.filter(({ quote }) => quote.includes('Adrian Voss'));
      if (cited === undefined) throw new Error('the minister was not quoted');
      const end = cited.quote.indexOf('Captain') < 0 ? cited.end : cited.start + 40;
      const conversation = [{ question, cited: [{ ...cited, end }] }];
      const second = await app.ask(text, { conversation });
      expect(second).toMatchObject({ question: text, understoodAs: question });
      expect(quotes(second)).toContain('Ada Lind');
      expect(quotes(second)).not.toContain('Adrian Voss');
      const third = await app.ask(text, { conversation: [...conversation, turnOf(second)] });
      expect(third.status).toBe('not_found');
    },
  );
});

describe('lists', () => {
  it('are of the newest releases, each text once, a page at a time, of a publisher in words of one’s own', async () => {
    const place = createPlace(FILES);
    onTestFinished(() => place.close());
    const app = await place.app();
    expect(await app.overview()).toEqual({
      releases: 0,
      passages: 0,
      from: null,
      to: null,
      publishers: [],
      index: null,
      lastIngest: null,
      embargo: { releases: 0, first: null },
    });
    await place.ingest(app);
    const { total, items } = await app.latest({ limit: 3 });
    expect(total).toBe(8);
    expect(items.map(({ source }) => source)).toEqual([
      'joint/first.md',
      'quay.md',
      'inspection-2022-12-14.md',
    ]);
    const rest = await app.latest({ offset: 6 });
    expect(rest.items.map(({ published }) => published.value)).toEqual([null, null]);
    const inspected = await app.latest({ publisher: 'inspectorate', to: '2022-11-30' });
    expect(inspected).toMatchObject({ total: 2, items: [{ source: 'inspection-2022-11-14.md' }, {}] });
    const similar = await app.similar(releaseId('inspection-2022-11-14.md'));
    expect(similar.slice(0, 2).map(({ source }) => source.slice(0, 10))).toEqual([
      'inspection',
      'inspection',
    ]);
    expect(similar.map(({ source }) => source)).not.toContain('inspection-2022-11-14.md');
    expect((await app.similar(releaseId('joint/second.md'))).map(({ source }) => source)).not.toContain(
      'joint/first.md',
    );
    expect(await app.overview()).toMatchObject({
      releases: 9,
      from: '2022-10-14',
      to: '2023-06-01',
      publishers: expect.arrayContaining([
        { name: 'Harbour Inspectorate', releases: 3, from: '2022-10-14', to: '2022-12-14' },
      ]),
      index: { generation: 1, updatedAt: '2024-03-13T10:00:00.000Z' },
      lastIngest: { at: '2024-03-13T10:00:00.000Z', added: 9, generation: 1 },
    });
  });
});
