import { Transform } from 'prosemirror-transform';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { decide, takenBack, type Decision } from '../../suggestions/decide';
import { deleted, inserted, suggestionsIn } from '../../suggestions/list';
import { br, code, cut, doc, noted, p, put, quote } from './documents';

const LATER = '2026-11-25T08:00:00.000Z';

function listed(document: Node): string[] {
  return suggestionsIn(document).map((each) => `${each.author} +${inserted(each)} -${deleted(each)}`);
}

function decided(document: Node, decision: Decision, author?: string): string {
  const chosen = suggestionsIn(document).filter((each) => !author || each.author === author);
  const after = decide(new Transform(document), chosen, decision).doc;
  after.check();
  return noted(after);
}

describe('the list of suggestions', () => {
  it('has one for text put in and one for text taken out', () => {
    expect(listed(doc(p('a', put('b'), 'c', cut('d'))))).toEqual(['ana +b -', 'ana + -d']);
  });

  it('has a replacement for what is taken out beside what is put in', () => {
    expect(listed(doc(p('a', cut('b'), put('c'), 'd'), p(put('e'), cut('f'))))).toEqual(['ana +c -b', 'ana +e -f']);
  });

  it('keeps authors apart, also where they meet', () => {
    expect(listed(doc(p(put('a'), put('b', 'eva'))))).toEqual(['ana +a -', 'eva +b -']);
  });

  it('shows that somebody takes out what another puts in', () => {
    const both = put('ab', 'eva').mark([...put('x', 'eva').marks, ...cut('x', 'ana').marks]);
    expect(listed(doc(p(both)))).toEqual(['eva +ab -', 'ana + -ab']);
  });

  it('goes over formatting and moments, with the last moment', () => {
    const suggestions = suggestionsIn(doc(p(put('a'), put('b', 'ana', LATER), put(br()))));
    expect(suggestions.map(({ from, to, at }) => ({ from, to, at }))).toEqual([{ from: 1, to: 4, at: LATER }]);
  });

  it('does not go over the border of a block', () => {
    expect(listed(doc(p(put('a')), p(put('b')), quote(p(put('c')))))).toEqual(['ana +a -', 'ana +b -', 'ana +c -']);
  });

  it('knows a suggestion again when text before it moved it, and not when it was changed', () => {
    const [here] = suggestionsIn(doc(p('a', put('b'))));
    const [moved] = suggestionsIn(doc(p('xyz'), p('a', put('b'))));
    const [changed] = suggestionsIn(doc(p('a', put('bc'))));
    expect(moved!.id).toBe(here!.id);
    expect(changed!.id).not.toBe(here!.id);
  });

  it('tells equal suggestions apart', () => {
    const ids = suggestionsIn(doc(p(put('a')), p(put('a')))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a decision', () => {
  const text = doc(p('a', cut('b'), put('c'), 'd', put('e', 'eva')), code('x', put('y')));

  it('accepted puts in and takes out', () => {
    expect(decided(text, 'accept')).toBe('acde|xy');
  });

  it('rejected leaves what was there', () => {
    expect(decided(text, 'reject')).toBe('abd|x');
  });

  it("leaves others' suggestions as they are", () => {
    expect(decided(text, 'accept', 'ana')).toBe('acd[+eva:e]|xy');
  });

  it('about what one takes out of what another puts in works either way round', () => {
    const both = doc(p(put('ab', 'eva').mark([...put('x', 'eva').marks, ...cut('x', 'ana').marks]), 'c'));
    expect(decided(both, 'accept')).toBe('c');
    expect(decided(both, 'reject', 'ana')).toBe('[+eva:ab]c');
    expect(decided(both, 'reject')).toBe('c');
  });

  it('can empty a paragraph', () => {
    expect(decided(doc(p(put('abc'))), 'reject')).toBe('');
  });
});

it('taking back what one suggested leaves the rest', () => {
  expect(noted(takenBack(doc(p('a', cut('b'), put('c'), put('d', 'eva'))), 'ana'))).toBe('ab[+eva:d]');
});
