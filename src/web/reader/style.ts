import { createHash } from 'node:crypto';

const VERSION_LENGTH = 8;

/** The only style sheet: phone first, light and dark, print; sizes follow the reader's own (200 % and more). */
export const STYLE = `
:root { --ink: #1b1f24; --paper: #fdfdfb; --faint: #59616b; --line: #d5d9de; --mark: #ffe58a; --removed: #fbe0dc; --added: #d9f0dc; --link: #0b57b0; --on-link: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --paper: #16191d; --faint: #a6afb9; --line: #3a4149; --mark: #5c4700; --removed: #4d2320; --added: #1c3f26; --link: #8ab8ff; --on-link: #10151c; }
}
:root { color-scheme: light dark; --plain: system-ui, "Noto Sans", sans-serif; }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.6 Charter, Georgia, "Noto Serif", serif; scroll-padding-top: 30vh; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 42rem; padding: 1rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .75rem 0; }
h2 { font-size: 1.125rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; line-height: 1.4; margin: 1.25rem 0 .25rem; }
a { color: var(--link); text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: .15em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
header, form, dl, nav, small, .faint, .beside, .ask, .notice, .skip { font-family: var(--plain); }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; }
dl { margin: 0 0 1.5rem; padding: .5rem 0; border-block: 1px solid var(--line); font-size: .875rem; }
dt, dd { display: inline; margin: 0; }
dt { color: var(--faint); margin-inline-end: .25rem; }
.text { hyphens: auto; }
.text p { margin: 0 0 1em; white-space: pre-line; }
mark { background: var(--mark); color: var(--ink); padding: .1em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark:focus { outline: none; }
del, ins { padding: .1em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; text-decoration-thickness: 1px; }
del { background: var(--removed); text-decoration-line: line-through; }
ins { background: var(--added); text-decoration-line: underline; text-underline-offset: .2em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
.notice { border-inline-start: .25rem solid var(--link); padding: .5rem .75rem; }
.beside { border-top: 1px solid var(--line); margin-top: 2rem; font-size: .9375rem; line-height: 1.5; }
.beside h2 { margin-top: 1.25rem; }
.beside ul { margin: 0; padding-inline-start: 1.25rem; }
.beside li { margin-block: .375rem; }
[aria-current] { color: inherit; font-weight: bold; text-decoration: none; }
.results { list-style: none; padding: 0; }
.results li { border-top: 1px solid var(--line); padding: .75rem 0; }
.results h3 { margin-top: 0; }
.results p { margin: .25rem 0 0; }
small, .faint { color: var(--faint); }
article .faint { font-size: .875rem; }
form { display: grid; gap: .75rem; margin: 1rem 0 1.5rem; }
form div { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); }
form div label:last-child { grid-column: 1 / -1; }
label { display: grid; font-size: .875rem; color: var(--faint); min-width: 0; }
input, select, button { font: inherit; font-size: 1rem; color: var(--ink); background: var(--paper); border: 1px solid var(--faint); border-radius: .375rem; padding: .5rem .625rem; min-height: 2.75rem; width: 100%; min-width: 0; }
button { background: var(--link); border-color: var(--link); color: var(--on-link); cursor: pointer; }
nav { display: flex; flex-wrap: wrap; justify-content: space-between; margin: 1.5rem 0; }
nav a, header a { display: inline-block; padding: .5rem 0; }
nav [rel=next] { margin-inline-start: auto; }
.ask { display: inline-block; margin-top: .5rem; padding: .625rem 1rem; border: 1px solid var(--link); border-radius: .375rem; text-decoration: none; }
@media (min-width: 40rem) {
  body { padding-top: 2rem; }
  form div { grid-template-columns: 1fr 1fr 2fr; }
  form div label:last-child { grid-column: auto; }
  button { width: auto; justify-self: start; padding-inline: 2rem; }
  h1 { font-size: 1.875rem; }
  .text { font-size: 1.0625rem; }
}
@media print {
  :root { --ink: #000; --paper: #fff; --faint: #444; --line: #999; --mark: #fff; --removed: #fff; --added: #fff; --link: #000; }
  body { max-width: none; padding: 0; }
  mark { text-decoration: underline; text-decoration-thickness: 2px; }
  h1, h2, h3 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .original::after { content: " <" attr(href) ">"; }
  header, form, nav, .ask, .skip { display: none; }
}
`;

/** Another for each content, so that a browser can keep it for good. */
export const STYLE_VERSION = createHash('sha256').update(STYLE).digest('hex').slice(0, VERSION_LENGTH);
