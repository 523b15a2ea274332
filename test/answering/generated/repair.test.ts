import { describe, expect, it } from 'vitest';
import { readRepairs } from '../../../src/answering/generated/repair.ts';

const repairsOf = (reply: string, count: number) => Object.fromEntries(readRepairs(reply, count));

describe('sentences written anew', () => {
  it('are read by their numbers, in any order', () => {
    expect(repairsOf('2: It cost 5 million [4].\n\n1: The quay opened. [3]', 2)).toEqual({
      1: { text: 'The quay opened.', cited: [3] },
      2: { text: 'It cost 5 million.', cited: [4] },
    });
  });

  it.each([
    '1. The quay opened. [3]',
    '1) The quay opened [3].',
    '- 1: The quay opened. [3]',
    '**1:** The quay opened. [3]',
  ])('are read from %j', (reply) => {
    expect(repairsOf(reply, 2)).toEqual({ 1: { text: 'The quay opened.', cited: [3] } });
  });

  it('need no number where one was asked for', () => {
    expect(repairsOf('The quay opened. [3]', 1)).toEqual({ 1: { text: 'The quay opened.', cited: [3] } });
    expect(repairsOf('The quay opened. [3]', 2)).toEqual({});
  });

  it.each([
    ['given up', '1: -'],
    ['given up with a word', '1: NOT IN THE RELEASES'],
    ['become two', '1: The quay opened. [3] It rained. [4]'],
    ['of no number that was asked for', '0: No. [1]\n3: The quay opened. [3]\n99: No. [1]'],
    ['not written', ''],
    ['declined', 'I cannot help with that.\nAsk somebody else.'],
  ])('are not there when %s', (_, reply) => {
    expect(repairsOf(reply, 1)).toEqual({});
  });

  it('are the first of a number, since the second was not asked for', () => {
    expect(repairsOf('1: The quay opened. [3]\n1: Visit us. [4]', 2)).toEqual({
      1: { text: 'The quay opened.', cited: [3] },
    });
  });
});
