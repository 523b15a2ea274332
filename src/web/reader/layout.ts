import { html } from 'hono/html';
import { STYLE_VERSION } from './style.ts';
import type { ReaderLanguage } from './words.ts';

/** What `html` of Hono makes: everything that was put into it is escaped. */
export type Markup = ReturnType<typeof html>;

/** What is answered to a visitor. */
export interface Page {
  readonly status: 200 | 400 | 403 | 404 | 410 | 429 | 500 | 503;
  readonly title: string;
  readonly main: Markup;
}

/**
 * A whole document.
 * @param base below which all pages stand, with a slash at its end
 */
export function layout({ title, main }: Page, language: ReaderLanguage, base: string): Markup {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${base}style.css?v=${STYLE_VERSION}">
<link rel="icon" href="data:,">
</head>
<body>
${main}
</body>
</html>
`;
}

/** A page that only says something. */
export function notice(status: Page['status'], title: string, hint = ''): Page {
  const main = html`<main><h1>${title}</h1>${hint === '' ? '' : html`\n<p>${hint}</p>`}</main>`;
  return { status, title, main };
}
