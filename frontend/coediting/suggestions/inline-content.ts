import { Fragment, Slice, type Mark, type Node, type Schema } from 'prosemirror-model';

/** Is it one of the two marks that make text a suggestion? */
export function isSuggestion(mark: Mark): boolean {
  return mark.type.name === 'suggestInsert' || mark.type.name === 'suggestDelete';
}

/**
 * What a piece of a document looks like inside one paragraph: inline nodes without suggestions, a line break where a
 * block ended. A suggestion can say no more than that, for whole blocks cannot be marked.
 */
export function inlineContent(slice: Slice, schema: Schema): Node[] {
  const nodes: Node[] = [];
  let blocks = 0;
  slice.content.descendants((node) => {
    if (node.isTextblock && ++blocks > 1) {
      nodes.push(schema.nodes['hardBreak']!.create());
    }
    if (node.isInline) {
      nodes.push(node.mark(node.marks.filter((mark) => !isSuggestion(mark))));
    }
    return !node.isInline;
  });
  return nodes;
}

/** The nodes as the parent can hold them, each with the mark. */
export function fitted(nodes: Node[], parent: Node, mark: Mark): Fragment {
  const fits = nodes.flatMap((node) => {
    const allowed = parent.type.contentMatch.matchType(node.type) ? node : asText(node);
    return allowed ? [allowed.mark(mark.addToSet(parent.type.allowedMarks(allowed.marks)))] : [];
  });
  return Fragment.from(fits);
}

function asText(node: Node): Node | null {
  if (node.type.name === 'hardBreak') {
    return node.type.schema.text('\n');
  }
  const text = node.isText ? node.text : ((node.attrs['label'] as string | null) ?? '');
  return text ? node.type.schema.text(text) : null;
}

/** The last place in the range where text can stand; null if there is none. */
export function placeForText(doc: Node, from: number, to: number): number | null {
  if (doc.resolve(to).parent.inlineContent) {
    return to;
  }
  let place: number | null = null;
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) {
      place = Math.max(from, Math.min(to, position + 1 + node.content.size));
    }
    return !node.isTextblock;
  });
  return place;
}
