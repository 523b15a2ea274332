/** The only style sheet: phone first, light and dark, print; sizes follow the reader's own (200 % and more). */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fdfdfb; --faint: #59616b; --line: #d5d9de; --mark: #ffe58a; --link: #0b57b0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --paper: #16191d; --faint: #a6afb9; --line: #3a4149; --mark: #6b5200; --link: #8ab8ff; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.6 Charter, Georgia, "Noto Serif", serif; scroll-padding-top: 30vh; }
body { margin: 0 auto; max-width: 42rem; padding: 1rem 1rem 4rem; overflow-wrap: anywhere; }
header, footer, form, dl, nav, .facts, .results small { font-family: system-ui, "Noto Sans", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 1rem 0 .75rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, mark:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem .75rem; font-size: .875rem; color: var(--faint); margin: 0 0 1.5rem; }
dt, dd { margin: 0; }
dd { color: var(--ink); }
.text { hyphens: auto; }
.text p { margin: 0 0 1em; white-space: pre-line; }
mark { background: var(--mark); color: inherit; padding: .1em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.notice { border-left: .25rem solid var(--link); padding: .5rem .75rem; font-family: system-ui, sans-serif; }
.facts { border-top: 1px solid var(--line); margin-top: 2rem; font-size: .9375rem; }
.facts ul, .results { padding-left: 1.25rem; }
.results { list-style: none; padding: 0; }
.results li { border-top: 1px solid var(--line); padding: .75rem 0; }
small, .faint { color: var(--faint); }
form { display: grid; gap: .5rem; margin: 1rem 0; }
form div { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
label { display: grid; font-size: .875rem; color: var(--faint); }
input, select, button { font: inherit; font-size: 1rem; color: var(--ink); background: var(--paper); border: 1px solid var(--faint); border-radius: .375rem; padding: .5rem .625rem; min-height: 2.75rem; width: 100%; }
button { background: var(--link); border-color: var(--link); color: var(--paper); cursor: pointer; }
nav { display: flex; justify-content: space-between; margin: 1.5rem 0; }
.ask { display: inline-block; margin-top: 1.5rem; padding: .625rem 1rem; border: 1px solid var(--link); border-radius: .375rem; text-decoration: none; }
@media print {
  :root { --ink: #000; --paper: #fff; --faint: #444; --line: #999; --mark: #fff; --link: #000; }
  mark { text-decoration: underline; }
  form, nav, .ask, .skip { display: none; }
}
`;
