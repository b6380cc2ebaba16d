import { Slice, type Node } from 'prosemirror-model';
import { ReplaceStep } from 'prosemirror-transform';

/** The one step that makes the older text of the current one, and touches only what differs; null if nothing does. */
export function restored(current: Node, older: Node): ReplaceStep | null {
  const start = current.content.findDiffStart(older.content);
  if (start === null) {
    return null;
  }
  const end = current.content.findDiffEnd(older.content)!;
  // In "aa" against "a", the same letter is counted from both sides.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const from = start - (splitsCharacter(current, start) || splitsCharacter(older, start) ? 1 : 0);
  const [to, toOlder] = [end.a + overlap, end.b + overlap];
  const more = splitsCharacter(current, to) || splitsCharacter(older, toOlder) ? 1 : 0;
  const step = new ReplaceStep(from, to + more, older.slice(from, toOlder + more));
  const fits = step.apply(current).doc?.eq(older) ?? false;
  return fits ? step : new ReplaceStep(0, current.content.size, new Slice(older.content, 0, 0));
}

/** No step may cut a character of two units: the server could not store its halves. */
function splitsCharacter(doc: Node, position: number): boolean {
  const { textOffset, parent } = doc.resolve(position);
  if (textOffset === 0) {
    return false;
  }
  const text = parent.child(doc.resolve(position).index()).text!;
  return isLow(text.charCodeAt(textOffset)) && isHigh(text.charCodeAt(textOffset - 1));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
