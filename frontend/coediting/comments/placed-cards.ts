export interface CardBox {
  /** Where its passage is. */
  wanted: number;
  height: number;
}

/** The tops of cards that would all like to be beside their passages: none covers another, the chosen one has its wish. */
export function placedCards(cards: CardBox[], chosen: number | null, gap: number): number[] {
  const tops: number[] = [];
  const wish = (i: number) => Math.max(0, cards[i]!.wanted);
  const free = (i: number) => (i === 0 ? 0 : tops[i - 1]! + cards[i - 1]!.height + gap);
  cards.forEach((_, i) => tops.push(Math.max(wish(i), free(i))));
  if (chosen === null || !cards[chosen]) {
    return tops;
  }
  tops[chosen] = wish(chosen);
  for (let i = chosen - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i]!, tops[i + 1]! - cards[i]!.height - gap);
  }
  for (let i = 0; i < cards.length; i++) {
    // Where there is not room enough above, all go down a little.
    tops[i] = Math.max(i < chosen ? tops[i]! : wish(i), free(i));
  }
  return tops;
}
