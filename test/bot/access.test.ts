import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AccessRules, mayAsk } from '../../src/bot/access.ts';

const CLOSED: AccessRules = { allowedUserIds: [], allowedChatIds: [], adminUserIds: [1] };

describe('who may ask', () => {
  const privately = (userId: number) => ({ userId, chatId: userId, chatType: 'private' as const });
  const inGroup = (userId: number, chatId = -10) => ({ userId, chatId, chatType: 'supergroup' as const });
  const open: AccessRules = { ...CLOSED, allowedUserIds: 'everyone' };

  it('is nobody but the admins when nothing is configured', () => {
    expect(mayAsk(privately(1), CLOSED, null)).toBe(true);
    expect(mayAsk(privately(2), CLOSED, null)).toBe(false);
    expect(mayAsk(inGroup(2), CLOSED, null)).toBe(false);
    expect(mayAsk({ userId: null, chatId: null, chatType: null }, CLOSED, null)).toBe(false);
  });

  it('is whoever is named, whoever writes in a chat that is named, or everybody', () => {
    expect(mayAsk(privately(2), { ...CLOSED, allowedUserIds: [2] }, null)).toBe(true);
    expect(mayAsk(inGroup(3), { ...CLOSED, allowedChatIds: [-10] }, null)).toBe(true);
    expect(mayAsk(inGroup(3, -11), { ...CLOSED, allowedChatIds: [-10] }, null)).toBe(false);
    expect(mayAsk(privately(3), { ...CLOSED, allowedChatIds: [-10] }, null)).toBe(false);
    expect(mayAsk(privately(3), open, null)).toBe(true);
  });

  it('is whom an admin let in, in private and in groups, for themselves only', () => {
    expect(mayAsk(privately(2), CLOSED, 'granted')).toBe(true);
    expect(mayAsk(inGroup(2), CLOSED, 'granted')).toBe(true);
    expect(mayAsk(inGroup(3), CLOSED, null)).toBe(false);
    expect(mayAsk(privately(2), CLOSED, 'requested')).toBe(false);
  });

  it('is not whom an admin refused, also where everybody may; those who are named stay in', () => {
    expect(mayAsk(privately(2), open, 'refused')).toBe(false);
    expect(mayAsk(inGroup(2), { ...CLOSED, allowedChatIds: [-10] }, 'refused')).toBe(false);
    expect(mayAsk(privately(2), { ...CLOSED, allowedUserIds: [2] }, 'refused')).toBe(true);
  });

  it('does not take in a channel that is not named', () => {
    const channel = { userId: null, chatId: -20, chatType: 'channel' as const };
    expect(mayAsk(channel, open, null)).toBe(false);
    expect(mayAsk(channel, { ...CLOSED, allowedChatIds: [-20] }, null)).toBe(true);
  });

  it('never lets anybody in who is neither named, nor let in, nor in a named chat', () => {
    const standing = fc.constantFrom(null, 'requested' as const, 'refused' as const);
    fc.assert(
      fc.property(fc.integer({ min: 100 }), fc.integer({ max: -100 }), standing, (userId, chatId, state) => {
        const rules: AccessRules = { allowedUserIds: [2, 3], allowedChatIds: [-10], adminUserIds: [1] };
        return !mayAsk({ userId, chatId, chatType: 'group' }, rules, state);
      }),
    );
  });
});
