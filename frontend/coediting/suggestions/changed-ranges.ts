import { Mapping, type Transform } from 'prosemirror-transform';

/** A range of the document before a transform became a range of the one after it. */
export interface ChangedRange {
  fromBefore: number;
  toBefore: number;
  from: number;
  to: number;
}

/** What a transform replaced, in order, without touching ranges; what lies between them is the same in both documents. */
export function changedRanges(tr: Transform): ChangedRange[] {
  const found: ChangedRange[] = [];
  const { maps } = tr.mapping;
  maps.forEach((map, index) => {
    const back = new Mapping(maps.slice(0, index)).invert();
    const ahead = new Mapping(maps.slice(index + 1));
    map.forEach((oldStart, oldEnd, newStart, newEnd) =>
      found.push({
        fromBefore: back.map(oldStart, -1),
        toBefore: back.map(oldEnd, 1),
        from: ahead.map(newStart, -1),
        to: ahead.map(newEnd, 1),
      }),
    );
  });
  found.sort((a, b) => a.fromBefore - b.fromBefore || a.from - b.from);
  const merged: ChangedRange[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last && (range.fromBefore <= last.toBefore || range.from <= last.to)) {
      last.fromBefore = Math.min(last.fromBefore, range.fromBefore);
      last.toBefore = Math.max(last.toBefore, range.toBefore);
      last.from = Math.min(last.from, range.from);
      last.to = Math.max(last.to, range.to);
    } else {
      merged.push({ ...range });
    }
  }
  return merged;
}
