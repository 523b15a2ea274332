import { Html } from './html.ts';

/**
 * A rich message as Telegram's sendRichMessage takes it (InputRichMessage), already escaped, 32,768 characters at the
 * most. Entities are not detected in it: an address or a command in a release stays plain text.
 */
export interface RichText {
  readonly html: string;
  readonly skip_entity_detection: true;
}

/** A part of a rich message. Only this file makes it, from Html, so that nothing in it is left unescaped. */
export class Rich {
  readonly source: string;

  private constructor(source: string) {
    this.source = source;
  }

  /** Text of a block; line feeds are kept. */
  static text(content: Html | string): Rich {
    const { source } = typeof content === 'string' ? Html.text(content) : content;
    return new Rich(source.replaceAll('\n', '<br>'));
  }

  /** Blocks one below the other, or parts of a text one after another. */
  static join(parts: readonly Rich[]): Rich {
    return new Rich(parts.map(({ source }) => source).join(''));
  }

  static paragraph(...parts: readonly Rich[]): Rich {
    return Rich.#element('p', parts);
  }

  static heading(text: string): Rich {
    return Rich.#element('h4', [Rich.text(text)]);
  }

  static quotation(content: Rich): Rich {
    return Rich.#element('blockquote', [content]);
  }

  /** Blocks that the reader opens by what stands above them. */
  static details(summary: string, blocks: readonly Rich[]): Rich {
    const above = Rich.#element('summary', [Rich.text(summary)]);
    return Rich.#element('details', [above, ...blocks]);
  }

  static list(items: readonly Rich[]): Rich {
    return Rich.#element(
      'ul',
      items.map((item) => Rich.#element('li', [item])),
    );
  }

  /** Rows of the same number of cells, 20 at the most. */
  static table(rows: readonly (readonly Rich[])[]): Rich {
    const lines = rows.map((row) =>
      Rich.#element(
        'tr',
        row.map((cell) => Rich.#element('td', [cell])),
      ),
    );
    return new Rich(`<table bordered>${Rich.join(lines).source}</table>`);
  }

  /** A footnote's mark: it leads to the note of this number, which the same message must have. */
  static mark(number: number, label: string): Rich {
    return new Rich(`<a href="#note-${number}">${Rich.text(label).source}</a>`);
  }

  /** A footnote. */
  static note(number: number, content: Rich): Rich {
    return new Rich(`<tg-reference name="note-${number}">${content.source}</tg-reference>`);
  }

  message(): RichText {
    return { html: this.source, skip_entity_detection: true };
  }

  static #element(tag: string, parts: readonly Rich[]): Rich {
    return new Rich(`<${tag}>${Rich.join(parts).source}</${tag}>`);
  }
}
