import { EditorState, type Transaction } from 'prosemirror-state';
import { expect, it } from 'vitest';
import { commentRanges, commentsAt, rangesOf, tell, type Placed } from '../../comments/ranges';
import { doc, p, state } from './documents';

const seen = (from: number, to: number): Placed => ({ from, to, seen: true });

function withComments(ranges: Record<string, Placed>): EditorState {
  const start = state(doc(p('one two three')), 1, 1, [commentRanges()]);
  return start.apply(tell(start.tr, { place: Object.entries(ranges) }));
}

function after(start: EditorState, edit: (tr: Transaction) => Transaction): EditorState {
  return start.apply(edit(start.tr));
}

const rangeOf = (now: EditorState, id: string) => {
  const { from, to } = rangesOf(now).ranges.get(id)!;
  return now.doc.textBetween(from, to);
};

const highlighted = (now: EditorState, name = 'comment-mark') =>
  rangesOf(now)
    .shown.find()
    .filter((each) => (each as unknown as { type: { attrs: { class: string } } }).type.attrs.class.split(' ').includes(name))
    .map(({ from, to }) => now.doc.textBetween(from, to));

it('a comment follows its passage', () => {
  const start = withComments({ a: seen(5, 8) });
  expect(rangeOf(after(start, (tr) => tr.insertText('zero ', 1)), 'a')).toBe('two');
  expect(rangeOf(after(start, (tr) => tr.insertText('x', 6)), 'a')).toBe('txwo');
});

it('what is typed at the borders of a passage is not in it', () => {
  const start = withComments({ a: seen(5, 8) });
  expect(rangeOf(after(start, (tr) => tr.insertText('x', 5).insertText('y', 9)), 'a')).toBe('two');
});

it('a passage that is deleted is empty, and stays where it was', () => {
  const gone = after(withComments({ a: seen(5, 8) }), (tr) => tr.delete(3, 10));
  expect(rangesOf(gone).ranges.get('a')).toEqual(seen(3, 3));
  const more = after(gone, (tr) => tr.insertText('xyz', 3));
  expect(rangeOf(more, 'a')).toBe('');
  expect(highlighted(more)).toEqual([]);
});

it('open comments are highlighted, resolved ones are not', () => {
  const now = withComments({ a: seen(1, 4), b: { from: 5, to: 8, seen: false } });
  expect(highlighted(now)).toEqual(['one']);
  const resolved = now.apply(tell(now.tr, { place: [['a', { from: 1, to: 4, seen: false }], ['b', seen(5, 8)]] }));
  expect(highlighted(resolved)).toEqual(['two']);
});

it('the chosen one is highlighted more, wherever it goes', () => {
  const now = withComments({ a: seen(1, 4), b: seen(5, 8) });
  const chosen = after(now.apply(tell(now.tr, { active: 'b' })), (tr) => tr.insertText('zero ', 1));
  expect(highlighted(chosen, 'comment-mark-active')).toEqual(['two']);
  const none = chosen.apply(tell(chosen.tr, { active: null }));
  expect(highlighted(none, 'comment-mark-active')).toEqual([]);
  expect(highlighted(none)).toEqual(['one', 'two']);
});

it('a comment that is given up leaves nothing', () => {
  const now = withComments({ a: seen(1, 4) });
  const dropped = now.apply(tell(now.tr, { remove: ['a'] }));
  expect(highlighted(dropped)).toEqual([]);
  expect(rangesOf(dropped).ranges.size).toBe(0);
});

it('at a position, the shortest comment comes first, and only those one sees', () => {
  const now = withComments({ long: seen(1, 12), short: seen(5, 8), resolved: { from: 5, to: 7, seen: false } });
  expect(commentsAt(now, 6)).toEqual(['short', 'long']);
  expect(commentsAt(now, 12)).toEqual(['long']);
});
