import { describe, expect, it } from 'vitest';
import { renderExplanation } from '../../src/terminal/explanation.ts';
import { trace } from './samples.ts';

const page = { width: 80, color: false };

describe('renderExplanation', () => {
  it('shows plan, searches, evidence, prompt, output and the verdict on each claim', () => {
    const explanation = renderExplanation(
      trace({
        verdicts: [
          { text: 'It opened on Monday.', cited: [1], problems: [] },
          {
            text: 'It cost 5 zars.',
            cited: [1],
            problems: [{ kind: 'number', words: '5', reason: 'no source states 5' }],
          },
        ],
      }),
      page,
    );
    for (const part of [
      'Plan\n  {"question":"When did the quay open?"',
      'Searched for\n  When did the quay open?\n  quay opening\n',
      'Evidence\n  [1] The new quay opened on Monday. (r1, 2023-05-04)\n',
      'Prompt\n  system:\n  You answer.\n  From releases.\n  human:\n',
      'Output\n  It opened on Monday [1].\n',
      '  It opened on Monday. [1] → supported\n',
      '  It cost 5 zars. [1] → number: no source states 5\n',
    ]) {
      expect(explanation).toContain(part);
    }
  });

  it('says why there is no plan, what was mended, and why the model did not answer', () => {
    const explanation = renderExplanation(
      trace({
        plan: null,
        planFailure: 'the reply was no plan',
        output: null,
        repair: '1: -',
        failure: 'Cannot ask gpt-x: it took too long',
      }),
      page,
    );
    expect(explanation).toContain('Plan\n  none: the reply was no plan\n');
    expect(explanation).toContain('Output\n  none\n');
    expect(explanation).toContain('Asked to mend it, the model wrote\n  1: -\n');
    expect(explanation).toContain('Answered without the model\n  Cannot ask gpt-x: it took too long\n');
  });

  it('lets no model and no release write to the terminal as it likes', () => {
    const hostile = '\u001b[2J\u202eevil';
    const explanation = renderExplanation(
      trace({ output: hostile, evidence: [{ number: 1, releaseId: 'r', date: null, text: hostile }] }),
      page,
    );
    expect(explanation).not.toContain('\u001b');
    expect(explanation).not.toContain('\u202e');
  });
});
