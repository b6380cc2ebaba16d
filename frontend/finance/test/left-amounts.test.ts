// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { leaveAmounts, takeLeftAmounts } from '../left-amounts';

const amount = { key: 'line.2027', text: '33,5', seen: '' };

describe('Amounts that a page leaves behind', () => {
  afterEach(() => localStorage.clear());

  it('are given out once, and only where they were left', () => {
    leaveAmounts('ana/plan/PLEDGED', [amount]);

    expect(takeLeftAmounts('ana/plan/COMMITTED')).toEqual([]);
    expect(takeLeftAmounts('ana/plan/PLEDGED')).toEqual([amount]);
    expect(takeLeftAmounts('ana/plan/PLEDGED')).toEqual([]);
  });

  it('stand beside what other tabs of the same grid leave; of one cell the last stands', () => {
    const other = { key: 'line.2028', text: '751', seen: '750.00' };
    leaveAmounts('ana/plan/PLEDGED', [amount]);
    leaveAmounts('ana/plan/PLEDGED', []);
    leaveAmounts('ana/plan/PLEDGED', [other]);
    leaveAmounts('ana/plan/PLEDGED', [{ ...amount, text: '34' }]);

    expect(takeLeftAmounts('ana/plan/PLEDGED')).toEqual([other, { ...amount, text: '34' }]);
  });
});
