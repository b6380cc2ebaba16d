import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Mappable } from 'prosemirror-transform';

export interface Range {
  from: number;
  to: number;
}

/** A range to keep; `seen` if the text shows it. */
export interface Placed extends Range {
  seen: boolean;
}

/** Where the comments are on the screen, whatever is typed. A range whose text is gone is empty and stays where it was. */
export interface CommentRanges {
  ranges: ReadonlyMap<string, Placed>;
  active: string | null;
  seen: DecorationSet;
  shown: DecorationSet;
}

interface Told {
  place?: [id: string, range: Placed][];
  remove?: string[];
  active?: string | null;
}

export const rangesKey = new PluginKey<CommentRanges>('comments');

export function commentRanges(): Plugin<CommentRanges> {
  return new Plugin<CommentRanges>({
    key: rangesKey,
    state: {
      init: () => ({ ranges: new Map(), active: null, seen: DecorationSet.empty, shown: DecorationSet.empty }),
      apply(tr, before) {
        const told = tr.getMeta(rangesKey) as Told | undefined;
        if (!told && !tr.docChanged) {
          return before;
        }
        const moved = tr.docChanged ? mapped(before, tr) : before;
        return withActive(told ? changed(moved, told, tr.doc) : moved, tr.doc);
      },
    },
    props: { decorations: (state) => rangesOf(state).shown },
  });
}

export function rangesOf(state: EditorState): CommentRanges {
  return rangesKey.getState(state)!;
}

/** The transaction also tells the comments something. */
export function tell(tr: Transaction, told: Told): Transaction {
  return tr.setMeta(rangesKey, told);
}

/** The comments over a position, the shortest first. */
export function commentsAt(state: EditorState, position: number): string[] {
  const over = [...rangesOf(state).ranges].filter(
    ([, { from, to, seen }]) => seen && from < to && from <= position && position <= to,
  );
  return over.sort(([, a], [, b]) => a.to - a.from - (b.to - b.from)).map(([id]) => id);
}

export function mapRange<R extends Range>(range: R, mapping: Mappable): R {
  const from = mapping.map(range.from, 1);
  return { ...range, from, to: range.from === range.to ? from : Math.max(from, mapping.map(range.to, -1)) };
}

function mapped(before: CommentRanges, tr: Transaction): CommentRanges {
  const ranges = new Map<string, Placed>();
  before.ranges.forEach((range, id) => ranges.set(id, mapRange(range, tr.mapping)));
  return { ...before, ranges, seen: before.seen.map(tr.mapping, tr.doc) };
}

function changed(before: CommentRanges, { place = [], remove = [], active }: Told, doc: Node): CommentRanges {
  const ranges = new Map(before.ranges);
  place.forEach(([id, range]) => ranges.set(id, range));
  remove.forEach((id) => ranges.delete(id));
  return {
    ranges,
    active: active === undefined ? before.active : active,
    shown: before.shown,
    seen: before.seen.remove(stale(before.seen, [...place.map(([id]) => id), ...remove])).add(doc, marks(place.map(([id]) => id), ranges)),
  };
}

function stale(set: DecorationSet, ids: string[]): Decoration[] {
  const gone = new Set(ids);
  return gone.size === 0 ? [] : set.find(undefined, undefined, (spec) => gone.has((spec as { id: string }).id));
}

function marks(ids: Iterable<string>, ranges: ReadonlyMap<string, Placed>): Decoration[] {
  return [...ids].flatMap((id) => {
    const { from, to, seen } = ranges.get(id)!;
    return seen && from < to ? [Decoration.inline(from, to, { class: 'comment-mark' }, { id })] : [];
  });
}

function withActive(ranges: CommentRanges, doc: Node): CommentRanges {
  const active = ranges.active === null ? undefined : ranges.ranges.get(ranges.active);
  const shown =
    active && active.from < active.to
      ? ranges.seen.add(doc, [Decoration.inline(active.from, active.to, { class: 'comment-mark comment-mark-active' })])
      : ranges.seen;
  return { ...ranges, shown };
}
