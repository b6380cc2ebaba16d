import { Fragment, Slice, type Node } from 'prosemirror-model';
import { NodeSelection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { suggested } from '../../suggestions/suggested';
import { takenBack } from '../../suggestions/decide';
import { AT, bold, br, code, cut, doc, items, mention, noted, p, put, quote, rule, schema, state } from './documents';

const ANA = { author: 'ana', at: AT };

/** What becomes of an edit of a document, with `^` where the cursor is then. */
function after(start: EditorState, edit: (tr: Transaction) => Transaction): string {
  const tr = suggested(edit(start.tr), start, ANA);
  const made = start.apply(tr);
  made.doc.check();
  expect(takenBack(made.doc, 'ana').toJSON()).toEqual(takenBack(start.doc, 'ana').toJSON());
  return noted(made.doc);
}

function cursorAfter(start: EditorState, edit: (tr: Transaction) => Transaction): number {
  return suggested(edit(start.tr), start, ANA).selection.head;
}

const open = (...blocks: Node[]) => new Slice(Fragment.from(blocks), 1, 1);

describe('what is typed', () => {
  it('is marked as put in', () => {
    expect(after(state(doc(p('ab')), 2), (tr) => tr.insertText('x'))).toBe('a[+ana:x]b');
  });

  it('grows the suggestion it stands in', () => {
    expect(after(state(doc(p('a', put('xy'), 'b')), 3), (tr) => tr.insertText('z'))).toBe('a[+ana:xzy]b');
  });

  it('has the cursor behind it', () => {
    expect(cursorAfter(state(doc(p('ab')), 2), (tr) => tr.insertText('xyz'))).toBe(5);
  });

  it('keeps the formatting around it', () => {
    expect(after(state(doc(p(bold('ab'))), 2), (tr) => tr.insertText('x'))).toBe('<bold:a>[+ana:<bold:x>]<bold:b>');
  });

  it("does not take another's name inside another's suggestion", () => {
    expect(after(state(doc(p(put('xy', 'eva'))), 2), (tr) => tr.insertText('z'))).toBe('[+eva:x][+ana:z][+eva:y]');
  });

  it('is not marked as taken out inside what is', () => {
    expect(after(state(doc(p(cut('xy', 'eva'))), 2), (tr) => tr.insertText('z'))).toBe('[-eva:x][+ana:z][-eva:y]');
  });

  it('stays text in code', () => {
    expect(after(state(doc(code('ab')), 2), (tr) => tr.insertText('x'))).toBe('a[+ana:x]b');
  });

  it('over a selection comes after what it replaces', () => {
    const start = state(doc(p('hello')), 2, 5);
    expect(after(start, (tr) => tr.insertText('x'))).toBe('h[-ana:ell][+ana:x]o');
    expect(cursorAfter(start, (tr) => tr.insertText('x'))).toBe(6);
  });

  it('over a selection of several paragraphs joins none of them', () => {
    expect(after(state(doc(p('ab'), p('cd')), 2, 6), (tr) => tr.insertText('x'))).toBe('a[-ana:b]|[-ana:c][+ana:x]d');
  });

  it('in several places of one edit is suggested in each', () => {
    expect(after(state(doc(p('abcd'))), (tr) => tr.insertText('x', 2).insertText('y', 5).delete(1, 2))).toBe(
      '[-ana:a][+ana:x]bc[+ana:y]d',
    );
  });

  it('and changed in the same edit is suggested as it ends', () => {
    expect(after(state(doc(p('ab'))), (tr) => tr.insertText('xyz', 2).delete(3, 4))).toBe('a[+ana:xz]b');
  });
});

describe('what is deleted', () => {
  it('stays, marked', () => {
    expect(after(state(doc(p('abc')), 3), (tr) => tr.delete(2, 3))).toBe('a[-ana:b]c');
  });

  it('is really gone if she herself had suggested it', () => {
    expect(after(state(doc(p('a', put('xyz'), 'b')), 4), (tr) => tr.delete(2, 4))).toBe('a[+ana:z]b');
  });

  it('is marked beside what is really gone', () => {
    expect(after(state(doc(p('ab', put('x'), 'cd')), 2, 5), (tr) => tr.deleteSelection())).toBe('a[-ana:bc]d');
  });

  it('stays as it is if she had deleted it before', () => {
    expect(after(state(doc(p('a', cut('b'), 'c')), 3), (tr) => tr.delete(2, 3))).toBe('a[-ana:b]c');
  });

  it("is marked too in what another suggests", () => {
    expect(after(state(doc(p(put('xy', 'eva'))), 3), (tr) => tr.delete(2, 3))).toBe('[+eva:x][-ana:[+eva:y]]');
    expect(after(state(doc(p(cut('xy', 'eva'))), 3), (tr) => tr.delete(2, 3))).toBe('[-eva:x][-ana:[-eva:y]]');
  });

  it('can be a mention or a line break', () => {
    expect(after(state(doc(p('a', mention('Eva'), br()))), (tr) => tr.delete(2, 4))).toBe('a[-ana:@Eva][-ana:↵]');
  });

  it('leaves blocks that cannot be marked', () => {
    const start = state(doc(p('ab'), rule(), p('cd')), 2, 7);
    expect(after(start, (tr) => tr.deleteSelection())).toBe('a[-ana:b]|<horizontalRule>|[-ana:c]d');
    const chosen = start.apply(start.tr.setSelection(NodeSelection.create(start.doc, 4)));
    expect(after(chosen, (tr) => tr.deleteSelection())).toBe('ab|<horizontalRule>|cd');
  });

  it('backwards puts the cursor before it', () => {
    expect(cursorAfter(state(doc(p('abc')), 3), (tr) => tr.delete(2, 3))).toBe(2);
  });

  it('forwards puts the cursor behind it', () => {
    expect(cursorAfter(state(doc(p('abc')), 2), (tr) => tr.delete(2, 3))).toBe(3);
  });

  it('before is stepped over in one go', () => {
    expect(cursorAfter(state(doc(p('a', cut('bcd'), 'e')), 5), (tr) => tr.delete(4, 5))).toBe(2);
    expect(cursorAfter(state(doc(p('a', cut('bcd'), 'e')), 2), (tr) => tr.delete(2, 3))).toBe(5);
  });
});

describe('the structure', () => {
  it('is not divided: a new paragraph is a line break', () => {
    const start = state(doc(p('ab')), 2);
    expect(after(start, (tr) => tr.split(2))).toBe('a[+ana:↵]b');
    expect(cursorAfter(start, (tr) => tr.split(2))).toBe(3);
  });

  it('is not divided in lists and code either', () => {
    expect(after(state(doc(items(p('ab'))), 4), (tr) => tr.split(4, 2))).toBe('a[+ana:↵]b');
    expect(after(state(doc(code('ab')), 2), (tr) => tr.split(2))).toBe('a[+ana:\n]b');
  });

  it('is not joined', () => {
    expect(after(state(doc(p('ab'), p('cd')), 5), (tr) => tr.join(4))).toBe('ab|cd');
  });

  it('is not wrapped, lifted or made a heading', () => {
    const list = schema.nodes['bulletList']!;
    const start = state(doc(p('ab'), quote(p('cd'))), 1);
    const range = (at: number) => start.doc.resolve(at).blockRange()!;
    expect(after(start, (tr) => tr.wrap(range(1), [{ type: list }, { type: schema.nodes['listItem']! }]))).toBe('ab|cd');
    expect(after(start, (tr) => tr.lift(range(7), 0))).toBe('ab|cd');
    expect(after(start, (tr) => tr.setBlockType(1, 1, schema.nodes['heading']!, { level: 2 }))).toBe('ab|cd');
  });

  it('is not changed by formatting', () => {
    expect(after(state(doc(p('ab')), 1, 3), (tr) => tr.addMark(1, 3, schema.mark('bold')))).toBe('ab');
  });
});

describe('what is pasted', () => {
  it('becomes text of the paragraph', () => {
    const paste = (tr: Transaction) => tr.replaceSelection(open(p('x'), p('y')));
    expect(after(state(doc(p('ab')), 2), paste)).toBe('a[+ana:x][+ana:↵][+ana:y]b');
    expect(cursorAfter(state(doc(p('ab')), 2), paste)).toBe(5);
  });

  it('becomes text also from lists and headings', () => {
    const list = new Slice(Fragment.from(items(p('x'))), 0, 0);
    expect(after(state(doc(p('ab')), 3), (tr) => tr.replaceSelection(list))).toBe('ab[+ana:↵][+ana:x]');
  });

  it("leaves behind others' suggestions", () => {
    expect(after(state(doc(p('ab')), 2), (tr) => tr.replaceSelection(open(p(put('x', 'eva'), cut('y', 'eva')))))).toBe(
      'a[+ana:xy]b',
    );
  });

  it('over a selection takes its place', () => {
    expect(after(state(doc(p('abc')), 2, 3), (tr) => tr.replaceSelection(open(p('x'))))).toBe('a[-ana:b][+ana:x]c');
  });
});

describe('the transaction', () => {
  it('keeps what plugins were told, and scrolls as it would have', () => {
    const start = state(doc(p('ab')), 2);
    const tr = suggested(start.tr.insertText('x').setMeta('composition', 7).scrollIntoView(), start, ANA);
    expect(tr.getMeta('composition')).toBe(7);
    expect(tr.scrolledIntoView).toBe(true);
  });

  it('keeps a selection made in the same edit', () => {
    const start = state(doc(p('abcd')), 2, 3);
    const edit = start.tr.insertText('xy');
    const tr = suggested(edit.setSelection(TextSelection.create(edit.doc, 2, 4)), start, ANA);
    expect([tr.selection.anchor, tr.selection.head]).toEqual([3, 5]);
  });
});
