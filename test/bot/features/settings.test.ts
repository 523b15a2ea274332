import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFindingFeature } from '../../../src/bot/features/finding.ts';
import { createSettingsFeature } from '../../../src/bot/features/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/bot/store/bot-store.ts';
import type { Person } from '../../telegram/server/people.ts';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { ADMIN } from '../served-bot.ts';
import { HARBOUR, type Newsroom, openNewsroom, PORTS } from './newsroom.ts';

let room: Newsroom;

beforeAll(async () => {
  room = await openNewsroom([createSettingsFeature, createFindingFeature]);
});
afterAll(async () => {
  expect(room.errors).toEqual([]);
  expect(room.telegram.refusals()).toEqual([]);
  expect(room.telegram.slips()).toEqual([]);
  await room.close();
});

const somebody = (languageCode = 'en') => room.telegram.user({ languageCode });

async function answer(person: Person, text: string): Promise<string> {
  person.say(text);
  return (await room.telegram.nextMessage(person)).text;
}

/** Presses and gives what the message says then. */
async function press(person: Person, button: string | RegExp, message: SeenMessage): Promise<SeenMessage> {
  const before = room.telegram.message(person, message.id)?.versions.length;
  await person.press(button, message).answer();
  return room.telegram.until(() => {
    const now = room.telegram.message(person, message.id);
    return now?.versions.length === before ? undefined : now;
  });
}

describe('/settings', () => {
  it('shows the settings and changes them by buttons, in the same message', async () => {
    const person = somebody();
    person.say('/settings');
    const settings = await room.telegram.nextMessage(person);
    expect(settings.text).toContain('Language: English (as in your Telegram)');
    expect(settings.text).toContain('Form of answers: classic');
    expect(settings.text).toContain('Exact spelling of names: off');
    const rich = await press(person, 'Rich answers', settings);
    expect(rich.text).toContain('Form of answers: rich');
    const exact = await press(person, 'Exact spelling on', rich);
    expect(exact.text).toContain('Exact spelling of names: on');
    expect(await room.store.settings(person.id)).toEqual({ ...DEFAULT_SETTINGS, form: 'rich', exact: true });
    const languages = await press(person, 'Language', exact);
    const chosen = await press(person, 'Türkçe', languages);
    expect(chosen.text).toBe('Bundan sonra bu sohbette Türkçe konuşuyorum.');
    expect(await answer(person, '/settings')).toContain('Dil: Türkçe\n');
  });

  it.each([
    ['en', 'Settings of this chat'],
    ['az', 'Bu çatın parametrləri'],
    ['ru', 'Настройки этого чата'],
    ['tr', 'Bu sohbetin ayarları'],
  ])('speaks the language of the person (%s)', async (language, heading) => {
    expect(await answer(somebody(language), '/settings')).toContain(heading);
  });
});

describe('/language', () => {
  it('names each language in its own words, and takes a code as well', async () => {
    const person = somebody();
    person.say('/language');
    const choice = await room.telegram.nextMessage(person);
    expect(choice.keyboard.flat().map(({ text }) => text)).toEqual([
      '✓ English',
      'Azərbaycanca',
      'Русский',
      'Türkçe',
    ]);
    expect(await answer(person, '/language ru')).toBe('Теперь в этом чате я говорю по-русски.');
    expect(await answer(person, '/latest')).toContain('Последние релизы');
  });
});

describe('/exact', () => {
  it('turns exact spelling on and off', async () => {
    const person = somebody();
    expect(await answer(person, '/exact')).toMatch(/^Exact spelling is on/);
    expect(await room.store.settings(person.id)).toMatchObject({ exact: true });
    expect(await answer(person, '/exact')).toMatch(/^Exact spelling is off/);
    expect(await room.store.settings(person.id)).toMatchObject({ exact: false });
  });
});

describe('/filter', () => {
  it('limits lists and searches of the chat to a period and a publisher', async () => {
    const person = somebody();
    expect(await answer(person, '/filter 2022')).toContain('1 January 2022 to 31 December 2022 (7 releases)');
    expect(await answer(person, '/filter publisher harbour')).toContain(
      `1 January 2022 to 31 December 2022; ${HARBOUR} (7 releases)`,
    );
    expect(await room.store.settings(person.id)).toMatchObject({
      from: '2022-01-01',
      to: '2022-12-31',
      publisher: HARBOUR,
    });
    expect(await answer(person, '/latest')).toContain('7 releases');
    expect(await answer(person, '/filter off')).toContain('This chat has no filter');
    expect(await room.store.settings(person.id)).toEqual(DEFAULT_SETTINGS);
  });

  it('loses a part of it by a button', async () => {
    const person = somebody();
    person.say(`/filter ${PORTS} 2023`);
    const filter = await room.telegram.nextMessage(person);
    const later = await press(person, 'Remove the period', filter);
    expect(later.text).toContain(`${PORTS} (2 releases)`);
    expect(await room.store.settings(person.id)).toMatchObject({ from: null, publisher: PORTS });
    const none = await press(person, 'Remove the filter', later);
    expect(none.keyboard).toEqual([]);
  });

  it('is not set to what nothing in the archive passes', async () => {
    const person = somebody();
    expect(await answer(person, '/filter 1999')).toMatch(
      /^No release is inside of .*\nThe dates in the archive/,
    );
    expect(await answer(person, `/filter publisher ${PORTS} 2022`)).toContain('the filter was not changed');
    const unknown = await answer(person, '/filter publisher Minstry of Prots');
    expect(unknown).toContain('“Minstry of Prots” is neither a period');
    expect(unknown).toContain(`• ${PORTS}`);
    expect(await answer(person, '/filter 2022 penguins')).toContain('“penguins” is neither');
    expect(await room.store.settings(person.id)).toEqual(DEFAULT_SETTINGS);
  });

  it('names the publishers that words mean when they are several', async () => {
    const text = await answer(somebody(), '/filter publisher ministry');
    expect(text).toContain(`• ${PORTS}`);
    expect(text).toContain('• Bad <i>Ministry</i>');
  });

  it.each(['en', 'az', 'ru', 'tr'])('shows examples that it understands itself (%s)', async (language) => {
    const person = somebody(language);
    const set: unknown[] = [];
    const how = await answer(person, '/filter');
    for (const example of how.split('\n').filter((line) => line.startsWith('/filter '))) {
      await answer(person, example);
      const { from, to, publisher } = await room.store.settings(person.id);
      set.push([from, to, publisher]);
      if (set.length < 3) await room.store.changeSettings(person.id, DEFAULT_SETTINGS);
    }
    const year = ['2023-01-01', '2023-12-31', null];
    expect(set).toEqual([year, year, [null, null, HARBOUR], [null, null, null]]);
  });

  it('shows examples that go together with what is set', async () => {
    const person = somebody();
    expect(await answer(person, `/filter publisher ${HARBOUR}`)).toContain('/filter 2022\n');
    expect(await answer(person, '/filter off')).toContain('/filter 2023\n');
    expect(await answer(person, '/filter 2023')).toContain(`/filter publisher ${PORTS}`);
  });
});

describe('in a group', () => {
  it('only its administrators and those of the bot change settings; others are told', async () => {
    const member = somebody();
    const chief = somebody();
    const owner = room.telegram.user({ id: ADMIN, languageCode: 'en' });
    const group = room.telegram.group({ members: [member, chief, owner] });
    group.promote(chief);
    const say = async (person: Person, text: string) => {
      person.say(text, { chat: group });
      return room.telegram.nextMessage(group);
    };
    const refused = 'Only administrators of this group may change its settings.';
    for (const text of ['/exact', '/filter 2022', '/language ru'])
      expect((await say(member, text)).text).toBe(refused);
    const settings = await say(member, '/settings');
    expect(settings.text).toContain('Settings of this chat');
    expect(await member.press('Rich answers', settings).answer()).toMatchObject({
      text: refused,
      showAlert: true,
    });
    expect(await room.store.settings(group.id)).toEqual(DEFAULT_SETTINGS);

    expect((await say(chief, '/exact')).text).toMatch(/^Exact spelling is on/);
    expect((await say(owner, '/filter 2022')).text).toContain('7 releases');
    await chief.press('Rich answers', settings).answer();
    expect(await room.store.settings(group.id)).toMatchObject({
      form: 'rich',
      exact: true,
      from: '2022-01-01',
    });
    expect(await room.store.settings(chief.id)).toEqual(DEFAULT_SETTINGS);
  });
});
