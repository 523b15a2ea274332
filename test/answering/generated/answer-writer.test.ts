import { beforeAll, describe, expect, it } from 'vitest';
import { releaseId } from '../../../src/archive/release-id.ts';
import { QuestionError } from '../../../src/errors.ts';
import { citationsOf, claimsOf, QUAY, QUESTION, RELEASES } from './quay-releases.ts';
import { bodyOf, type Cites, release, type Search, searchOf, startAnswerer } from './served-answers.ts';

let search: Search;
beforeAll(async () => {
  search = await searchOf(RELEASES);
});

describe('an answer that a model writes', () => {
  it('is in its words, each of them with the exact sentence it rests on, after two requests', async () => {
    const { says, ask, server, steps } = await startAnswerer(search);
    says({
      plan: JSON.stringify({ question: QUESTION, queries: ['quay opening cost', 'открытие причала'] }),
      answer: ({ cite }) =>
        `The new quay was opened by Adrian Voss, Minister of Harbours. ${cite('Adrian Voss')} It cost 5 million euros${cite('5 million')}.`,
    });
    const answer = await ask(QUESTION);
    expect(answer).toMatchObject({
      status: 'answered',
      mode: 'generated',
      notes: [],
      model: { name: 'gpt-4.1-mini', requests: 2 },
      claims: [
        {
          text: 'The new quay was opened by Adrian Voss, Minister of Harbours.',
          markers: [1],
          support: 'verified',
        },
        { text: 'It cost 5 million euros.', markers: [2], support: 'verified' },
      ],
      citations: [
        {
          marker: 1,
          releaseId: releaseId('quay.txt'),
          published: { value: '2022-11-24' },
          quote: sentences(QUAY)[0],
        },
        { marker: 2, releaseId: releaseId('quay.txt'), quote: sentences(QUAY)[1] },
      ],
    });
    for (const { quote, start, end } of citationsOf(answer)) expect(QUAY.slice(start, end)).toBe(quote);
    expect(answer.model?.inputTokens).toBeGreaterThan(0);
    expect(steps).toEqual(['plan', 'answer']);
    expect(server.requests).toHaveLength(2);
  });

  it('tells both of two releases that disagree, with their dates', async () => {
    const { says, ask } = await startAnswerer(search);
    says({
      answer: ({ cite }) =>
        `According to the release of 24 November 2022 the quay cost 5 million euros. ${cite('5 million')} The Audit Office said on 1 December 2022 that it cost 7 million euros. ${cite('7 million')}`,
    });
    const answer = await ask('What did the new quay of Port Alder cost?');
    expect(claimsOf(answer)).toHaveLength(2);
    expect(citationsOf(answer).map(({ published }) => published.value)).toEqual(['2022-11-24', '2022-12-01']);
    expect(answer.notes).toEqual([]);
  });

  it('finds what the plan names in another language', async () => {
    const others = Array.from({ length: 20 }, (_, index) =>
      release(`${index}.txt`, `A member of the cabinet inaugurated pier ${index} of Norwick.`),
    );
    const { says, ask, traces } = await startAnswerer(await searchOf([...RELEASES, ...others]));
    says({
      plan: JSON.stringify({ question: 'Who?', queries: ['министр открыл причал Олдер'], names: [] }),
      answer: ({ cite }) => `The new quay was opened by minister Adrian Voss. ${cite('Восс')}`,
    });
    const answer = await ask('Which member of the cabinet inaugurated the pier?');
    expect(citationsOf(answer).map(({ source }) => source)).toEqual(['причал.txt']);
    expect(traces[0]?.queries).toContain('министр открыл причал Олдер');
  });

  it('is of a follow-up as the plan understands it', async () => {
    const { says, ask, server } = await startAnswerer(search);
    says({
      plan: JSON.stringify({ question: 'What did the new quay of Port Alder cost?', queries: [] }),
      answer: ({ cite, prompt }) => {
        expect(prompt).toContain('<question>What did the new quay of Port Alder cost?</question>');
        return `It cost 5 million euros. ${cite('5 million')}`;
      },
    });
    const answer = await ask('Who opened the new quay of Port Alder? cost', {
      asked: 'And the cost?',
      before: ['Who opened the new quay of Port Alder?'],
    });
    expect(answer.understoodAs).toBe('What did the new quay of Port Alder cost?');
    expect(bodyOf(server, 0)).toContain(
      '<earlier_question>Who opened the new quay of Port Alder?</earlier_question>',
    );
    expect(bodyOf(server, 0)).toContain('<question>And the cost?</question>');
  });

  it('is a "no" where the model says so', async () => {
    const { says, ask, steps } = await startAnswerer(search);
    says({ answer: 'NOT IN THE RELEASES.' });
    const answer = await ask('Who was the architect of the new quay of Port Alder?');
    expect(answer).toMatchObject({ status: 'not_found', mode: 'generated', notes: [] });
    expect(steps).toEqual(['plan', 'answer']);
  });

  it('is not asked for where nothing was found', async () => {
    const { ask, steps, says } = await startAnswerer(search);
    says({ answer: 'It was opened.' });
    const answer = await ask(QUESTION, { filter: { from: '2030-01-01' } });
    expect(answer).toMatchObject({ status: 'not_found', mode: 'extractive', notes: [] });
    expect(steps).toEqual(['plan']);
  });

  it('sends the question, the earlier ones and the evidence, and nothing else', async () => {
    const { says, ask, server } = await startAnswerer(search);
    says({ answer: ({ cite }) => `Adrian Voss opened it. ${cite('Adrian Voss')}` });
    await ask(QUESTION, { before: ['Where is Port Alder?'] });
    for (const { body } of server.requests) {
      const { messages, ...rest } = body;
      expect(Object.keys(rest).sort().join()).toMatch(
        /^max_tokens,model,stream(,stream_options)?,temperature$/,
      );
      expect(body.temperature).toBe(0);
      expect(JSON.stringify(messages)).not.toMatch(/quay\.txt|https?:/);
      expect(JSON.stringify(messages)).not.toContain(releaseId('quay.txt'));
    }
    expect(bodyOf(server, 0)).not.toContain('Audit Office');
    expect(bodyOf(server, 1)).toContain(sentences(QUAY)[1]);
  });

  it('asks nothing of a question that cannot be searched for', async () => {
    const { ask, server } = await startAnswerer(search);
    await expect(ask('???')).rejects.toThrow(QuestionError);
    expect(server.requests).toEqual([]);
  });

  it('does not quote a release that is withdrawn while the model writes', async () => {
    const own = await searchOf(RELEASES);
    const { says, ask } = await startAnswerer(own);
    says({
      answer: async ({ cite }) => {
        await own.archive.withdraw([releaseId('quay.txt')]);
        return `It cost 5 million euros. ${cite('5 million')} It cost 7 million euros, the Audit Office said. ${cite('7 million')}`;
      },
    });
    const answer = await ask(QUESTION);
    expect(answer).toMatchObject({ mode: 'generated', notes: ['claims-dropped'] });
    expect(citationsOf(answer)).toMatchObject([{ marker: 1, source: 'audit.txt' }]);
    expect(JSON.stringify(answer)).not.toContain('5 million');
  });
});

describe('what does not stand the check', () => {
  it.each([
    ['has no number', () => 'It was built by 240 workers.'],
    ['has a number of no sentence', () => 'It was built by 240 workers. [99]'],
    [
      'has one of a sentence that says something else',
      ({ cite }: Cites) => `It was built by 240 workers. ${cite('7 million')}`,
    ],
    ['has one of no sentence too', ({ cite }: Cites) => `It was built by 240 workers. ${cite('240')}[99]`],
    ['has a wrong figure', ({ cite }: Cites) => `It was built by 340 workers. ${cite('240')}`],
    ['has a wrong name', ({ cite }: Cites) => `It was opened by Ada Lind. ${cite('Adrian Voss')}`],
  ])('is asked for once more when it %s, and mended', async (_, wrong) => {
    const { says, ask, steps, traces, server } = await startAnswerer(search);
    says({
      answer: ({ cite, ...given }) =>
        `It cost 5 million euros. ${cite('5 million')} ${wrong({ cite, ...given })}`,
      repair: ({ cite }) => `1: It was built by 240 workers. ${cite('240')}`,
    });
    const answer = await ask(QUESTION);
    expect(steps).toEqual(['plan', 'answer', 'repair']);
    expect(server.requests).toHaveLength(3);
    expect(claimsOf(answer)).toEqual(['It cost 5 million euros.', 'It was built by 240 workers.']);
    expect(answer.notes).toEqual([]);
    expect(traces[0]?.verdicts.map(({ problems }) => problems.length > 0)).toEqual([false, true]);
    expect(traces[0]?.repaired.every(({ problems }) => problems.length === 0)).toBe(true);
  });

  it.each([
    ['gives it up', '1: -'],
    ['repeats it', ({ cite }: Cites) => `1: It was built by 340 workers. ${cite('240')}`],
    ['writes something else', 'I am sorry.'],
  ])('is left out, and that is said, when the model %s', async (_, repair) => {
    const { says, ask, steps } = await startAnswerer(search);
    says({
      answer: ({ cite }) =>
        `It cost 5 million euros. ${cite('5 million')} It was built by 340 workers. ${cite('240')}`,
      repair,
    });
    const answer = await ask(QUESTION);
    expect(claimsOf(answer)).toEqual(['It cost 5 million euros.']);
    expect(answer).toMatchObject({ mode: 'generated', notes: ['claims-dropped'] });
    expect(citationsOf(answer)).toHaveLength(1);
    expect(steps).toEqual(['plan', 'answer', 'repair']);
  });

  it('is left out when the model cannot be asked again', async () => {
    const { says, ask, server } = await startAnswerer(search);
    says({
      answer: ({ cite }) => {
        server.fail('server-error');
        return `It cost 5 million euros. ${cite('5 million')} It was built by 340 workers. ${cite('240')}`;
      },
    });
    const answer = await ask(QUESTION);
    expect(claimsOf(answer)).toEqual(['It cost 5 million euros.']);
    expect(answer.notes).toEqual(['claims-dropped']);
  });

  it('leaves the sentences of the releases when it is everything', async () => {
    const { says, ask } = await startAnswerer(search);
    says({ answer: ({ cite }) => `It was opened by Ada Lind. ${cite('Adrian Voss')}` });
    const answer = await ask('Who opened the new quay of Port Alder?');
    expect(answer).toMatchObject({ status: 'answered', mode: 'extractive', notes: ['claims-dropped'] });
    expect(claimsOf(answer)[0]).toContain('Adrian Voss opened the new quay');
  });

  it('leaves a "no" when there are none either', async () => {
    const { says, ask } = await startAnswerer(search);
    says({ answer: ({ cite }) => `The opera house cost 9 million dollars. ${cite('quay')}` });
    const answer = await ask(
      'What did the opera house of Norwick cost in dollars, and the bridge of quay street?',
    );
    expect(answer).toMatchObject({ status: 'not_found', mode: 'extractive', notes: ['claims-dropped'] });
  });

  it('is a model that failed when nothing is cited', async () => {
    const { says, ask, logger, traces } = await startAnswerer(search);
    says({ answer: 'It was opened by Adrian Voss. It cost 5 million euros.', repair: 'It is well known.' });
    const answer = await ask(QUESTION);
    expect(answer).toMatchObject({ mode: 'extractive', notes: ['model-failed'] });
    expect(logger.lines).toMatchObject([
      { level: 'warn', message: expect.stringContaining('cites nothing') },
    ]);
    expect(traces[0]?.failure).toBe('the model cited nothing');
  });
});

function sentences(body: string): readonly string[] {
  return body.split(/(?<=\.) /);
}
