import { describe, expect, it } from 'vitest';
import { beside, following, isBlock, keyOf, placeOf, typed } from '../grid-model';

const rows = [
  ['a.2026', 'a.2027'],
  ['b.2026', 'b.2027'],
];

describe('The grid of amounts', () => {
  it('names a cell by its line and year and finds both again', () => {
    expect(placeOf(keyOf({ line: '01-2f', year: 2027 }))).toEqual({ line: '01-2f', year: 2027 });
  });

  it('goes from cell to cell with arrows and stays at its border', () => {
    expect(beside(rows, 'a.2026', 1, 0)).toBe('b.2026');
    expect(beside(rows, 'b.2026', 1, 0)).toBe('b.2026');
    expect(beside(rows, 'a.2027', 0, 1)).toBe('a.2027');
    expect(beside(rows, 'b.2027', 0, -1000)).toBe('b.2026');
    expect(beside(rows, 'gone.2026', 1, 0)).toBeUndefined();
  });

  it('goes on as one reads, and is left behind its last cell and before its first', () => {
    expect(following(rows, 'a.2027', false)).toBe('b.2026');
    expect(following(rows, 'b.2026', true)).toBe('a.2027');
    expect(following(rows, 'b.2027', false)).toBeUndefined();
    expect(following(rows, 'a.2026', true)).toBeUndefined();
  });

  it('tells a block from one amount, whatever line break the spreadsheet puts behind it', () => {
    expect(isBlock('1200\r\n')).toBe(false);
    expect(isBlock('1200\t1300')).toBe(true);
    expect(isBlock('1200\n1300\n')).toBe(true);
  });

  it('writes an amount as its reader types it', () => {
    expect(typed('1200.50', ',')).toBe('1200,50');
    expect(typed('1200.00', ',')).toBe('1200');
    expect(typed('', '.')).toBe('');
  });
});
