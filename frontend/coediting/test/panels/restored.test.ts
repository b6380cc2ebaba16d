import { describe, expect, it } from 'vitest';
import { restored } from '../../history/restored';
import { doc, items, p, quote, rule } from './documents';
import { random, randomDocument, randomEdit } from './random-edits';
import { state } from './documents';

describe('bringing a version back', () => {
  it('is nothing where nothing differs', () => {
    expect(restored(doc(p('a')), doc(p('a')))).toBeNull();
  });

  it('touches only what differs', () => {
    const step = restored(doc(p('one'), p('two old'), p('three')), doc(p('one'), p('two new'), p('three')))!;
    expect([step.from, step.to]).toEqual([10, 13]);
  });

  it('counts a letter that is there twice once', () => {
    const step = restored(doc(p('baab')), doc(p('bab')))!;
    expect(step.to - step.from).toBe(1);
    expect(step.slice.size).toBe(0);
  });

  it('cuts no character in two', () => {
    // Both begin with the same half of a character.
    const step = restored(doc(p('a😀b')), doc(p('a😁b')))!;
    expect([step.from, step.to]).toEqual([2, 4]);
    // Both end with the same half: U+1F600 and U+1FA00 end alike.
    const other = restored(doc(p('a\u{1f600}b')), doc(p('a\u{1fa00}b')))!;
    expect([other.from, other.to]).toEqual([2, 4]);
  });

  it('works over blocks of different depth', () => {
    const older = doc(quote(p('a'), items(p('b'))), rule());
    const step = restored(doc(p('a'), p('b')), older)!;
    expect(step.apply(doc(p('a'), p('b'))).doc!.toJSON()).toEqual(older.toJSON());
  });
});

it('gives exactly the older text, in one step, whatever lies between', () => {
  let differing = 0;
  for (let seed = 1; seed <= 3000; seed++) {
    const chance = random(seed);
    const older = randomDocument(chance);
    const tr = state(older).tr;
    for (let edits = 1 + chance.below(3); edits > 0; edits--) {
      randomEdit(tr, chance);
    }
    const current = chance.below(10) === 0 ? randomDocument(chance) : tr.doc;
    const step = restored(current, older);
    differing += step ? 1 : 0;
    expect((step ? step.apply(current).doc! : current).eq(older), `seed ${seed}`).toBe(true);
  }
  expect(differing).toBeGreaterThan(1500);
});
