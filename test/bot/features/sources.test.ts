import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFindingFeature } from '../../../src/bot/features/finding.ts';
import { markdown } from '../../fakes/running-app.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const PUBLISHERS = Array.from({ length: 90 }, (_, index) => `Harbour Office ${index + 1}`);

let room: Newsroom;
beforeAll(async () => {
  const releases = PUBLISHERS.map((publisher, index): readonly [string, string] => [
    `${index}.md`,
    markdown({ title: `Notice ${index}`, publisher, date: '2023-05-04' }, `Harbour ${index} opens at nine.`),
  ]);
  room = await openNewsroom([createFindingFeature], Object.fromEntries(releases));
});
afterAll(async () => {
  expect(room.errors).toEqual([]);
  expect(room.telegram.refusals()).toEqual([]);
  await room.close();
});

it('/sources names every publisher, page by page, in one message', async () => {
  const { telegram } = room;
  const person = telegram.user({ languageCode: 'en' });
  const other = telegram.user({ languageCode: 'en' });
  person.say('/sources');
  const message = await telegram.nextMessage(person);
  const named = new Set<string>();
  for (let page = 1; page <= 3; page += 1) {
    const { text = '', keyboard = [] } = telegram.message(person, message.id) ?? {};
    expect(text).toContain('90 releases');
    expect(text).toContain(`Page ${page} of 3`);
    for (const [, name = ''] of text.matchAll(/• (Harbour Office \d+): 1 release/g)) named.add(name);
    const buttons = keyboard.flat().map((button) => button.text);
    expect(buttons).toEqual([...(page > 1 ? ['‹ Back'] : []), ...(page < 3 ? ['More ›'] : [])]);
    if (page === 3) break;
    await person.press('More ›', message).answer();
    await telegram.until(() => telegram.message(person, message.id)?.text.includes(`Page ${page + 1} of 3`));
  }
  expect(named.size).toBe(PUBLISHERS.length);
  await person.press('‹ Back', message).answer();
  await telegram.until(() => telegram.message(person, message.id)?.text.includes('Page 2 of 3'));
  const group = telegram.group({ members: [person, other] });
  person.say('/sources', { chat: group });
  const shared = await telegram.nextMessage(group);
  expect(await other.press('More ›', shared).answer()).toMatchObject({ showAlert: true });
});
