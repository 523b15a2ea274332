import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App, OpenedRevision } from '../../../src/app.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { markdown, type Place } from '../../fakes/running-app.ts';
import { LONG, withLongRelease } from './long-release.ts';
import { type OpenedReader, openReader } from './opened-reader.ts';
import { correct, correctAgain, idOf, MISTAKE, placeReleases, SCRIPT } from './served-releases.ts';

const DECISION = { reason: 'mistaken', by: 'test' };
const CORRECTED = idOf('corrected');
const MISREAD = releaseId('misread.md');
const misread = (date: string) =>
  markdown({ title: 'Ferries sail', date }, 'The ferries sail to the island.');

let place: Place;
let app: App;

beforeAll(async () => {
  place = placeReleases();
  place.write('misread.md', misread('2024-04-01'));
  app = await place.app();
  await place.ingest(app);
  place.write('misread.md', misread('2024-03-01'));
  correct(place);
  await place.ingest(app);
  correctAgain(place);
  await place.ingest(app);
});
afterAll(() => place.close());

const documentOf = (html: string) => parseHTML(html).document;
function textOf(html: string, selector: string): string {
  return (documentOf(html).querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
/** What is marked on a page, without what is said of it to those who listen. */
function changesOf(html: string, selector: string): readonly string[] {
  return [...documentOf(html).querySelectorAll(`${selector} del, ${selector} ins`)].map((change) => {
    for (const aloud of change.querySelectorAll('.unseen')) aloud.remove();
    return `${change.tagName.toLowerCase()} ${change.textContent}`;
  });
}
const listOf = (html: string) =>
  [...documentOf(html).querySelectorAll('section[aria-labelledby=revisions] li')].map((item) => ({
    text: (item.textContent ?? '').replace(/\s+/gu, ' ').trim(),
    address: item.querySelector('a')?.getAttribute('href') ?? '',
    isHere: item.querySelector('[aria-current=page]') !== null,
  }));
const revisionOf = ({ links }: OpenedReader, id: string, revision: number | string) => {
  const address = new URL(links.release(id));
  address.searchParams.set('revision', String(revision));
  return address.href;
};

describe('the page of a release that was corrected', () => {
  it('lists its revisions, newest first, each with when it was replaced and the way to it', async () => {
    const { read, links } = openReader(app);
    const html = await read(links.release(CORRECTED));
    expect(textOf(html, 'dl')).toContain('Revision 3, the newest');
    expect(listOf(html).map(({ text, isHere }) => [text, isHere])).toEqual([
      ['Revision 3 the current text', true],
      ['Revision 2 replaced on March 13, 2024', false],
      ['Revision 1 replaced on March 13, 2024', false],
    ]);
    expect(documentOf(html).querySelector('section time')?.getAttribute('datetime')).toBe(
      '2024-03-13T10:00:00.000Z',
    );
    for (const [index, { address }] of listOf(html).entries()) {
      expect(textOf(await read(address), 'dl')).toContain(`Revision ${3 - index}, `);
    }
  });

  it('lists nothing of one that was not, or of which nothing is kept', async () => {
    const { read, links } = openReader(app);
    expect(listOf(await read(links.release(idOf('quay'))))).toEqual([]);
    const forgetting = openReader({ ...app, revisions: { ...app.revisions, of: async () => [] } });
    const html = await forgetting.read(forgetting.links.release(CORRECTED));
    expect(textOf(html, 'dl')).toContain('Revision 3, the newest; there is no earlier one to show');
    expect(html).not.toContain('revision=');
  });
});

describe('the page of an earlier revision', () => {
  it('says first that it is one, and shows what the next one took out and added', async () => {
    const opened = openReader(app);
    const html = await opened.read(revisionOf(opened, CORRECTED, 1));
    const page = documentOf(html);
    expect(textOf(html, 'main > :first-child')).toBe(
      'This is an earlier text of the release. It was replaced on March 13, 2024, is not searched and is not cited. To the current text',
    );
    expect(page.querySelector('title')?.textContent).toBe('Slip of the yard is ready – Revision 1');
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex');
    expect(changesOf(html, '.text')).toEqual([`del ${MISTAKE}`]);
    expect(textOf(html, '.text del')).toBe(`removed: ${MISTAKE} end of the change`);
    expect(changesOf(html, 'h1')).toEqual([]);
    expect(textOf(html, 'dl')).toContain('Revision 1, replaced on March 13, 2024');
    expect(listOf(html).map(({ isHere }) => isHere)).toEqual([false, false, true]);
    const back = page.querySelector('.notice a')?.getAttribute('href') ?? '';
    expect(textOf(await opened.read(back), 'dl')).toContain('Revision 3, the newest');
  });

  it('compares with the very next one, its title and what is known of it, too', async () => {
    const opened = openReader(app);
    const html = await opened.read(revisionOf(opened, CORRECTED, 2));
    expect(changesOf(html, 'h1')).toEqual(['del ready', 'ins open']);
    expect(changesOf(html, '.text')).toEqual(['del a', 'ins one']);
  });

  it('has neither facts, copies, a mark nor a way to ask about it', async () => {
    const opened = openReader(app);
    const html = await opened.read(`${revisionOf(opened, CORRECTED, 1)}&s=0-10`);
    expect(documentOf(html).querySelector('mark, .ask, #facts, #copies')).toBeNull();
  });

  it.each([
    ['az', 'Bu, məlumatın əvvəlki mətnidir. Əvəz edilmə tarixi: 13 mart 2024.', 'çıxarılıb:'],
    ['ru', 'Это прежний текст сообщения. Он заменён 13 марта 2024 г.', 'убрано:'],
    ['tr', 'Bu, bültenin önceki metnidir. Değiştirilme tarihi: 13 Mart 2024.', 'çıkarıldı:'],
  ])('is told of in %s', async (language, notice, removed) => {
    const opened = openReader(app);
    const html = await opened.read(revisionOf(opened, CORRECTED, 1), { 'accept-language': language });
    expect(textOf(html, '.notice')).toContain(notice);
    expect(textOf(html, 'del .unseen')).toBe(removed);
    expect(documentOf(html).querySelector('del .unseen')?.getAttribute('lang')).toBe(language);
  });

  it('is 404 where there is none, and the release where it is the newest', async () => {
    const opened = openReader(app);
    for (const revision of ['4', '0', '-1', '1e0', 'x', '1.0', '99999999999', ' 1']) {
      expect((await opened.get(revisionOf(opened, CORRECTED, revision))).status, revision).toBe(404);
    }
    for (const revision of ['3', '']) {
      const html = await opened.read(revisionOf(opened, CORRECTED, revision));
      expect(textOf(html, 'dl'), revision).toContain('Revision 3, the newest');
    }
  });
});

describe('who may read an earlier revision', () => {
  it('is whoever has the link of the release, and nobody else', async () => {
    const opened = openReader(app);
    const link = new URL(revisionOf(opened, CORRECTED, 1));
    const stolen = new URL(opened.links.release(idOf('quay')));
    stolen.pathname = link.pathname;
    stolen.searchParams.set('revision', '1');
    const bare = new URL(link);
    bare.searchParams.delete('k');
    const answers = await Promise.all(
      [stolen, bare, revisionOf(opened, 'nothing', 1).replace(/k=[^&]*/, 'k=AAAAAAAAAAAAAAAAAAAAAA')].map(
        async (address) => {
          const response = await opened.get(String(address));
          return { status: response.status, text: textOf(await response.text(), 'body') };
        },
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(new Set(answers.map(({ text }) => text))).toHaveLength(1);
  });

  it('is everybody where everybody may read, by addresses that are not signed', async () => {
    const { read } = openReader(app, { secret: null });
    const html = await read(`/release/${CORRECTED}`);
    expect(listOf(html)[2]?.address).toBe(`/release/${CORRECTED}?revision=1`);
    expect(await read(`/release/${CORRECTED}?revision=1`)).toContain(MISTAKE);
  });

  it('is nobody while the release is withdrawn: 410, as itself; and all again when it is back', async () => {
    await app.withdraw(CORRECTED, DECISION);
    const opened = openReader(app);
    for (const revision of [1, 2, 3, 9]) {
      const response = await opened.get(revisionOf(opened, CORRECTED, revision));
      expect(response.status).toBe(410);
      expect(await response.text()).not.toContain('slip');
    }
    await app.restore(CORRECTED);
    expect(await opened.read(revisionOf(opened, CORRECTED, 1))).toContain(MISTAKE);
  });

  it('is nobody before the day of the release, nor before the one that the earlier text was dated to', async () => {
    const on = async (day: string) => {
      const now = () => new Date(`${day}T00:00:00Z`);
      const opened = openReader(await place.app(undefined, now), { now });
      const earlier = await opened.get(revisionOf(opened, MISREAD, 1));
      const release = await opened.get(opened.links.release(MISREAD));
      return [earlier.status, release.status, listOf(await release.text()).length];
    };
    expect(await on('2024-02-29')).toEqual([404, 404, 0]);
    expect(await on('2024-03-31')).toEqual([404, 200, 0]);
    expect(await on('2024-04-01')).toEqual([200, 200, 2]);
  });
});

describe('a hostile revision', () => {
  const text = (body: string, title: string) => ({
    title,
    publisher: `"><b onmouseover="alert(2)">Ministry</b>`,
    published: { value: null, precision: 'unknown' } as const,
    language: 'en',
    url: 'javascript:alert(document.domain)',
    body,
    contentHash: '',
    ingestedAt: '2023-08-08T10:00:00Z',
  });

  /** The reader on an app of which the long release was these two texts, one after the other. */
  function revised(before: string, after: string): OpenedReader {
    const long = withLongRelease(app, 1_000);
    const open = async (): Promise<OpenedRevision | null> => {
      const release = (await long.show(LONG))?.release;
      if (release === undefined) return null;
      const earlier = { ...text(before, `${SCRIPT} was`), revision: 1, replacedAt: '2023-09-09T10:00:00Z' };
      const next = {
        ...release,
        ...text(after, `${SCRIPT} is`),
        publisher: 'Ministry',
        url: null,
        revision: 2,
      };
      return { release: { ...release, revision: 2 }, earlier, next, all: [earlier] };
    };
    return openReader({
      ...long,
      show: async (id) => {
        const shown = await long.show(id);
        return shown === null ? null : { ...shown, release: { ...shown.release, revision: 2 } };
      },
      revisions: { ...app.revisions, open },
    });
  }

  it('stays text, in what was taken out and added, too', async () => {
    const opened = revised(
      `It said ${SCRIPT} and </del><img src=x onerror=alert(1)> more.`,
      `It said </ins>${SCRIPT.repeat(2)} and no more.`,
    );
    const html = await opened.read(revisionOf(opened, LONG, 1));
    expect(documentOf(html).querySelector('script, img, b, [onerror], [onmouseover]')).toBeNull();
    expect(html).not.toMatch(/href="javascript/);
    expect(textOf(html, 'h1')).toContain(`${SCRIPT} `);
    expect(textOf(html, 'dl')).toContain('javascript:alert(document.domain)');
  });

  it('of a megabyte that is another text stands whole above what replaced it', async () => {
    const words = (word: string) =>
      Array.from({ length: 120_000 }, (_, index) => `${word}${index}`).join(' ');
    const opened = revised(`${words('old')}.\n\nThe end.`, `${words('new')}.\n\nThe end.`);
    const html = await opened.read(revisionOf(opened, LONG, 1));
    expect(html).toContain('The two texts differ too much');
    expect(html.match(/<h2[^>]*>([^<]+)/g)?.map((heading) => heading.replace(/^.*>/, ''))).toEqual([
      'The earlier text',
      'The text that replaced it',
      'Revisions',
    ]);
    expect(html).toContain('old119999.');
    expect(html).toContain('new119999.');
    expect(html.split('<main>')[1]?.match(/<(?:del|ins)>/g)?.length).toBeLessThan(9);
  });

  it('says so where the text is the same', async () => {
    const opened = revised('The quay opened.', 'The quay opened.');
    const html = await opened.read(revisionOf(opened, LONG, 1));
    expect(textOf(html, '.faint')).toBe('The next revision left the text as it stands here.');
    expect(changesOf(html, '.text')).toEqual([]);
    expect(changesOf(html, 'dl')).toContain('ins not stated');
  });
});
