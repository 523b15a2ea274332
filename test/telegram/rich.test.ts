import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callApi, refusalOf } from './server/client.ts';
import type { TelegramServer } from './server/driver.ts';
import type { Person } from './server/people.ts';
import { createTelegramServer } from './server/telegram-server.ts';

let server: TelegramServer;
let person: Person;
const send = (html: string, more: object = {}) =>
  refusalOf(server, 'sendRichMessage', { chat_id: person.id, rich_message: { html, ...more } });

beforeEach(async () => {
  server = await createTelegramServer();
  person = server.user({ firstName: 'Ayla', started: true });
});
afterEach(() => server.close());

describe('a rich message', () => {
  it('is shown as blocks, and read as lines', async () => {
    const html = `<h2>Answer</h2><p>The <b>minister</b> spoke.<a href="#n1"><sup>1</sup></a></p>
      <table bordered><tr><th>Who</th><th>Title</th></tr><tr><td>Ayla</td><td align="right">Minister</td></tr></table>
      <ol><li>First</li><li>Second</li></ol><hr/>
      <details open><summary>Sources</summary><blockquote>Said&nbsp;so<cite>MFA</cite></blockquote></details>
      <footer><tg-reference name="n1">Baku, 15 May</tg-reference></footer>`;
    expect(await send(html)).toBe('ok');
    const [seen] = server.botMessages(person);
    expect(seen?.rich?.map((block) => block.type)).toEqual([
      'heading',
      'paragraph',
      'table',
      'list',
      'divider',
      'details',
      'footer',
    ]);
    expect(seen?.text).toBe(
      'Answer\nThe minister spoke.1\nWho | Title\nAyla | Minister\n1. First\n2. Second\nSources\nSaid\u00a0so\nMFA\nBaku, 15 May',
    );
    expect(seen?.rich?.[1]).toMatchObject({
      text: ['The ', { type: 'bold' }, ' spoke.', { type: 'reference_link', reference_name: 'n1' }],
    });
    expect(server.slips()).toEqual([]);
  });

  it.each([
    ['<video src="https://example.org/v.mp4"></video>', /Unsupported start tag "video" at byte offset 0/],
    ['<p>x', /Can't find end tag corresponding to start tag "p"/],
    ['<p><b>x</p></b>', /Unmatched end tag at byte offset 7, expected "<\/b>", found "<\/p>"/],
    ['<b><p>x</p></b>', /Tag "p" can't be used inside a text/],
    ['<details>x</details>', /must begin with tag "summary"/],
    ['<ul>x</ul>', /can contain only tags "li"/],
    [`<p>${'x'.repeat(32_769)}</p>`, /MESSAGE_TOO_LONG/],
    ['<hr/>'.repeat(501), /RICH_MESSAGE_BLOCKS_TOO_MUCH/],
    [`${'<b>'.repeat(17)}x${'</b>'.repeat(17)}`, /RICH_MESSAGE_DEPTH_TOO_BIG/],
    [`<table><tr>${'<td>x</td>'.repeat(21)}</tr></table>`, /TABLE_TOO_WIDE/],
    [' <p></p>', /message text is empty/],
    ['<tg-thinking>x</tg-thinking>', /THINKING_INVALID/],
  ])('is refused when it is wrong (case %#)', async (html, description) => {
    expect(await send(html)).toMatch(description);
  });

  it('is html or markdown, and text or rich in an edit', async () => {
    expect(await send('<p>x</p>', { markdown: 'x' })).toMatch(/exactly one of the fields/);
    expect(await send(`<p>${'x'.repeat(32_768)}</p>`)).toBe('ok');
    await send('<p>x</p>');
    const [, seen] = server.botMessages(person);
    const edit = { chat_id: person.id, message_id: seen?.id };
    const same = { ...edit, rich_message: { html: ' <p>x</p>' } };
    expect(await refusalOf(server, 'editMessageText', same)).toMatch(/message is not modified/);
    expect((await callApi(server, 'editMessageText', { ...edit, text: 'x' })).ok).toBe(true);
    expect(server.message(person, seen?.id ?? 0)?.rich).toBeUndefined();
  });

  it('is told of links that lead nowhere', async () => {
    expect(await send('<p><a href="#gone">x</a></p>')).toBe('ok');
    expect(server.slips()).toEqual(['a link leads to #gone, which the message does not have']);
  });

  it('grows as a draft, which may think', async () => {
    const rich_message = { html: '<tg-thinking>Searching</tg-thinking>' };
    const draft = { chat_id: person.id, draft_id: 7, rich_message };
    expect(await refusalOf(server, 'sendRichMessageDraft', draft)).toBe('ok');
    expect(server.openDraft(person)).toMatchObject({ draftId: 7, text: 'Searching', rich: true });
    await send('<p>Done</p>');
    expect(server.openDraft(person)).toBeUndefined();
  });
});
