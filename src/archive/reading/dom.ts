import { parseHTML } from 'linkedom';

/** The part of a DOM node that reading needs; linkedom's nodes have this shape (its own types need lib.dom). */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
  /** Text of a text node, null of an element. */
  readonly nodeValue: string | null;
  readonly textContent: string | null;
}

export interface HtmlElement extends HtmlNode {
  readonly tagName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement;
}

const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Parses a page, whole or a fragment. Never fails: what is no HTML becomes text. */
export function parseDocument(html: string): HtmlDocument {
  // linkedom builds no tree of its own around a fragment: without <html> it would take the first tag for the root.
  const page = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document }: { document: HtmlDocument } = parseHTML(page);
  return document;
}

/**
 * Walks below `root` in document order without recursion, so that ten thousand nested elements are as good as ten.
 * `enter` returning false skips what is inside the node; `leave` is called for every node.
 */
export function walk(
  root: HtmlNode,
  enter: (node: HtmlNode) => boolean,
  leave: (node: HtmlNode) => void,
): void {
  let node: HtmlNode | null = root.firstChild;
  while (node !== null) {
    const inside: HtmlNode | null = enter(node) ? node.firstChild : null;
    if (inside !== null) {
      node = inside;
      continue;
    }
    leave(node);
    while (node.nextSibling === null) {
      const parent: HtmlNode | null = node.parentNode;
      if (parent === null || parent === root) return;
      leave(parent);
      node = parent;
    }
    node = node.nextSibling;
  }
}
