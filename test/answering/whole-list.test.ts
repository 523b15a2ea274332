import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeList } from '../../src/answering/whole-list.ts';

/** What is quoted in place of the sentence that stands once in the body; null for nothing. */
function quoted(body: string, sentence: string): string | null {
  const start = body.indexOf(sentence);
  const whole = wholeList(body, { start, end: start + sentence.length }, 'en');
  return whole === null ? null : body.slice(whole.start, whole.end);
}

const LEAD_IN = 'Following the discussion, the Council decided:';
const FIRST = 'to repair six reservoirs;';
const LAST = 'to guard 58 water works.';
const LIST = `${FIRST}\nto plan for drought;\n${LAST}`;
const BEFORE = 'The Council met on 23 May.';
const AFTER = 'The next session is in December.';

describe('a lead-in', () => {
  it.each([
    ['a block of lines', `${BEFORE}\n\n${LEAD_IN}\n\n${LIST}\n\n${AFTER}`, LAST],
    ['lines of a text without blank lines', `${BEFORE}\n${LEAD_IN}\n${LIST}\n${AFTER}`, LAST],
    ['bullets', `${LEAD_IN}\n- To repair reservoirs.\n- To plan.\n${AFTER}`, '- To plan.'],
    [
      'bullets with blank lines between',
      `${LEAD_IN}\n\n• To repair.\n\n• To plan.\n\n${AFTER}`,
      '• To plan.',
    ],
    ['numbers', `${LEAD_IN}\n1. To repair.\n2) To plan.\n${AFTER}`, '2) To plan.'],
    ['names without stops', `Present were:\n\nA. Lind, Head\nB. Voss, Deputy\n\n${AFTER}`, 'B. Voss, Deputy'],
    ['a wrapped item', `${LEAD_IN}\n- to repair six\n  reservoirs;\n- to plan.\n${AFTER}`, '- to plan.'],
    [
      'one paragraph',
      `She said:\n\n"We will plan. We will build."\n\n${AFTER}`,
      '"We will plan. We will build."',
    ],
  ])('is quoted with what it leads in: %s', (_, body, end) => {
    const [leadIn] = /[^\n.]*:/u.exec(body) ?? [''];
    const whole = quoted(body, leadIn.trim());
    expect(whole?.startsWith(leadIn.trim())).toBe(true);
    expect(whole?.endsWith(end)).toBe(true);
  });

  it('is nothing to quote where nothing follows', () => {
    expect(quoted(`${BEFORE}\n\n${LEAD_IN}`, LEAD_IN)).toBeNull();
    expect(quoted(`${BEFORE}\n\n${LEAD_IN}\n\n  \n`, LEAD_IN)).toBeNull();
  });

  it('of a list of pages is quoted with as many whole items as fit', () => {
    const items = Array.from({ length: 90 }, (_, index) => `- to repair reservoir number ${index};`);
    const whole = quoted(`${LEAD_IN}\n${items.join('\n')}`, LEAD_IN) ?? '';
    expect(whole.length).toBeLessThan(1_600);
    expect(items).toContain(whole.split('\n').at(-1));
    expect(whole.split('\n').length).toBeGreaterThan(20);
  });
});

describe('an item of a list', () => {
  const body = `${BEFORE}\n\n${LEAD_IN}\n\n${LIST}\n\n${AFTER}`;

  it('is quoted with its lead-in and what stands between', () => {
    expect(quoted(body, FIRST)).toBe(`${LEAD_IN}\n\n${FIRST}`);
    expect(quoted(body, LAST)).toBe(`${LEAD_IN}\n\n${LIST}`);
  });

  it('is quoted with its lead-in where items have bullets', () => {
    const bullets = `${BEFORE} ${LEAD_IN}\n\n- To repair.\n\n- To plan.\n\n${AFTER}`;
    expect(quoted(bullets, 'To plan.')).toBe(`${LEAD_IN}\n\n- To repair.\n\n- To plan.`);
  });

  it('is quoted with a lead-in that runs over two lines', () => {
    const leadIn =
      'Following the discussion of the state of all reservoirs, the\nCouncil of the Republic decided:';
    expect(quoted(`${BEFORE}\n\n${leadIn}\n\n${LIST}`, FIRST)).toBe(`${leadIn}\n\n${FIRST}`);
  });

  it('is quoted alone where the lead-in is a page away', () => {
    const items = Array.from({ length: 60 }, (_, index) => `- to repair reservoir number ${index};`);
    expect(quoted(`${LEAD_IN}\n${items.join('\n')}`, 'to repair reservoir number 59;')).toBe(
      'to repair reservoir number 59;',
    );
  });

  it('is not what stands behind the list', () => {
    expect(quoted(body, AFTER)).toBe(AFTER);
    expect(quoted(`${LEAD_IN}\n${LIST}\n${AFTER}`, AFTER)).toBe(AFTER);
  });
});

it('leaves every other sentence as it is', () => {
  const body = `${BEFORE} ${AFTER}\n\nThe weather was fine. Dinner followed.`;
  for (const sentence of [BEFORE, AFTER, 'The weather was fine.', 'Dinner followed.']) {
    expect(quoted(body, sentence)).toBe(sentence);
  }
});

it('holds what was to be quoted, of any text', () => {
  const piece = fc.constantFrom(
    'a:',
    'b;',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    'C d. ',
    ' ',
    'ə',
    '…',
    '\u202e',
    '😀',
    ':',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(), fc.nat(), (pieces, one, other) => {
      const body = pieces.join('');
      const [start = 0, end = 0] = [one % (body.length + 1), other % (body.length + 1)].sort((a, b) => a - b);
      const whole = wholeList(body, { start, end }, null);
      if (whole === null) return;
      expect(whole.start).toBeGreaterThanOrEqual(0);
      expect(whole.start).toBeLessThanOrEqual(start);
      expect(whole.end).toBeGreaterThanOrEqual(end);
      expect(whole.end).toBeLessThanOrEqual(body.length);
    }),
  );
});
