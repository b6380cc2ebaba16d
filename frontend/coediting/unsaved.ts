import type { EditorState } from 'prosemirror-state';
import { unconfirmed } from './protocol';

interface Range {
  from: number;
  to: number;
}

/** What of the text on the screen is not confirmed, as plain text: for copying it out when it cannot be saved. */
export function unsavedWords(state: EditorState): string {
  return unsavedRanges(state)
    .map(({ from, to }) => state.doc.textBetween(from, to, '\n', (leaf) => leaf.attrs.label ?? '').trim())
    .filter((piece) => piece !== '')
    .join('\n\n');
}

function unsavedRanges(state: EditorState): Range[] {
  let ranges: Range[] = [];
  for (const { step } of unconfirmed(state).pending) {
    const map = step.getMap();
    ranges = ranges.map(({ from, to }) => ({ from: map.map(from, -1), to: map.map(to, 1) }));
    map.forEach((_oldFrom, _oldTo, from, to) => ranges.push({ from, to }));
    ranges = joined(ranges);
  }
  return ranges;
}

/** Ranges that touch become one: what is typed letter by letter is few of them. */
function joined(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const { from, to } of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
    } else if (to > from) {
      result.push({ from, to });
    }
  }
  return result;
}
