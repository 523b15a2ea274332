import { styleText } from 'node:util';

/** How a terminal shows what a text is for; without colour, the text itself. */
export interface Paint {
  heading(text: string): string;
  title(text: string): string;
  marker(text: string): string;
  faint(text: string): string;
  warning(text: string): string;
}

/** Whether to paint is the caller's question (a terminal, no NO_COLOR), so that rendering stays a pure function. */
export function createPaint(color: boolean): Paint {
  const style =
    (...formats: readonly Format[]) =>
    (text: string) =>
      color
        ? formats.reduce((styled, format) => styleText(format, styled, { validateStream: false }), text)
        : text;
  return {
    heading: style('bold'),
    title: style('bold'),
    marker: style('cyan', 'bold'),
    faint: style('dim'),
    warning: style('yellow'),
  };
}

type Format = 'bold' | 'cyan' | 'dim' | 'yellow';
