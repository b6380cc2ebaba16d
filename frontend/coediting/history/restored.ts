import { Slice, type Node } from 'prosemirror-model';
import { ReplaceStep } from 'prosemirror-transform';

/** The one step that makes the older text of the current one, and touches only what differs; null if nothing does. */
export function restored(current: Node, older: Node): ReplaceStep | null {
  const from = current.content.findDiffStart(older.content);
  if (from === null) {
    return null;
  }
  const end = current.content.findDiffEnd(older.content)!;
  // In "aa" against "a", the same letter is counted from both sides.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const step = new ReplaceStep(from, end.a + overlap, older.slice(from, end.b + overlap));
  const fits = step.apply(current).doc?.eq(older) ?? false;
  return fits ? step : new ReplaceStep(0, current.content.size, new Slice(older.content, 0, 0));
}
