import type { AnswerTrace, ClaimVerdict } from '../answering/generated/trace.ts';
import type { Page } from './page.ts';
import { createPaint, type Paint } from './paint.ts';
import { printableLine, printableLines } from './printable.ts';
import { wrap } from './wrap.ts';

/** How an answer came about, for a person: plan, evidence, prompt, what the model wrote, and the verdict on each claim. */
export function renderExplanation(trace: AnswerTrace | null, page: Page): string {
  const paint = createPaint(page.color);
  if (trace === null) {
    return `${paint.faint('No model was asked: the answer is made of sentences of the releases.')}\n`;
  }
  const { plan } = trace;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Plan', plan === null ? [`none: ${trace.planFailure}`] : [printableLine(JSON.stringify(plan))]],
    ['Searched for', trace.queries.map(printableLine)],
    [
      'Evidence',
      trace.evidence.map(
        ({ number, date, releaseId, text }) =>
          `[${number}] ${printableLine(text)} (${releaseId}, ${date ?? 'date unknown'})`,
      ),
    ],
    [
      'Prompt',
      trace.prompt.flatMap(({ role, content }) => [`${role}:`, ...printableLines(content).split('\n')]),
    ],
    ['Output', trace.output === null ? ['none'] : printableLines(trace.output).split('\n')],
    ['Verdicts', verdicts(trace.verdicts)],
    ...(trace.repair === null
      ? []
      : ([
          ['Asked to mend it, the model wrote', printableLines(trace.repair).split('\n')],
          ['Verdicts after that', verdicts(trace.repaired)],
        ] as const)),
    ...(trace.failure === null
      ? []
      : ([['Answered without the model', [printableLine(trace.failure)]]] as const)),
  ];
  return sections.map(([title, lines]) => section(title, lines, page, paint)).join('\n');
}

function section(title: string, lines: readonly string[], { width }: Page, paint: Paint): string {
  const body = (lines.length === 0 ? ['none'] : lines).flatMap((line) => wrap(line, width, '  ', '    '));
  return `${[paint.heading(title), ...body].join('\n')}\n`;
}

function verdicts(claims: readonly ClaimVerdict[]): readonly string[] {
  return claims.map(({ text, cited, problems }) => {
    const verdict =
      problems.length === 0
        ? 'supported'
        : problems.map(({ kind, reason }) => `${kind}: ${printableLine(reason)}`).join('; ');
    return `${printableLine(text)} [${cited.join(', ')}] → ${verdict}`;
  });
}
