/** An amount as it was typed into a cell, and what stood there when its author began. */
export type LeftAmount = { key: string; text: string; seen: string };

/**
 * A page that goes away takes its requests with it. What was typed and is not stored stays in the browser under this place,
 * and is sent when the person meets the grid again.
 */
export function leaveAmounts(place: string, amounts: LeftAmount[]) {
  if (amounts.length > 0) {
    const keys = new Set(amounts.map((amount) => amount.key));
    const ofOtherTabs = read(place).filter((amount) => !keys.has(amount.key));
    localStorage.setItem(place, JSON.stringify([...ofOtherTabs, ...amounts]));
  }
}

/** Gives out what was left at this place, once. */
export function takeLeftAmounts(place: string): LeftAmount[] {
  const left = read(place);
  localStorage.removeItem(place);
  return left;
}

function read(place: string): LeftAmount[] {
  return JSON.parse(localStorage.getItem(place) ?? '[]') as LeftAmount[];
}
