import type { EditorState } from 'prosemirror-state';
import { unconfirmed } from './protocol';

/** What of the text on the screen is not confirmed, as plain text: for copying it out when it cannot be saved. */
export function unsavedWords(state: EditorState): string {
  const { pending } = unconfirmed(state);
  let ranges: { from: number; to: number }[] = [];
  for (const { step } of pending) {
    const map = step.getMap();
    ranges = ranges.map(({ from, to }) => ({ from: map.map(from, -1), to: map.map(to, 1) }));
    map.forEach((_oldFrom, _oldTo, from, to) => ranges.push({ from, to }));
  }
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to } of ranges.toSorted((one, other) => one.from - other.from)) {
    const start = Math.max(done, from);
    if (to > start) {
      const piece = state.doc.textBetween(start, to, '\n', (leaf) => leaf.attrs.label ?? '');
      if (start === done && pieces.length > 0) {
        pieces[pieces.length - 1] += piece;
      } else {
        pieces.push(piece);
      }
      done = to;
    }
  }
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join('\n\n');
}
