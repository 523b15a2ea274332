import { describe, expect, it } from 'vitest';
import { failureOf, readOne } from './temporary-folder.ts';

const PARAGRAPH =
  'The minister received the delegation of the harbour masters and spoke with them about the new quay, the depth of ' +
  'the channel, and the order in which ships are let in during the winter months.';

const PAGE = `<!doctype html><html lang="az-AZ"><head>
<title>Quay opened &amp; named | Ministry of Ports</title>
<meta property="og:site_name" content="Ministry of Ports">
<link rel="canonical" href="https://ports.example/news/1">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2022-11-24T10:00:00+04:00"}]}</script>
<style>p { color: red }</style></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<div class="breadcrumbs"><a href="/">Home</a> / News</div>
<article><h1>Quay opened &amp; named</h1>
<p class="byline">By Aylin Port</p>
<p>${PARAGRAPH}</p>
<figure><img src="x.png"><figcaption>A photograph of the quay in the morning</figcaption></figure>
<h2>What was decided</h2>
<ul><li>The quay is 120 metres long.</li><li>It is named<br>after the lighthouse.</li></ul>
<table><tr><th>Quay</th><th>Metres</th></tr><tr><td>A</td><td>120</td></tr></table>
<p>${PARAGRAPH}</p>
<div class="related-news"><h3>Read also</h3><a href="/2">Another release about something else</a></div>
<script>document.write('<p>never this</p>')</script></article>
<footer>© 2024 Ministry of Ports, all rights reserved</footer></body></html>`;

describe('an HTML page', () => {
  it('gives what it states of itself', async () => {
    const { text: _, ...stated } = await readOne('a.html', PAGE);
    expect(stated).toEqual({
      source: 'a.html',
      title: 'Quay opened & named',
      publisher: 'Ministry of Ports',
      date: '2022-11-24',
      language: 'az-AZ',
      url: 'https://ports.example/news/1',
    });
  });

  it('is read as its main text, in paragraphs and lines', async () => {
    expect((await readOne('a.html', PAGE)).text).toBe(
      [
        PARAGRAPH,
        'What was decided',
        'The quay is 120 metres long.\nIt is named\nafter the lighthouse.',
        'Quay | Metres\nA | 120',
        PARAGRAPH,
      ].join('\n\n'),
    );
  });

  it('may be a fragment of one sentence', async () => {
    expect(await readOne('a.htm', '<p>The office is closed on Monday.')).toEqual({
      source: 'a.htm',
      title: null,
      publisher: null,
      date: null,
      language: null,
      url: null,
      text: 'The office is closed on Monday.',
    });
  });

  it('may hold its text in whatever a site calls a form or a widget', async () => {
    const page = `<html><body><form><div class="widget popular"><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div></form></body></html>`;
    expect((await readOne('a.html', page)).text).toBe(`${PARAGRAPH}\n\n${PARAGRAPH}`);
  });

  it('takes the name of the site out of its title, and for its publisher', async () => {
    const page = `<html><head><title>Quay opened - Ministry of Ports</title></head><body><h1>Quay opened</h1><p>${PARAGRAPH}</p></body></html>`;
    expect(await readOne('a.html', page)).toMatchObject({
      title: 'Quay opened',
      publisher: 'Ministry of Ports',
    });
  });

  it('of menus alone has no release in it', async () => {
    const menu =
      '<ul><li><a href="/1">News of the ministry</a></li><li><a href="/2">Addresses and telephones</a></li></ul>';
    expect(await failureOf('nav.html', `<html><body><nav>Home</nav>${menu}</body></html>`)).toMatch(
      /^cannot read nav.html: the page has no main text, only navigation; save/,
    );
  });

  it('that is hostile ends quickly', async () => {
    const sentence = 'The quay was opened by the minister.';
    const deep = `<html><body>${'<div class="date">'.repeat(10_000)}${sentence}`;
    expect((await readOne('deep.html', deep)).text).toBe(sentence);
    const script = `<p>${sentence}</p><script>${'alert(1);'.repeat(500_000)}`;
    expect((await readOne('script.html', script)).text).toBe(sentence);
    expect(await failureOf('tags.html', '<b>'.repeat(300_000))).toMatch(/more than 200,000 tags/);
  });
});
