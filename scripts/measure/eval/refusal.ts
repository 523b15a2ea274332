import type { Answer } from '../../../src/answering/answer.ts';
import type { Question } from '../data/records.ts';
import type { Figure, Goal, Report } from '../figure.ts';
import { mean } from '../metrics.ts';
import { archiveOf, type DataSetName, questionsOf, whyNoDataSet } from './data-sets.ts';
import { forEachCase, type Measurement, type Section, sampleEvery } from './section.ts';

const ASKED = ['XQuAD English', 'XQuAD Turkish'] as const;
const STRANGERS = ['senate', 'TIME', 'az-mirage'] as const;
/** A question of 100,000 passages takes longer; every third tells as much. */
const SENATE_SAMPLE = 3;

const OWN_GOAL: Goal = { atMost: 0.05 };
const STRANGER_GOALS = { target: { atLeast: 0.8 }, aim: { atLeast: 0.9 } } as const;

interface Asked {
  readonly question: Question;
  readonly answer: Answer | null;
}

/** Questions of an archive that answers them, which are to be answered, and of archives that do not, to be refused. */
export const refusal: Section = {
  name: 'refusal',
  async measure(measurement) {
    return [...(await measureOwn(measurement)), await measureStrangers(measurement)];
  },
};

async function measureOwn(measurement: Measurement): Promise<readonly Report[]> {
  const title = 'Refused wrongly: questions asked of their own archive';
  const refused: Figure[] = [];
  const reports: Report[] = [];
  const absent: string[] = [];
  const ofAsked: Asked[] = [];
  for (const name of [...ASKED, 'TIME', 'az-mirage'] as const) {
    const why = whyNoDataSet(measurement, name);
    if (why !== null) {
      absent.push(why);
      continue;
    }
    const asked = await askAll(measurement, name, name, 1);
    const isXquad = name === 'XQuAD English' || name === 'XQuAD Turkish';
    // The other two hold questions that no sentence of their archive answers alone, so they have no goal.
    refused.push({ ...refusedFigure(`${name} → itself`, asked), ...(isXquad ? { target: OWN_GOAL } : {}) });
    reports.push(answersReport(name, asked));
    if (isXquad) ofAsked.push(...asked);
  }
  refused.push({ ...refusedFigure('XQuAD in all', ofAsked), target: OWN_GOAL });
  const skipped = absent.length === 0 ? null : absent.join('; ');
  return [{ title, figures: refused, notes: [], skipped }, ...reports];
}

async function measureStrangers(measurement: Measurement): Promise<Report> {
  const title = 'Refused rightly: questions asked of archives that do not answer them';
  const figures: Figure[] = [];
  const absent: string[] = [];
  const all: Asked[] = [];
  for (const name of ASKED) {
    for (const stranger of STRANGERS) {
      const why = whyNoDataSet(measurement, name, stranger);
      if (why !== null) {
        absent.push(`${name} → ${stranger} (${why})`);
        continue;
      }
      const step = stranger === 'senate' && !measurement.isWhole ? SENATE_SAMPLE : 1;
      const asked = await askAll(measurement, name, stranger, step);
      figures.push({ ...refusedFigure(`${name} → ${stranger}`, asked), ...STRANGER_GOALS });
      all.push(...asked);
    }
  }
  figures.push({ ...refusedFigure('in all', all), ...STRANGER_GOALS });
  const notes = measurement.isWhole ? [] : [`Of senate every ${SENATE_SAMPLE}rd question; --all asks each.`];
  return { title, figures, notes, skipped: absent.length === 0 ? null : absent.join('; ') };
}

async function askAll(
  measurement: Measurement,
  questionsFrom: DataSetName,
  archiveFrom: DataSetName,
  step: number,
): Promise<readonly Asked[]> {
  const archive = await archiveOf(measurement, archiveFrom);
  const questions = sampleEvery(await questionsOf(measurement, questionsFrom), step);
  return forEachCase(measurement, `${questionsFrom} → ${archiveFrom}`, questions, async (question) => ({
    question,
    answer: await archive.ask(question.text),
  }));
}

function refusedFigure(name: string, asked: readonly Asked[]): Figure {
  return {
    name,
    value: mean(asked.map(({ answer }) => (answer?.status === 'answered' ? 0 : 1))),
    unit: 'share',
    cases: asked.length,
  };
}

/** What the answers are like: whether they hold what was asked for, and how much there is to read. */
function answersReport(name: string, asked: readonly Asked[]): Report {
  const answered = asked.flatMap(({ question, answer }) =>
    answer?.status === 'answered' ? [{ question, answer }] : [],
  );
  const figure = (figureName: string, unit: Figure['unit'], values: readonly number[]): Figure => ({
    name: figureName,
    value: mean(values),
    unit,
    cases: values.length,
  });
  const expected = answered.filter(({ question }) => question.answers.length > 0);
  const contained = expected.map(({ question, answer }) => {
    const given = folded(answer.claims.map(({ text }) => text).join('\n'));
    return question.answers.some((text) => given.includes(folded(text))) ? 1 : 0;
  });
  const cited = answered.map(({ question, answer }) =>
    answer.citations.some(({ source }) => question.relevant.has(source.slice(source.indexOf('#') + 1)))
      ? 1
      : 0,
  );
  const claims = answered.flatMap(({ answer }) => answer.claims);
  return {
    title: `Answers given: ${name} → itself`,
    figures: [
      ...(expected.length === 0 ? [] : [figure('answer holds the words asked for', 'share', contained)]),
      figure('answer cites a right release', 'share', cited),
      figure(
        'claims an answer',
        'count',
        answered.map(({ answer }) => answer.claims.length),
      ),
      figure(
        'length of a claim',
        'characters',
        claims.map(({ text }) => text.length),
      ),
    ],
    notes: [],
    skipped: null,
  };
}

/** White space and case play no part in whether the words are there. */
function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
