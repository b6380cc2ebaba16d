import type { Mark, Node } from 'prosemirror-model';
import { Selection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { changedRanges, type ChangedRange } from './changed-ranges';
import { fitted, inlineContent, placeForText } from './inline-content';

/** Who suggests, and the moment written beside it: the same for all that is typed without a long pause, so that it merges. */
export interface Suggester {
  author: string;
  at: string;
}

/** One change as it was suggested: where it went, in positions of the state before. */
interface Suggestion extends ChangedRange {
  place: number | null;
  size: number;
}

/**
 * The same edit as a suggestion: what it puts in is marked, what it takes out stays and is marked; only what she herself
 * had suggested to put in is really taken out. Nothing of the structure changes, nor of the formatting: the document
 * with all suggestions of this author taken back is the same before and after.
 *
 * @param tr an edit of this state
 */
export function suggested(tr: Transaction, state: EditorState, by: Suggester): Transaction {
  const out = state.tr;
  const suggestions = changedRanges(tr).reverse().map((range) => suggest(out, tr, range, by));
  suggestions.reverse();
  out.setSelection(selectionAfter(tr, out, state, suggestions, by));
  copyRest(tr, out);
  return out;
}

/** Ranges are suggested from the last to the first, so that positions of the state before stay right. */
function suggest(out: Transaction, tr: Transaction, range: ChangedRange, by: Suggester): Suggestion {
  const before = out.docs[0] ?? out.doc;
  const schema = before.type.schema;
  const nodes = inlineContent(tr.doc.slice(range.from, range.to), schema);
  const old = inlineContent(before.slice(range.fromBefore, range.toBefore), schema);
  const place = placeForText(before, range.fromBefore, range.toBefore);
  if (onlyStructure(old, nodes) || (nodes.length > 0 && place === null)) {
    return { ...range, place: null, size: 0 };
  }
  const done = out.steps.length;
  const content = place === null ? null : fitted(nodes, before.resolve(place).parent, mark(schema.marks['suggestInsert']!, by));
  if (place !== null && content && content.size > 0) {
    out.insert(place, content);
  }
  for (const part of ownAndOthers(before, range.fromBefore, range.toBefore, by.author).reverse()) {
    const since = out.mapping.slice(done);
    const from = since.map(part.from, 1);
    const to = since.map(part.to, -1);
    if (part.own) {
      out.delete(from, to);
    } else {
      out.addMark(from, to, mark(schema.marks['suggestDelete']!, by));
    }
  }
  return { ...range, place, size: content?.size ?? 0 };
}

function mark(type: Mark['type'], by: Suggester): Mark {
  return type.create({ author: by.author, at: by.at });
}

/** Blocks were wrapped, lifted or joined; their text is the same. */
function onlyStructure(old: Node[], now: Node[]): boolean {
  return old.length > 0 && old.length === now.length && old.every((node, index) => node.eq(now[index]!));
}

/** The inline parts of a range that are not marked as deleted by the author already; her own insertions told apart. */
function ownAndOthers(doc: Node, from: number, to: number, author: string) {
  const parts: { from: number; to: number; own: boolean }[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    const part = { from: Math.max(from, position), to: Math.min(to, position + node.nodeSize) };
    if (node.isInline && part.from < part.to && !isMarked(node, 'suggestDelete', author)) {
      parts.push({ ...part, own: isMarked(node, 'suggestInsert', author) });
    }
    return !node.isInline;
  });
  return parts;
}

function isMarked(node: Node | null, name: string, author: string): boolean {
  return !!node?.marks.some((each) => each.type.name === name && each.attrs['author'] === author);
}

function selectionAfter(
  tr: Transaction,
  out: Transaction,
  state: EditorState,
  suggestions: Suggestion[],
  by: Suggester,
): Selection {
  const single = suggestions.length === 1 ? suggestions[0]! : null;
  if (single && single.size === 0 && single.toBefore > single.fromBefore && tr.selection.empty) {
    return besideDeleted(out, state, single, by.author);
  }
  const anchor = inOut(tr.selection.anchor, out, suggestions);
  const head = inOut(tr.selection.head, out, suggestions);
  return TextSelection.between(out.doc.resolve(anchor), out.doc.resolve(head));
}

/** The cursor steps over what it deleted, in the direction of the key; and over all that was deleted there before. */
function besideDeleted(out: Transaction, state: EditorState, range: ChangedRange, author: string): Selection {
  const forward = state.selection.empty && state.selection.head <= range.fromBefore;
  let position = forward ? out.mapping.map(range.toBefore, 1) : out.mapping.map(range.fromBefore, -1);
  const next = () => (forward ? out.doc.resolve(position).nodeAfter : out.doc.resolve(position).nodeBefore);
  for (let node = next(); !out.docChanged && isMarked(node, 'suggestDelete', author); node = next()) {
    position += forward ? node!.nodeSize : -node!.nodeSize;
  }
  return Selection.near(out.doc.resolve(position), forward ? 1 : -1);
}

/** Where a position of the document as it was to be lies in the document as it became. */
function inOut(position: number, out: Transaction, suggestions: Suggestion[]): number {
  let shift = 0;
  for (const each of suggestions) {
    if (position < each.from) {
      break;
    }
    if (position <= each.to) {
      const inside = each.to > each.from ? (position - each.from) / (each.to - each.from) : 1;
      return each.place === null || each.size === 0
        ? out.mapping.map(inside < 1 ? each.fromBefore : each.toBefore, -1)
        : out.mapping.map(each.place, -1) + Math.round(inside * each.size);
    }
    shift = each.toBefore - each.to;
  }
  return out.mapping.map(position + shift);
}

function copyRest(tr: Transaction, out: Transaction): void {
  const { meta } = tr as unknown as { meta: Record<string, unknown> };
  Object.entries(meta).forEach(([key, value]) => out.setMeta(key, value));
  out.setTime(tr.time);
  if (tr.scrolledIntoView) {
    out.scrollIntoView();
  }
}
