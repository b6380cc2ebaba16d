import { describe, expect, it } from 'vitest';
import { whileMoving, whileWriting } from '../grid-keys';

const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('A key in the grid of amounts', () => {
  it('steps to the cell beside, or to the end of the row, while one moves', () => {
    expect(whileMoving(press('ArrowLeft'))).toEqual({ kind: 'step', down: 0, right: -1 });
    expect(whileMoving(press('End'))).toMatchObject({ kind: 'step', down: 0 });
  });

  it('begins an amount with what was typed, and with nothing on Enter', () => {
    expect(whileMoving(press('7'))).toEqual({ kind: 'begin', first: '7' });
    expect(whileMoving(press(','))).toEqual({ kind: 'begin', first: ',' });
    expect(whileMoving(press('Enter'))).toEqual({ kind: 'begin' });
  });

  it('does nothing with letters, with shift alone, and with what belongs to the browser', () => {
    expect(whileMoving(press('a'))).toBeUndefined();
    expect(whileMoving(press('Shift', { shiftKey: true }))).toBeUndefined();
    expect(whileMoving(press('ArrowLeft', { altKey: true }))).toBeUndefined();
    expect(whileMoving(press('1', { ctrlKey: true }))).toBeUndefined();
  });

  it('is left to the input while one writes, but for rows, Tab and Escape', () => {
    expect(whileWriting(press('ArrowLeft'))).toBeUndefined();
    expect(whileWriting(press('Delete'))).toBeUndefined();
    expect(whileWriting(press('7'))).toBeUndefined();
    expect(whileWriting(press('Enter'))).toEqual({ kind: 'step', down: 1, right: 0 });
    expect(whileWriting(press('Enter', { shiftKey: true }))).toEqual({ kind: 'step', down: -1, right: 0 });
    expect(whileWriting(press('ArrowUp'))).toEqual({ kind: 'step', down: -1, right: 0 });
    expect(whileWriting(press('Tab', { shiftKey: true }))).toEqual({ kind: 'next', backwards: true });
    expect(whileWriting(press('Escape'))).toEqual({ kind: 'escape' });
  });
});
