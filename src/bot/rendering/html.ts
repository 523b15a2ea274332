/** Text in Telegram's HTML. Only this file makes it from strings, so text of a release is escaped wherever it goes. */
export class Html {
  readonly source: string;
  /** How many UTF-16 units a reader sees once Telegram has parsed it: what its limits count. */
  readonly length: number;

  private constructor(source: string, length: number) {
    this.source = source;
    this.length = length;
  }

  // No static field: the compiler names the class in one before it is there.
  static get empty(): Html {
    return new Html('', 0);
  }

  /** Anything as it is read: `<`, `>`, `&` and `"` are escaped, what Telegram refuses or would hide is left out. */
  static text(text: string): Html {
    const plain = shown(text);
    return new Html(
      plain.replace(/[<>&"]/g, (character) => ENTITIES[character] ?? character),
      plain.length,
    );
  }

  static join(parts: readonly Html[], between = ''): Html {
    const gap = Html.text(between);
    return new Html(
      parts.map(({ source }) => source).join(gap.source),
      parts.reduce((sum, { length }) => sum + length, Math.max(0, parts.length - 1) * gap.length),
    );
  }

  static bold(content: Html): Html {
    return content.#inside('b');
  }

  static italic(content: Html): Html {
    return content.#inside('i');
  }

  static underline(content: Html): Html {
    return content.#inside('u');
  }

  static code(content: string): Html {
    return Html.text(content).#inside('code');
  }

  /** A quotation that the reader opens. */
  static quotation(content: Html, isExpandable: boolean): Html {
    return new Html(
      `<blockquote${isExpandable ? ' expandable' : ''}>${content.source}</blockquote>`,
      content.length,
    );
  }

  /** A link to a web address; for any other address the content alone. */
  static link(address: string, content: Html): Html {
    if (!isWebAddress(address)) return content;
    return new Html(`<a href="${Html.text(address).source}">${content.source}</a>`, content.length);
  }

  isEmpty(): boolean {
    return this.length === 0;
  }

  #inside(tag: 'b' | 'i' | 'u' | 'code'): Html {
    return this.isEmpty() ? this : new Html(`<${tag}>${this.source}</${tag}>`, this.length);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Texts and other parts one after another: html`${title}, ${words.date(published)}`; strings are escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly (Html | string)[]): Html {
  const parts: Html[] = [];
  for (const [index, string] of strings.entries()) {
    parts.push(Html.text(string));
    const value = values[index];
    if (value !== undefined) parts.push(typeof value === 'string' ? Html.text(value) : value);
  }
  return Html.join(parts);
}

export function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address).protocol) && !/\s/.test(address);
  } catch {
    return false;
  }
}

/** Nothing in it needs another look: letters, digits, marks of its own and what is written between them. */
const USUAL = /^[\p{L}\p{Nd}\p{P}\p{S}\u0020\u00a0\n\t]*$/u;

/**
 * A text as a reader will have it: without control characters, unpaired surrogates and the marks that turn the direction
 * of the text around them, with which a release could show its own words as if they were the bot's; and without the
 * three combining marks that Telegram takes out itself (a ring is kept where a letter with a ring exists).
 */
export function shown(text: string): string {
  if (USUAL.test(text)) return text;
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{L}\u030a/gu, (letter) => letter.normalize('NFC'))
    .replace(/\u030a|\u0333|\u033f/g, '')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '',
    );
}
