import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { releaseId } from '../../../src/archive/release-id.ts';
import { createHelpFeature } from '../../../src/bot/features/help.ts';
import type { Person } from '../../telegram/server/people.ts';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let room: Newsroom;

beforeAll(async () => {
  room = await openNewsroom([createHelpFeature]);
});
afterEach(() => {
  expect(room.errors).toEqual([]);
  expect(room.telegram.refusals()).toEqual([]);
});
afterAll(() => room.close());

async function answer(person: Person, text: string): Promise<SeenMessage> {
  person.say(text);
  return room.telegram.nextMessage(person);
}

const examples = ({ text, entities }: SeenMessage) =>
  entities
    .filter(({ type }) => type === 'code')
    .map(({ offset, length }) => text.slice(offset, offset + length))
    .filter((example) => !example.startsWith('/'));

describe('/start and /help', () => {
  it.each([
    ['en', 'I answer questions', 'Yeni', '/search – Find releases by words'],
    ['az', 'suallara cavab verirəm', 'quay', '/search – Məlumatları sözlərlə axtarın'],
    ['ru', 'Я отвечаю на вопросы', 'quay', '/search – Найти релизы по словам'],
    ['tr', 'soruları yanıtlıyorum', 'quay', '/search – Bültenleri sözcüklerle arayın'],
  ])(
    'give examples that the archive answers, first of the language (%s)',
    async (language, what, other, command) => {
      const person = room.telegram.user({ languageCode: language });
      const start = await answer(person, '/start');
      expect(start.text).toContain(what);
      const questions = examples(start);
      expect(questions).toHaveLength(3);
      expect(questions[0]).not.toContain(other);
      for (const question of questions)
        expect(await room.app.ask(question)).toMatchObject({ status: 'answered' });
      const help = await answer(person, '/help');
      expect(examples(help)).toEqual(questions);
      expect(help.text).toContain(command);
      expect(help.text).not.toContain('/reindex');
    },
  );

  it('are made anew when the archive changed', async () => {
    const person = room.telegram.user({ languageCode: 'tr' });
    const before = examples(await answer(person, '/help'));
    expect(before.join()).toContain('Yeni iskele hizmete girdi');
    await room.app.withdraw(releaseId('tr.md'), { reason: 'wrong', by: 'a test' });
    await room.place.ingest(room.app);
    expect(examples(await answer(person, '/help')).join()).not.toContain('Yeni iskele hizmete girdi');
    await room.app.restore(releaseId('tr.md'));
  });

  it('say so when the archive is empty', async () => {
    const empty = await openNewsroom([createHelpFeature], {});
    const person = empty.telegram.user({ languageCode: 'en' });
    person.say('/start');
    expect((await empty.telegram.nextMessage(person)).text).toContain(
      'holds nothing that could be asked about',
    );
    expect(empty.errors).toEqual([]);
    await empty.close();
  });

  it('open the release of a link', async () => {
    const person = room.telegram.user({ languageCode: 'en' });
    expect((await answer(person, `/start release_${releaseId('quay.md')}`)).text).toContain('310 metres');
    expect((await answer(person, '/start release_aaaaaaaaaaaa')).text).toBe(
      'There is no such release in the archive.',
    );
    expect((await answer(person, '/start help')).text).toContain('/search – ');
  });
});
