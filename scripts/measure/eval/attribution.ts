import { skippedReport } from '../figure.ts';
import { archiveOf, questionsOf, whyNoDataSet } from './data-sets.ts';
import { forEachCase, type Section } from './section.ts';

const TITLE = 'Attribution: whose 40 words are these, of all releases of senate';
const LIMIT = 10;
/** How many wrong ones are told one by one. */
const SHOWN = 10;

/** Excerpts asked of the whole archive: a wrong name under a quote is what users fear most. */
export const attribution: Section = {
  name: 'attribution',
  async measure(measurement) {
    const absent = whyNoDataSet(measurement, 'senate');
    if (absent !== null) return [skippedReport(TITLE, absent)];
    const archive = await archiveOf(measurement, 'senate');
    const excerpts = await questionsOf(measurement, 'senate');
    const outcomes = await forEachCase(measurement, TITLE, excerpts, async ({ id, text, relevant }) => {
      const [first] = await archive.find(text, LIMIT);
      const answer = await archive.ask(text);
      const cited = answer?.status === 'answered' ? (answer.citations[0]?.source ?? null) : null;
      return {
        id,
        isFirst: first !== undefined && relevant.has(first),
        cited: cited === null ? 'refused' : relevant.has(afterHash(cited)) ? 'right' : `wrong: ${cited}`,
      };
    });
    const count = (cited: string) => outcomes.filter((one) => one.cited.startsWith(cited)).length;
    const cases = excerpts.length;
    return [
      {
        title: TITLE,
        figures: [
          {
            name: 'answer cites a wrong release first',
            value: count('wrong'),
            unit: 'count',
            cases,
            target: { atMost: 0 },
          },
          { name: 'refused', value: count('refused'), unit: 'count', cases, target: { atMost: 5 } },
          { name: 'answer cites the right release first', value: count('right'), unit: 'count', cases },
          {
            name: 'search: a wrong release first',
            value: outcomes.filter(({ isFirst }) => !isFirst).length,
            unit: 'count',
            cases,
            target: { atMost: 0 },
          },
        ],
        notes: outcomes
          .filter(({ cited, isFirst }) => cited.startsWith('wrong') || !isFirst)
          .slice(0, SHOWN)
          .map(({ id, cited, isFirst }) => `${id}: ${cited}${isFirst ? '' : ', search puts another first'}`),
        skipped: null,
      },
    ];
  },
};

function afterHash(source: string): string {
  return source.slice(source.indexOf('#') + 1);
}
