import { type Figure, goalText, keeps, type Report, valueText } from './figure.ts';

const HEADINGS = ['', 'measured', 'cases', 'target', 'aim', ''];
/** Columns of numbers stand to the right. */
const TO_THE_RIGHT = [false, true, true, true, true, false];

/** Rows as lines in aligned columns, without trailing blanks. */
export function alignColumns(rows: readonly (readonly string[])[], toTheRight: readonly boolean[]): string[] {
  const widths = toTheRight.map((_, column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return toTheRight[column] === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Reports as plain text: a heading, the figures with target and aim beside them, the notes. */
export function renderReports(reports: readonly Report[]): string {
  const rows = [HEADINGS, ...reports.flatMap(({ figures }) => figures.map(rowOf))];
  // One table in many pieces: the columns stand below each other throughout.
  const [headings = '', ...lines] = alignColumns(rows, TO_THE_RIGHT);
  let next = 0;
  const pieces = reports.map(({ title, figures, notes, skipped }) => {
    const own = lines.slice(next, next + figures.length);
    next += figures.length;
    const table = own.length === 0 ? [] : [headings, ...own];
    const said = [
      ...(skipped === null ? [] : [`  skipped: ${skipped}`]),
      ...notes.map((note) => `  ${note}`),
    ];
    return [title, '-'.repeat(title.length), ...table, ...said, ''].join('\n');
  });
  return `${pieces.join('\n')}\n`;
}

function rowOf(figure: Figure): string[] {
  const { name, value, unit, cases, target, aim } = figure;
  return [
    `  ${name}`,
    valueText(value, unit),
    cases === undefined ? '' : cases.toLocaleString('en-US'),
    goalText(target, unit),
    goalText(aim, unit),
    verdict(figure),
  ];
}

function verdict(figure: Figure): string {
  const aim = keeps(figure, figure.aim);
  const target = keeps(figure, figure.target);
  if (target === false) return 'below target';
  if (aim === true) return 'aim reached';
  return target === true || aim === false ? (target === true ? 'target reached' : 'below aim') : '';
}
