import { describe, expect, it } from 'vitest';
import { findQuote, quoteOf } from '../../comments/find-quote';
import { mentionAt, pieces, withMentions } from '../../comments/mention-text';
import { placedCards } from '../../comments/placed-cards';
import { br, doc, mention, p, quote } from './documents';

describe('mentions in comments', () => {
  const eva = { id: 'e', name: 'Eva', organisation: '' };
  const evaPaz = { id: 'ep', name: 'Eva Paz', organisation: '' };

  it('are stored with the person, and read back', () => {
    const stored = withMentions('Ask @Eva Paz or @Eva.', [eva, evaPaz]);
    expect(stored).toBe('Ask @[Eva Paz](ep) or @[Eva](e).');
    expect(pieces(stored)).toEqual(['Ask ', { id: 'ep', name: 'Eva Paz' }, ' or ', { id: 'e', name: 'Eva' }, '.']);
  });

  it('are only those that were chosen', () => {
    expect(withMentions('mail@Eva and @Ana', [])).toBe('mail@Eva and @Ana');
    expect(pieces('a @[b] (c)')).toEqual(['a @[b] (c)']);
  });

  it('are looked for after an @ that begins a word', () => {
    expect(mentionAt('Ask @Ev', 7)).toEqual({ from: 4, query: 'Ev' });
    expect(mentionAt('Ask @Eva Pa', 11)).toEqual({ from: 4, query: 'Eva Pa' });
    expect(mentionAt('@', 1)).toEqual({ from: 0, query: '' });
    expect(mentionAt('eva@city', 8)).toBeNull();
    expect(mentionAt('no', 2)).toBeNull();
  });
});

describe('a quote', () => {
  const text = doc(p('one ', mention('Eva'), ' two'), quote(p('three', br(), 'four')));

  it('reads as its passage', () => {
    expect(quoteOf(text, { from: 1, to: 10 })).toBe('one Eva two');
    expect(quoteOf(text, { from: 12, to: 23 })).toBe('three four');
  });

  it('is found again', () => {
    const place = findQuote(text, 'four')!;
    expect(text.textBetween(place.from, place.to)).toBe('four');
    const after = findQuote(text, 'two')!;
    expect(text.textBetween(after.from, after.to)).toBe('two');
  });

  it('that is nowhere is not found', () => {
    expect(findQuote(text, 'five')).toBeNull();
    expect(findQuote(text, '')).toBeNull();
  });
});

describe('cards in the margin', () => {
  const cards = (...wanted: number[]) => wanted.map((each) => ({ wanted: each, height: 100 }));

  it('lie beside their passages where there is room', () => {
    expect(placedCards(cards(0, 150, 400), null, 10)).toEqual([0, 150, 400]);
  });

  it('make room for each other', () => {
    expect(placedCards(cards(50, 60, 70), null, 10)).toEqual([50, 160, 270]);
  });

  it('give way to the chosen one', () => {
    expect(placedCards(cards(200, 210, 220), 2, 10)).toEqual([0, 110, 220]);
    expect(placedCards(cards(200, 210, 220), 1, 10)).toEqual([100, 210, 320]);
  });

  it('never leave at the top, nor cover each other, whatever is chosen', () => {
    for (let chosen = 0; chosen < 6; chosen++) {
      const tops = placedCards(cards(5, 5, 20, 21, 300, 310), chosen, 10);
      tops.forEach((top, i) => expect(top).toBeGreaterThanOrEqual(i === 0 ? 0 : tops[i - 1]! + 110));
    }
  });

  it('far from the chosen one stay where they were', () => {
    expect(placedCards(cards(300, 310, 800), 2, 10)).toEqual([300, 410, 800]);
  });
});
