import { Api } from 'grammy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseId } from '../../../src/archive/release-id.ts';
import { callbackData } from '../../../src/bot/callback-data.ts';
import { createFindingFeature } from '../../../src/bot/features/finding.ts';
import type { Person } from '../../telegram/server/people.ts';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { HARBOUR, type Newsroom, openNewsroom, PORTS } from './newsroom.ts';

let room: Newsroom;

beforeAll(async () => {
  room = await openNewsroom([createFindingFeature]);
});
afterAll(async () => {
  expect(room.errors).toEqual([]);
  expect(room.telegram.refusals()).toEqual([]);
  expect(room.telegram.slips()).toEqual([]);
  await room.close();
});

const somebody = (languageCode = 'en') => room.telegram.user({ languageCode });

/** What the bot answers in the private chat. */
async function answer(person: Person, text: string): Promise<string> {
  person.say(text);
  return (await room.telegram.nextMessage(person)).text;
}

/** A message of the bot with a button that says this when it is pressed. */
async function withButton(person: Person, callback_data: string): Promise<SeenMessage> {
  person.say('hello');
  const api = new Api(room.telegram.token, { apiRoot: room.telegram.apiRoot });
  const reply_markup = { inline_keyboard: [[{ text: 'Press', callback_data }]] };
  await api.sendMessage(person.id, 'A message', { reply_markup });
  return room.telegram.nextMessage(person);
}

const titles = (text: string) => [...text.matchAll(/^\d+\. (.+) — /gm)].map(([, title]) => title);

describe('/search', () => {
  it('lists what was found with publisher, date and the command that opens it', async () => {
    const found = await answer(somebody(), '/search quay workers');
    expect(found).toContain('Found for “quay workers”');
    expect(found).toContain(`1. New quay opens in Port Alder — ${PORTS}, 4 May 2023`);
    expect(found).toContain(`/release_${releaseId('quay.md')}`);
  });

  it('is leafed through by buttons, only by the person who searched', async () => {
    const ada = somebody();
    const bea = somebody();
    const group = room.telegram.group({ members: [ada, bea] });
    ada.say('/search inspection of the harbour', { chat: group });
    const list = await room.telegram.nextMessage(group);
    expect(titles(list.text)).toHaveLength(5);
    expect(list.keyboard.flat().map(({ text }) => text)).toEqual(['More ›']);

    expect(await bea.press('More ›', list).answer()).toMatchObject({ showAlert: true });
    expect(room.telegram.message(group, list.id)?.edited).toBe(false);

    expect(await ada.press('More ›', list).answer()).toMatchObject({ text: '' });
    const second = await room.telegram.until(() => {
      const now = room.telegram.message(group, list.id);
      return now?.edited === true ? now : undefined;
    });
    expect(second.text).toContain('6. ');
    const shown = [...titles(list.text), ...titles(second.text)];
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toEqual(
      expect.arrayContaining([1, 2, 3, 4, 5, 6, 7].map((n) => `Harbour inspection ${n} held`)),
    );
  });

  it('shows to nobody what another person searched for, whatever a button says', async () => {
    const ada = somebody();
    const bea = somebody();
    const listId = await room.store.keepList({ kind: 'search', words: 'quay', userId: ada.id });
    const forged = await withButton(bea, callbackData('l', bea.id, listId, 0));
    expect(await bea.press('Press', forged).answer()).toMatchObject({ showAlert: true });
    const own = await withButton(ada, callbackData('l', ada.id, listId, 99));
    expect(await ada.press('Press', own).answer()).toMatchObject({ showAlert: false });
    await room.settled();
    expect(room.telegram.message(bea, forged.id)?.text).toBe('A message');
    expect(room.telegram.message(ada, own.id)?.text).toContain('New quay opens in Port Alder');
  });

  it.each([
    ['en', 'Write words after the command'],
    ['az', 'Əmrdən sonra sözlər yazın'],
    ['ru', 'Напишите слова после команды'],
    ['tr', 'Komuttan sonra sözcükler yazın'],
  ])('explains itself with words that find something (%s)', async (language, hint) => {
    const person = somebody(language);
    const explanation = await answer(person, '/search');
    expect(explanation).toContain(hint);
    const example = explanation.split('\n').at(-1) ?? '';
    expect(example).toMatch(/^\/search \S/);
    expect(titles(await answer(person, example)).length).toBeGreaterThan(0);
  });

  it('says so when nothing was found or nothing can be searched for', async () => {
    const person = somebody();
    expect(await answer(person, '/search xylophone zzyzx')).toBe(
      'No release was found for “xylophone zzyzx”.',
    );
    expect(await answer(person, '/search ???')).toContain('cannot be searched for');
  });

  it('stays inside of the filter of the chat and says what that is', async () => {
    const person = somebody();
    await room.store.changeSettings(person.id, { from: '2022-03-01', to: '2022-04-30' });
    const found = await answer(person, '/search harbour inspection');
    expect(titles(found).sort()).toEqual(['Harbour inspection 3 held', 'Harbour inspection 4 held']);
    expect(found).toContain('Filter of this chat: 1 March 2022 to 30 April 2022');
    await room.store.changeSettings(person.id, { publisher: PORTS });
    expect(await answer(person, '/search harbour inspection')).toMatch(
      /^No release was found .*\nFilter of this chat/,
    );
  });

  it('shows the text of releases and people as text', async () => {
    const person = somebody();
    const found = await answer(person, '/search <b>lanterns</b> & saboteurs');
    expect(found).toContain('Found for “<b>lanterns</b> & saboteurs”');
    expect(found).toContain('<b>Free</b> & /start @everyone http://evil.example — Bad <i>Ministry</i>');
  });
});

describe('/latest', () => {
  it('begins with the newest release', async () => {
    const list = await answer(somebody(), '/latest');
    expect(titles(list).slice(0, 2)).toEqual(['Yeni iskele hizmete girdi', 'Открыт новый причал']);
    expect(list).toContain('13 releases');
  });

  it('is of one publisher when named, in any spelling of the name', async () => {
    const list = await answer(somebody(), '/latest harbour INSPECTORATE');
    expect(list).toContain(`Latest releases: ${HARBOUR}`);
    expect(titles(list)).toEqual([7, 6, 5, 4, 3].map((n) => `Harbour inspection ${n} held`));
  });

  it('offers the nearest names for one that is not there', async () => {
    const list = await answer(somebody(), '/latest Minstry of Prots');
    expect(list).toContain('No publisher in the archive is called “Minstry of Prots”.');
    expect(list).toContain(`• ${PORTS}`);
  });

  it('does not leave the filter of the chat, and says that it does not', async () => {
    const person = somebody();
    await room.store.changeSettings(person.id, { publisher: PORTS });
    const list = await answer(person, `/latest ${HARBOUR}`);
    expect(list).toContain('The filter of this chat leaves these publishers out');
    expect(titles(list)).toEqual([]);
    expect(titles(await answer(person, '/latest ministry'))).toEqual([
      'Tariff for cargo agreed',
      'New quay opens in Port Alder',
    ]);
  });
});

describe('/sources', () => {
  it.each([
    ['en', '13 releases', 'Index last updated'],
    ['az', '13 məlumat', 'İndeksin son yenilənməsi'],
    ['ru', '13 релизов', 'Индекс обновлён'],
    ['tr', '13 bülten', 'Dizinin son güncellenmesi'],
  ])('tells what the archive holds and how fresh it is (%s)', async (language, count, freshness) => {
    const overview = await answer(somebody(language), '/sources');
    expect(overview).toContain(count);
    expect(overview).toContain(freshness);
    expect(overview).toContain(`• ${HARBOUR}: 7 `);
    expect(overview).toContain('UTC');
  });
});

describe('a release', () => {
  it('is shown by its command and leads to others like it', async () => {
    const person = somebody();
    person.say(`/release_${releaseId('inspection-2.md')}`);
    const release = await room.telegram.nextMessage(person);
    expect(release.text).toContain('Inspector Ines Marl led the inspection of the harbour.');
    await person.press(/like this/i, release).answer();
    const similar = await room.telegram.nextMessage(person);
    expect(similar.text).toContain('More like “Harbour inspection 3 held”');
    expect(titles(similar.text)).toContain('Harbour inspection 4 held');
    expect(titles(similar.text)).not.toContain('Harbour inspection 3 held');
  });

  it('is not shown to another bot of the group', async () => {
    const person = somebody();
    const group = room.telegram.group({ members: [person] });
    person.say(`/release_${releaseId('quay.md')}@other_bot`, { chat: group });
    person.say(`/release_${releaseId('quay.md')}@communique_bot`, { chat: group });
    expect((await room.telegram.nextMessage(group)).text).toContain('310 metres');
    await room.settled();
    expect(room.telegram.botMessages(group)).toHaveLength(1);
  });

  it('that is unknown or withdrawn is not shown, by its command or by an older button', async () => {
    const person = somebody();
    expect(await answer(person, '/release_aaaaaaaaaaaa')).toBe('There is no such release in the archive.');
    person.say(`/release_${releaseId('tariff.md')}`);
    const release = await room.telegram.nextMessage(person);
    await room.app.withdraw(releaseId('tariff.md'), { reason: 'wrong', by: 'a test' });
    const gone = 'This release has been withdrawn and is no longer shown.';
    expect(await person.press(/like this/i, release).answer()).toMatchObject({ text: gone, showAlert: true });
    expect(await answer(person, `/release_${releaseId('tariff.md')}`)).toBe(gone);
    expect(titles(await answer(person, `/latest ${PORTS}`))).toEqual(['New quay opens in Port Alder']);
    const old = await withButton(person, callbackData('r', person.id, releaseId('tariff.md'), 0));
    expect(await person.press('Press', old).answer()).toMatchObject({ text: gone, showAlert: true });
    await room.app.restore(releaseId('tariff.md'));
  });
});
