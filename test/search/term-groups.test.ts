import { describe, expect, it } from 'vitest';
import { termGroups } from '../../src/search/term-groups.ts';
import { archiveOf } from './ranking/ranking-fixture.ts';

const groupsOf = (question: string, exact = false) => termGroups(archiveOf([]).weigh(question, exact));
const termsOf = (question: string, exact = false) => groupsOf(question, exact).flatMap(({ terms }) => terms);

describe('what the full-text index is asked for', () => {
  it('is words, stems and first letters, and apart from them names and concepts', () => {
    const archive = archiveOf([{ source: 'a', body: 'Minister Hasanov spoke.' }]);
    const [own, names, concepts] = termGroups(archive.weigh('Hasanov minister'));
    expect(own?.terms).toEqual(expect.arrayContaining(['w:hasanov', 's:minist', 'p:minis']));
    expect(names?.terms.every((term) => term.startsWith('n:'))).toBe(true);
    expect(concepts?.terms).toContain('c:minister');
  });

  it('counts double by name and concept a word that no release holds as it is asked', () => {
    const archive = archiveOf([{ source: 'a', body: 'Minister Həsənov spoke.' }]);
    const groups = termGroups(archive.weigh('Гасанов minister'));
    const weightOf = (term: string) => groups.find(({ terms }) => terms.includes(term))?.weight;
    const [name] = archive.weigh('Гасанов').terms.flatMap(({ terms }) => terms.name);
    expect(weightOf(name ?? '')).toBe(2);
    expect([weightOf('w:minister'), weightOf('c:minister')]).toEqual([1, 1]);
  });

  it('leaves out words of grammar, unless there are no others', () => {
    expect(termsOf('what is the quay')).not.toContain('w:the');
    expect(termsOf('who is who')).toContain('w:who');
  });

  it('in exact spelling holds neither names nor concepts', () => {
    expect(termsOf('Həsənov nazir', true).filter((term) => /^[nc]:/.test(term))).toEqual([]);
  });

  it('holds no term twice and no empty group', () => {
    const terms = termsOf('meeting meetings meets');
    expect(new Set(terms).size).toBe(terms.length);
    expect(groupsOf('1,200')).toHaveLength(1);
  });

  it('of a long excerpt looks up only the rarest words as names', () => {
    const excerpt = Array.from(
      { length: 60 },
      (_, index) => `Name${String.fromCharCode(97 + (index % 26))}${'xyz'[index % 3]}ov`,
    );
    const names = termsOf(excerpt.join(' ')).filter((term) => term.startsWith('n:'));
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThanOrEqual(12);
  });
});
