/** What the server says is to be seen: texts are finished, in the person's language; amounts are plain numbers beside them. */
export type Cell = { year: number; amount: string; text: string; tip: string };

export type Line = {
  line: string;
  name: string;
  note: string;
  colour: string;
  mine: boolean;
  cells: Cell[];
  totals: string[];
};

export type Group = {
  title: string;
  href: string;
  note: string;
  tone: '' | 'lacks' | 'over';
  years: string[];
  totals: string[];
  lines: Line[];
};

export type Foot = { name: string; years: string[]; totals: string[]; tone: '' | 'lacks' | 'over' };

/** `place` is where in the browser the person keeps what is not stored yet. */
export type GridModel = {
  place: string;
  label: string;
  mark: ',' | '.';
  paid: boolean;
  years: number[];
  who: string;
  totals: string[];
  groups: Group[];
  feet: Foot[];
  words: { more: string; editing: string };
};

export type Place = { line: string; year: number };

export const keyOf = ({ line, year }: Place) => `${line}.${year}`;

export const placeOf = (key: string): Place => {
  const point = key.lastIndexOf('.');
  return { line: key.slice(0, point), year: Number(key.slice(point + 1)) };
};

/** An amount as a person types it: without marks between thousands, and without cents where there are none. */
export function typed(amount: string, mark: ',' | '.'): string {
  return amount.replace(/\.00$/, '').replace('.', mark);
}

/** Whether a text from the clipboard is more than one cell. */
export const isBlock = (text: string) => /[\t\n\r]/.test(text.replace(/(\r\n|\n|\r)$/, ''));

/** The keys of all cells in the order in which they stand: a row for each line, a column for each year. */
export const order = (model: GridModel): string[][] =>
  model.groups.flatMap((group) =>
    group.lines.map((line) => line.cells.map((cell) => keyOf({ line: line.line, year: cell.year }))),
  );

/** The cell so many rows and columns away; at the border the one on it. */
export function beside(rows: string[][], key: string, down: number, right: number): string | undefined {
  const row = rows.findIndex((keys) => keys.includes(key));
  if (row < 0) {
    return undefined;
  }
  const column = rows[row].indexOf(key);
  const at = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);
  const there = rows[at(row + down, rows.length)];
  return there[at(column + right, there.length)];
}

/** The next cell as one reads, or the one before; none behind the last. */
export function following(rows: string[][], key: string, backwards: boolean): string | undefined {
  const all = rows.flat();
  const index = all.indexOf(key);
  return index < 0 ? undefined : all[index + (backwards ? -1 : 1)];
}
