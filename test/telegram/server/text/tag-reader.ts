import { characterReferenceAt } from './character-references.ts';

/** What is wrong with marked-up text, in Telegram's words; the method puts "Bad Request: can't parse entities: " before it. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';
}

/** A start tag: lower-case name, attributes in order (a name without `=` has an empty value), where it began and ends. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly selfClosing: boolean;
  readonly end: number;
}

export interface EndTag {
  /** Lower case; empty for `</>`, which closes whatever is open. */
  readonly name: string;
  readonly end: number;
}

export interface TagDialect {
  readonly tags: ReadonlySet<string>;
  /** Rich messages know `<br/>` and more named characters. */
  readonly rich: boolean;
}

/** Where the mistake is, as Telegram counts: bytes of UTF-8 from the start of what was sent. */
export function byteOffset(text: string, position: number): number {
  return Buffer.byteLength(text.slice(0, position));
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /[ \t\r\n\0\v]/.test(character);
}

function skipSpaces(text: string, position: number): number {
  let index = position;
  while (index < text.length && isSpace(text[index])) index++;
  return index;
}

/** Reads the start tag whose `<` stands at `begin`. */
export function readStartTag(text: string, begin: number, dialect: TagDialect): StartTag {
  let index = begin + 1;
  while (!isSpace(text[index]) && text[index] !== '>' && !(dialect.rich && text[index] === '/')) index++;
  if (index >= text.length)
    throw new MarkupError(`Unclosed start tag at byte offset ${byteOffset(text, begin)}`);
  const name = text.slice(begin + 1, index).toLowerCase();
  const where = `byte offset ${byteOffset(text, begin)}`;
  if (!dialect.tags.has(name)) throw new MarkupError(`Unsupported start tag "${name}" at ${where}`);

  const attributes = new Map<string, string>();
  let selfClosing = false;
  while (text[index] !== '>') {
    index = skipSpaces(text, index);
    if (index >= text.length) throw new MarkupError(`Unclosed start tag "${name}" at ${where}`);
    if (text[index] === '>') break;
    if (dialect.rich && text[index] === '/' && text[index + 1] === '>') {
      selfClosing = true;
      index++;
      break;
    }
    const attribute = readAttribute(text, index, name, where, dialect.rich);
    attributes.set(attribute.name, attribute.value);
    index = attribute.end;
    if (index >= text.length) throw new MarkupError(`Unclosed start tag at ${where}`);
  }
  return { name, attributes, selfClosing, end: index + 1 };
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly end: number;
}

function readAttribute(text: string, begin: number, tag: string, where: string, rich: boolean): Attribute {
  let index = begin;
  while (!isSpace(text[index]) && text[index] !== '=' && text[index] !== '>') {
    if (rich && text[index] === '/' && text[index + 1] === '>') break;
    index++;
  }
  const name = text.slice(begin, index).toLowerCase();
  if (name === '') throw new MarkupError(`Empty attribute name in the tag "${tag}" at ${where}`);
  const afterName = skipSpaces(text, index);
  if (text[afterName] !== '=') return { name, value: '', end: index };
  index = skipSpaces(text, afterName + 1);
  const quote = text[index];
  if (quote === undefined) throw new MarkupError(`Unclosed start tag "${tag}" at ${where}`);
  return quote === '"' || quote === "'"
    ? { name, ...readLiteral(text, index + 1, quote, rich) }
    : { name, ...readToken(text, index, rich) };
}

function readLiteral(text: string, begin: number, quote: string, rich: boolean) {
  let value = '';
  let index = begin;
  while (index < text.length && text[index] !== quote) {
    const reference = text[index] === '&' ? characterReferenceAt(text, index, rich) : undefined;
    value += reference === undefined ? text[index] : String.fromCodePoint(reference.codePoint);
    index = reference?.end ?? index + 1;
  }
  return { value, end: index < text.length ? index + 1 : index };
}

function readToken(text: string, begin: number, rich: boolean) {
  let index = begin;
  while (/[a-zA-Z0-9.-]/.test(text[index] ?? '')) index++;
  const closes = isSpace(text[index]) || text[index] === '>' || (rich && text[index] === '/');
  if (!closes)
    throw new MarkupError(`Unexpected end of name token at byte offset ${byteOffset(text, begin)}`);
  return { value: text.slice(begin, index).toLowerCase(), end: index };
}

/** Reads the end tag whose `<` stands at `begin`. */
export function readEndTag(text: string, begin: number): EndTag {
  let index = begin + 2;
  while (!isSpace(text[index]) && text[index] !== '>') index++;
  const name = text.slice(begin + 2, index).toLowerCase();
  index = skipSpaces(text, index);
  if (text[index] !== '>')
    throw new MarkupError(`Unclosed end tag at byte offset ${byteOffset(text, begin)}`);
  return { name, end: index + 1 };
}
