import { html } from 'hono/html';
import type { ReaderLanguage } from './words.ts';

/** What `html` of Hono makes: everything that was put into it is escaped. */
export type Markup = ReturnType<typeof html>;

export interface Layout {
  readonly language: ReaderLanguage;
  readonly title: string;
  /** Below which all pages stand, with a slash at its end. */
  readonly base: string;
  readonly main: Markup;
}

/** The frame of every page. */
export function layout({ language, title, base, main }: Layout): Markup {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<link rel="stylesheet" href="${base}style.css">
<link rel="icon" href="data:,">
</head>
<body>
${main}
</body>
</html>`;
}
