import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App, AskOptions } from '../../../src/app.ts';
import { createBriefFeature } from '../../../src/bot/features/brief.ts';
import { createEvidenceFeature } from '../../../src/bot/features/evidence.ts';
import { createFindingFeature } from '../../../src/bot/features/finding.ts';
import { createOpeningFeature } from '../../../src/bot/features/opening.ts';
import { createSaidFeature } from '../../../src/bot/features/said.ts';
import { createTimelineFeature } from '../../../src/bot/features/timeline.ts';
import { createUnknownFeature } from '../../../src/bot/features/unknown.ts';
import { createWhoFeature } from '../../../src/bot/features/who.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { renderAnswer } from '../../../src/bot/rendering/answer.ts';
import { EvidenceError, QuestionError } from '../../../src/errors.ts';
import type { BriefRequest, PageOptions } from '../../../src/facts/results.ts';
import type { Person } from '../../telegram/server/people.ts';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { formed, replyTo } from '../conversations/reading.ts';
import { buttonsOf, turn } from '../conversations/talk.ts';
import { brief, card, entry, statement, summary } from '../rendering/fact-samples.ts';
import { answered, citation, idOf, release } from '../rendering/samples.ts';
import { createServedBot, type ServedBot } from '../served-bot.ts';

const MEETING = 'On 23 November the parties met in Alder.';
const BODY = `The talks are over. ${MEETING} They agreed on nothing.`;
const CITED = citation(1, {
  quote: MEETING,
  start: BODY.indexOf(MEETING),
  end: BODY.indexOf(MEETING) + MEETING.length,
});
const VENN = card({ titles: [], meetings: [], statements: [], joinedBy: [] });
const NAMESAKE = card({ ...VENN, name: 'Tomas Venn', spellings: ['Tomas Venn'] });
const SPOKEN = Array.from({ length: 7 }, (_, index) => statement(1, { text: `Statement ${index + 1}.` }));
const ENTRIES = Array.from({ length: 7 }, (_, index) => entry(1, { text: `Event ${index + 1}.` }));

let room: ServedBot;
/** What the app was asked, in order. */
const asked: unknown[] = [];
const withdrawn = new Set<string>();
let evidence: App['evidence'];

const app: Partial<App> = {
  latest: async () => ({ total: 1, items: [summary(1)] }),
  async show(releaseId) {
    if (releaseId !== idOf(1) && releaseId !== idOf(2)) return null;
    const status = withdrawn.has(releaseId) ? 'withdrawn' : 'current';
    const whole = { start: 0, end: BODY.length };
    return {
      release: release({ id: releaseId, body: BODY, status }),
      passages: [{ id: 1, releaseId, ordinal: 0, ...whole, sentences: [whole], tables: [] }],
    };
  },
  async brief(request: BriefRequest, options?: AskOptions) {
    asked.push(['brief', request, options]);
    if ('words' in request && /^\W+$/.test(request.words)) throw new QuestionError('no words');
    if ('words' in request && request.words.startsWith('nothing')) return { brief: null, others: [] };
    const what = { value: MEETING, citation: CITED };
    const none = { value: null, citation: null };
    const found = brief({
      what,
      eventDate: none,
      place: none,
      organisers: [],
      participants: [
        { name: 'Orsolya Venn', title: null, organisation: null, isPerson: true, citation: CITED },
      ],
      next: [],
    });
    return { brief: found, others: [summary(2, { title: 'Other talks' })] };
  },
  async who(name: string, options?: AskOptions) {
    asked.push(['who', name, options]);
    if (name === 'Venn') return { people: [VENN, NAMESAKE] };
    if (name === 'Nobody') return { people: [] };
    const one = name === NAMESAKE.name ? NAMESAKE : VENN;
    const spellings = options?.exact === true ? one.spellings.slice(0, 1) : one.spellings;
    return { people: [{ ...one, spellings, statements: SPOKEN }] };
  },
  async said(name: string, options: AskOptions & PageOptions & { readonly about?: string } = {}) {
    asked.push(['said', name, options]);
    if (name === 'Venn') return { people: [VENN, NAMESAKE], total: 0, statements: [] };
    const { offset = 0, limit = 9 } = options;
    return { people: [VENN], total: SPOKEN.length, statements: SPOKEN.slice(offset, offset + limit) };
  },
  async timeline(words: string, options: AskOptions & PageOptions = {}) {
    asked.push(['timeline', words, options]);
    const { offset = 0, limit = 9 } = options;
    return { total: ENTRIES.length, entries: ENTRIES.slice(offset, offset + limit), undated: [] };
  },
  evidence: (answer) => evidence(answer),
};

beforeAll(async () => {
  room = await createServedBot({
    access: { allowedUserIds: 'everyone' },
    app,
    features: (services) => [
      createFindingFeature(services),
      createBriefFeature(services),
      createWhoFeature(services),
      createSaidFeature(services),
      createTimelineFeature(services),
      createOpeningFeature(services),
      createEvidenceFeature(services),
      createUnknownFeature(services),
    ],
  });
});
beforeEach(() => {
  asked.length = 0;
  withdrawn.clear();
  evidence = async () => ({ name: 'evidence-2024-03-13', json: '{"a": 1}\n', markdown: '# Evidence ə\n' });
});
afterAll(async () => {
  expect(room.errors).toEqual([]);
  expect(room.telegram.refusals()).toEqual([]);
  expect(room.telegram.slips()).toEqual([]);
  await room.close();
});

const somebody = (languageCode = 'en') => room.telegram.user({ languageCode });

function reply(person: Person, text: string, options = {}): Promise<SeenMessage> {
  return replyTo(room.telegram, person.say(text, options));
}

async function pressed(person: Person, button: string | RegExp, on: SeenMessage): Promise<SeenMessage> {
  await person.press(button, on).answer();
  return replyTo(room.telegram, on);
}

/** An answer of the bot with its buttons, as the bot keeps and sends it. */
async function givenAnswer(person: Person): Promise<SeenMessage> {
  const { api } = await import('grammy').then(({ Api }) => ({
    api: new Api(room.telegram.token, { apiRoot: room.telegram.apiRoot }),
  }));
  const question = person.say('hello');
  await room.telegram.nextMessage(person);
  const answer = answered({ citations: [CITED] });
  const place = { chatId: person.id, threadId: null, userId: person.id, questionMessageId: question.id };
  const kept = { ...place, question: 'When?', understoodAs: 'When did <they> meet?', answer, generation: 1 };
  const id = await room.store.keepAnswer(kept);
  const view = { id, userId: person.id, answer, dayEndsAt: '2024-03-14T00:00:00.000Z' };
  const [message] = renderAnswer(view, createWords('en'), () => ({ own: null, page: null }));
  // As one that goes on in a second message: only the last has buttons.
  const { message_id } = await api.sendMessage(person.id, 'The first part');
  await room.telegram.nextMessage(person);
  const sent = await api.sendMessage(person.id, message?.html.source ?? '', {
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: (message?.keyboard ?? []).map((row) => [...row]) },
  });
  await room.store.answerSent(id, [message_id, sent.message_id]);
  return room.telegram.nextMessage(person);
}

describe('/brief', () => {
  it('of words shows the cells, and opens a source at its sentence', async () => {
    const person = somebody();
    const shown = await reply(person, '/brief the talks');
    expect(shown.text).toContain(`What: ${MEETING} [1]`);
    expect(shown.text).toContain('Where: the releases do not state it');
    const passage = await pressed(person, /^\[1\]/, shown);
    expect(formed(passage, 'underline')).toEqual([MEETING]);
    expect(passage.text).toContain(BODY);
  });

  it('leads to other meetings that the words could mean', async () => {
    const person = somebody();
    const other = await pressed(person, 'Other: Other talks', await reply(person, '/brief the talks'));
    expect(asked.at(-1)).toMatchObject(['brief', { releaseId: idOf(2) }, {}]);
    expect(other.text).toContain('Brief: meeting');
  });

  it('is had by a reply to an answer, by its button, from a release, and from another brief', async () => {
    const person = somebody();
    const answer = await givenAnswer(person);
    const release = await reply(person, `/release_${idOf(1)}`);
    const first = await reply(person, '/brief', { replyTo: answer });
    await reply(person, '/brief', { replyTo: answer.id - 1 });
    await pressed(person, 'Brief of this meeting', answer);
    await reply(person, '/brief', { replyTo: release });
    await pressed(person, 'Brief of this meeting', release);
    await reply(person, '/brief', { replyTo: first });
    await reply(person, `/brief_${idOf(1)}`);
    expect(asked).toHaveLength(7);
    for (const one of asked) expect(one).toMatchObject(['brief', { releaseId: idOf(1) }, {}]);
  });

  it("in reply to somebody's words is about these", async () => {
    const ada = somebody();
    const bea = somebody();
    const group = room.telegram.group({ members: [ada, bea] });
    const said = ada.say('the talks of November', { chat: group });
    await reply(bea, '/brief', { chat: group, replyTo: said });
    expect(asked).toMatchObject([['brief', { words: 'the talks of November' }, {}]]);
  });

  it.each([
    ['en', 'Write words that tell which meeting'],
    ['az', 'görüşü bildirən sözlər yazın'],
    ['ru', 'слова о встрече'],
    ['tr', 'görüşmeyi anlatan sözcükler'],
  ])('alone says how it is used, with words that there is one for (%s)', async (language, how) => {
    const hint = await reply(somebody(language), '/brief');
    expect(hint.text).toContain(how);
    expect(formed(hint, 'code')).toEqual(['/brief Agreement signed']);
  });

  it('of nothing, of nonsense and of a withdrawn release says so', async () => {
    const person = somebody();
    expect((await reply(person, '/brief nothing at all')).text).toContain('No meeting was found');
    expect((await reply(person, '/brief ?!')).text).toContain('cannot be searched for');
    const shown = await reply(person, '/brief the talks');
    withdrawn.add(idOf(2));
    expect(await person.press('Other: Other talks', shown).answer()).toMatchObject({
      showAlert: true,
      text: 'This release has been withdrawn and is no longer shown.',
    });
    expect((await reply(person, `/brief_${idOf(2)}`)).text).toContain('withdrawn');
    expect((await reply(person, '/brief_aaaaaaaaaaaa')).text).toContain('no such release');
  });

  it('keeps to the filter of the chat and says that it does', async () => {
    const person = somebody();
    await room.store.changeSettings(person.id, { from: '2022-01-01', to: '2022-12-31', exact: true });
    const shown = await reply(person, '/brief the talks');
    const limits = { from: '2022-01-01', to: '2022-12-31', exact: true };
    expect(asked.at(-1)).toMatchObject(['brief', {}, limits]);
    expect(shown.text).toContain('1 January 2022 to 31 December 2022');
    await reply(person, '/who Orsolya Venn');
    await reply(person, '/said Orsolya Venn about peace');
    await reply(person, '/timeline peace');
    expect(asked.slice(1)).toMatchObject([
      ['who', 'Orsolya Venn', limits],
      ['said', 'Orsolya Venn', { ...limits, about: 'peace' }],
      ['timeline', 'peace', limits],
    ]);
  });

  it('is a table in a chat of rich answers', async () => {
    const person = somebody();
    await room.store.changeSettings(person.id, { form: 'rich' });
    const shown = await reply(person, '/brief the talks');
    expect(shown.rich?.filter(({ type }) => type === 'table')).toHaveLength(1);
  });
});

describe('/who', () => {
  it('asks which person a name means, and each can be chosen', async () => {
    const person = somebody();
    const which = await reply(person, '/who Venn');
    expect(buttonsOf(which)).toEqual(['1. Orsolya Venn', '2. Tomas Venn']);
    expect((await pressed(person, '2. Tomas Venn', which)).text).toMatch(/^Tomas Venn\n/);
    expect((await pressed(person, '1. Orsolya Venn', which)).text).toMatch(/^Orsolya Venn\n/);
  });

  it('shows all spellings or the exact one, and lists that are leafed through', async () => {
    const person = somebody();
    const shown = await reply(person, '/who Orsolya Venn');
    expect(shown.text).toContain('Spellings found: Orsolya Venn, Орсоля Венн');
    const exact = await turn({ server: room.telegram }, person, 'Exact spelling', shown);
    expect(exact.text).toContain('Spellings found: Orsolya Venn\nOnly this exact spelling.');
    const all = await turn({ server: room.telegram }, person, 'All spellings', exact);
    const first = await turn({ server: room.telegram }, person, 'All statements: 7', all);
    expect(first.text).toContain('1–5 of 7');
    const second = await turn({ server: room.telegram }, person, 'More ›', first);
    expect(second.text).toContain('Statement 7.');
    const back = await turn({ server: room.telegram }, person, '‹ Overview', second);
    expect(back.text).toBe(shown.text);
  });

  it('belongs to who asked, and to nobody else whatever a button says', async () => {
    const ada = somebody();
    const bea = somebody();
    const group = room.telegram.group({ members: [ada, bea] });
    const which = await reply(ada, '/who Venn', { chat: group });
    expect(await bea.press('2. Tomas Venn', which).answer()).toMatchObject({ showAlert: true });
    const data = which.keyboard.flat()[0]?.data?.replace(/^h:[^:]*/, `h:${bea.id.toString(36)}`) ?? '';
    expect(await bea.forge(data, which).answer()).toMatchObject({ showAlert: true });
  });

  it.each([
    ['en', 'names nobody called “Nobody”'],
    ['az', 'Arxivdə “Nobody” adlı şəxsin adı çəkilmir'],
    ['ru', 'никто не назван именем «Nobody»'],
    ['tr', 'Arşivde “Nobody” adında biri geçmiyor'],
  ])('says where nobody has the name (%s)', async (language, said) => {
    expect((await reply(somebody(language), '/who Nobody')).text).toContain(said);
  });
});

describe('/said', () => {
  it('lists statements page by page, each opened at its sentence', async () => {
    const person = somebody();
    const first = await reply(person, '/said Orsolya Venn');
    expect(first.text).toContain('What Orsolya Venn said');
    expect(formed(first, 'blockquote')).toEqual(SPOKEN.slice(0, 5).map(({ text }) => text));
    const second = await turn({ server: room.telegram }, person, 'More ›', first);
    expect(formed(second, 'blockquote')).toEqual(SPOKEN.slice(5).map(({ text }) => text));
    expect((await turn({ server: room.telegram }, person, '‹ Back', second)).text).toBe(first.text);
  });

  it.each([
    ['en', '/said Orsolya Venn about peace', 'peace', 'What Orsolya Venn said about “peace”'],
    ['az', '/said Orsolya Venn sülh haqqında', 'sülh', 'Nə deyib: Orsolya Venn, mövzu: “sülh”'],
    ['ru', '/said Orsolya Venn о мире', 'мире', 'Что говорит Orsolya Venn на тему «мире»'],
    ['tr', '/said Orsolya Venn barış hakkında', 'barış', 'Ne dedi: Orsolya Venn, konu: “barış”'],
  ])('is about words in the words of each language (%s)', async (language, text, about, heading) => {
    expect((await reply(somebody(language), text)).text).toContain(heading);
    expect(asked).toMatchObject([['said', 'Orsolya Venn', { about }]]);
  });

  it('asks which person is meant, and keeps what it is about', async () => {
    const person = somebody();
    const which = await reply(person, '/said Venn about peace');
    expect(which.text).toContain('could be any of these people');
    await pressed(person, '2. Tomas Venn', which);
    expect(asked.at(-1)).toMatchObject(['said', 'Tomas Venn', { about: 'peace' }]);
  });
});

describe('/timeline', () => {
  it('is leafed through, to its end and back', async () => {
    const person = somebody();
    const first = await reply(person, '/timeline peace');
    expect(first.text).toMatch(/^Timeline: peace\n1–5 of 7\n\nNovember 2022\n23 – Event 1\. \[1\]\n/);
    const second = await turn({ server: room.telegram }, person, 'More ›', first);
    expect(second.text).toContain('23 – Event 7. [1]');
    expect(buttonsOf(second)).not.toContain('More ›');
  });
});

describe('the evidence file of an answer', () => {
  it('comes as two documents in reply to it', async () => {
    const person = somebody();
    const answer = await givenAnswer(person);
    const first = await pressed(person, 'Evidence file', answer);
    const second = await replyTo(room.telegram, answer);
    expect(first.text).toBe('Evidence for: When did <they> meet?');
    const files = [first, second].map(({ document }) => [document?.name, document?.content.toString('utf8')]);
    expect(files).toEqual([
      ['evidence-2024-03-13.md', '# Evidence ə\n'],
      ['evidence-2024-03-13.json', '{"a": 1}\n'],
    ]);
  });

  it('is not given once a release was withdrawn or corrected, or for the answer of another', async () => {
    const person = somebody();
    const answer = await givenAnswer(person);
    withdrawn.add(idOf(1));
    const alert = { showAlert: true, text: expect.stringContaining('corrected or withdrawn since') };
    expect(await person.press('Evidence file', answer).answer()).toMatchObject(alert);
    withdrawn.clear();
    evidence = async () => {
      throw new EvidenceError('it says something else');
    };
    expect(await person.press('Evidence file', answer).answer()).toMatchObject(alert);
    evidence = async () => ({ name: 'evidence', json: '{}', markdown: '#' });
    const other = somebody();
    const own = await givenAnswer(other);
    const forged = answer.keyboard
      .flat()
      .find(({ text }) => text === 'Evidence file')
      ?.data?.replace(/^e:[^:]*/, `e:${other.id.toString(36)}`);
    expect(await other.forge(forged ?? '', own).answer()).toMatchObject({ showAlert: true });
    await room.settled();
    expect(room.telegram.calls('sendDocument')).toHaveLength(2);
  });
});

it.each(['brief', 'who', 'said', 'timeline'])(
  '/%s answers kindly whatever stands behind it',
  async (command) => {
    const person = somebody();
    const limit = 4096 - command.length - 2;
    for (const text of [
      '?!.,',
      '<b>x</b> & </code> "q"',
      'long words '.repeat(400).slice(0, limit),
      '\u202e/start @all',
    ])
      expect((await reply(person, `/${command} ${text}`)).text).not.toBe('');
  },
);
