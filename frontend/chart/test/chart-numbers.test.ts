import { describe, expect, it } from 'vitest';
import { axisNumber, chartNumber, chartValue, withNumbers } from '../chart-numbers';

describe('numbers of charts', () => {
  it('are written as the reader writes them', () => {
    expect(chartNumber('es', -62.069)).toBe('−62,07');
    expect(chartNumber('pt-BR', -62.069)).toBe('−62,07');
    expect(chartNumber('en', -62.069)).toBe('−62.07');
  });

  it('are grouped from a thousand on', () => {
    expect(chartNumber('es', 3965.5172)).toBe('3.965,52');
    expect(chartNumber('en', 3965.5172)).toBe('3,965.52');
    expect(chartNumber('pt', 1150000)).toBe('1.150.000');
  });

  it('have at most two decimals, unless these would say nothing', () => {
    expect(chartNumber('es', 31.0345)).toBe('31,03');
    expect(chartNumber('es', 20)).toBe('20');
    expect(chartNumber('es', 0.00123)).toBe('0,0012');
    expect(chartNumber('es', 0)).toBe('0');
  });

  it('are read from whatever the chart hands over', () => {
    expect(chartValue('es', '-62.069')).toBe('−62,07');
    expect(chartValue('es', [0, 2, 34.4828])).toBe('34,48');
    expect(chartValue('es', null)).toBe('–');
    expect(chartValue('es', '-')).toBe('–');
    expect(chartValue('es', 'Finca')).toBe('Finca');
  });

  it('are short on an axis', () => {
    expect(axisNumber('es', -1000)).toBe('−1.000');
    expect(axisNumber('es', 0.5)).toBe('0,5');
    expect(axisNumber('en', 1_500_000)).toBe('1.5M');
  });

  it('stay so in a tooltip that the chart has described itself', () => {
    const tooltip = withNumbers('es', { confine: true, trigger: 'item' }, { trigger: 'axis' });

    expect(tooltip.trigger).toBe('axis');
    expect(tooltip.confine).toBe(true);
    expect((tooltip.valueFormatter as (value: unknown) => string)(-62.069)).toBe('−62,07');
  });
});
