import { describe, expect, it } from 'vitest';
import { releaseId } from '../../src/archive/release-id.ts';

describe('the id of a release', () => {
  it('is the same for the same source for ever, and fits into a Telegram command', () => {
    expect(releaseId('002_x.txt')).toBe('a4vibzhctclx');
    expect(releaseId('https://example.org/news?id=1')).toBe('pvd7j62hbqbw');
    expect(releaseId('новости/сообщение 1.txt')).toMatch(/^[a-z0-9]{12}$/);
  });

  it('differs between sources', () => {
    const ids = new Set(Array.from({ length: 20_000 }, (_, index) => releaseId(`file.jsonl#${index}`)));
    expect(ids.size).toBe(20_000);
  });
});
