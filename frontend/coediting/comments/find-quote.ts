import type { Node } from 'prosemirror-model';
import type { Range } from './ranges';

const LEAF = '\ufffc';
export const QUOTE_LENGTH = 200;

/** The beginning of a passage, as one would quote it. */
export function quoteOf(doc: Node, { from, to }: Range): string {
  return doc.textBetween(from, to, ' ', leafText).slice(0, QUOTE_LENGTH);
}

/** The first place that reads like this; null if there is none. */
export function findQuote(doc: Node, quote: string): Range | null {
  let found: Range | null = null;
  doc.descendants((node, position) => {
    if (found === null && node.isTextblock && quote !== '') {
      // A leaf takes one position, whatever it reads like.
      const at = node.textBetween(0, node.content.size, undefined, LEAF).indexOf(quote);
      found = at < 0 ? null : { from: position + 1 + at, to: position + 1 + at + quote.length };
    }
    return found === null && !node.isTextblock;
  });
  return found;
}

function leafText(node: Node): string {
  return node.type.name === 'hardBreak' ? ' ' : ((node.attrs['label'] as string | null | undefined) ?? '');
}
