import type { EditorView } from 'prosemirror-view';
import { placedCards } from './placed-cards';

const GAP = 8;
/** How many are drawn beyond each end of what one sees, so that they are there when one scrolls. */
const BEYOND = 6;
/** More would not find room beside what one sees anyway. */
const MOST = 40;

export interface Located {
  id: string;
  from: number;
}

/** Those near what one sees of the text; all are in its order. */
export function nearby<T extends Located>(view: EditorView, all: T[], chosen: string | null): T[] {
  const box = view.dom.getBoundingClientRect();
  const left = box.left + box.width / 2;
  const positionAt = (top: number) => view.posAtCoords({ left, top })?.pos;
  const first = box.top >= 0 ? 0 : (positionAt(Math.min(box.bottom - 1, 4)) ?? 0);
  const last = box.bottom <= window.innerHeight ? Infinity : (positionAt(Math.max(box.top + 1, window.innerHeight - 4)) ?? Infinity);
  const begin = Math.max(0, indexOf(all, first) - BEYOND);
  const end = Math.min(all.length, indexOf(all, last + 1) + BEYOND);
  const at = all.findIndex(({ id }) => id === chosen);
  const middle = begin <= at && at < end ? at : (begin + end) >> 1;
  const near = all.slice(Math.max(begin, middle - MOST / 2), Math.min(end, middle + MOST / 2));
  // The chosen one may be far away, and is still being answered.
  return at >= 0 && !near.includes(all[at]!) ? [...near, all[at]!].sort((a, b) => a.from - b.from) : near;
}

/** The index of the first that is not before the position. */
function indexOf(all: Located[], position: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.from < position) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Puts each drawn card beside its passage. */
export function arrange(view: EditorView, list: HTMLElement, located: Located[], chosen: string | null): void {
  const cards = new Map([...list.children].map((card) => [(card as HTMLElement).dataset['id'], card as HTMLElement]));
  const shown = located.flatMap((each) => {
    const card = cards.get(each.id);
    return card ? [{ ...each, card }] : [];
  });
  const origin = list.getBoundingClientRect().top;
  const size = view.state.doc.content.size;
  const boxes = shown.map(({ from, card }) => ({
    wanted: view.coordsAtPos(Math.min(from, size)).top - origin,
    height: card.offsetHeight,
  }));
  const index = shown.findIndex(({ id }) => id === chosen);
  const tops = placedCards(boxes, index < 0 ? null : index, GAP);
  shown.forEach(({ card }, i) => card.style.setProperty('top', `${Math.round(tops[i]!)}px`));
  const bottom = shown.length > 0 ? tops.at(-1)! + boxes.at(-1)!.height : 0;
  list.style.minHeight = `${Math.max(bottom, view.dom.getBoundingClientRect().bottom - origin)}px`;
}
