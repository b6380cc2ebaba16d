import { DOMSerializer, type Node, type Slice } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { cssColor, type Change } from '../messages';

/** What a change says when one points at it. */
type Describe = (change: Change) => string;

/**
 * Two versions as one: over the newer, what was put in is marked, and what was taken out is shown where it was. Each
 * change carries its number in `data-change`.
 */
export function comparison(before: Node, after: Node, changes: Change[], describe: Describe): DecorationSet {
  const decorations = changes.flatMap((change, index) => {
    const looks = (kind: string) => ({
      class: `text-change ${kind}`,
      style: `--person: ${cssColor(change.author.color)}`,
      title: describe(change),
      'data-change': String(index),
    });
    return [...deletedAt(before, change, looks), ...insertedAt(after, change, looks)];
  });
  return DecorationSet.create(after, decorations);
}

type Looks = (kind: string) => Record<string, string>;

function insertedAt(after: Node, { from, to }: Change, looks: Looks): Decoration[] {
  if (from >= to) {
    return [];
  }
  const found = [Decoration.inline(from, to, { nodeName: 'ins', ...looks('text-change-inserted') })];
  let seen = false;
  after.nodesBetween(from, to, (node, position) => {
    seen ||= node.isInline;
    if (node.isBlock && position >= from && position + node.nodeSize <= to) {
      seen ||= node.isAtom;
      found.push(Decoration.node(position, position + node.nodeSize, looks('text-change-inserted-block')));
    }
    return true;
  });
  // Nothing but the border of blocks: a paragraph was divided.
  return seen ? found : [...found, sign(from, 'ins', '¶', looks('text-change-inserted'))];
}

function deletedAt(before: Node, { fromBefore, toBefore, from }: Change, looks: Looks): Decoration[] {
  if (fromBefore >= toBefore) {
    return [];
  }
  const slice = before.slice(fromBefore, toBefore);
  const whole = slice.openStart === 0 && slice.openEnd === 0 && !!slice.content.firstChild?.isBlock;
  const toDOM = () => {
    const dom = drawn(whole ? 'div' : 'del', looks(whole ? 'text-change-deleted text-change-deleted-block' : 'text-change-deleted'));
    dom.append(whole ? serialized(before, slice) : inOneLine(before, slice));
    return dom;
  };
  return [Decoration.widget(from, toDOM, { side: -1, ignoreSelection: true })];
}

function serialized(doc: Node, slice: Slice): DocumentFragment {
  return DOMSerializer.fromSchema(doc.type.schema).serializeFragment(slice.content) as DocumentFragment;
}

/** What crosses the borders of blocks is shown as text, with a sign at each border. */
function inOneLine(doc: Node, slice: Slice): DocumentFragment {
  const line = document.createDocumentFragment();
  const serializer = DOMSerializer.fromSchema(doc.type.schema);
  let blocks = 0;
  slice.content.descendants((node) => {
    if (node.isTextblock && ++blocks > 1) {
      line.append('¶ ');
    }
    if (node.isInline || (node.isBlock && node.isLeaf)) {
      line.append(serializer.serializeNode(node));
    }
    return !node.isInline;
  });
  if (!line.hasChildNodes()) {
    line.append('¶');
  }
  return line;
}

function sign(position: number, tag: string, text: string, looks: Record<string, string>): Decoration {
  const toDOM = () => {
    const dom = drawn(tag, looks);
    dom.textContent = text;
    return dom;
  };
  return Decoration.widget(position, toDOM, { side: -1, ignoreSelection: true });
}

function drawn(tag: string, looks: Record<string, string>): HTMLElement {
  const dom = document.createElement(tag);
  Object.entries(looks).forEach(([name, value]) => dom.setAttribute(name, value));
  return dom;
}
