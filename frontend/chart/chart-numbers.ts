/**
 * Numbers of charts as the reader writes them. ECharts would write them as a program does: a Spanish reader takes
 * -62.069 for sixty-two thousand.
 */

/** A four-digit number is grouped too, as in the tables beside the charts. */
const grouped = (language: string, most: number) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: most, useGrouping: 'always' } as Intl.NumberFormatOptions);

/** At most two decimals; of a number so small that they would say nothing, its first two digits. */
export function chartNumber(language: string, value: number): string {
  const small = value !== 0 && Math.abs(value) < 0.01;
  const written = small
    ? new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(value)
    : grouped(language, 2).format(value);
  return written.replace(/^-/, '\u2212');
}

/** What a tooltip says of a value: ECharts hands over numbers, numbers as text, and rows of coordinates. */
export function chartValue(language: string, value: unknown): string {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  if (last === null || last === undefined || last === '' || last === '-') {
    return '–';
  }
  const number = Number(last);
  return Number.isFinite(number) ? chartNumber(language, number) : String(last);
}

/** Short, for the marks of an axis. */
export function axisNumber(language: string, value: number): string {
  const written =
    Math.abs(value) < 10_000
      ? grouped(language, 2).format(value)
      : new Intl.NumberFormat(language, { notation: 'compact' }).format(value);
  return written.replace(/^-/, '\u2212');
}

/** The reader's words for numbers, in a tooltip that a chart has partly described itself. */
export function withNumbers(language: string, common: object, own: unknown): Record<string, unknown> {
  return {
    ...common,
    ...(own as object | undefined),
    valueFormatter: (value: unknown) => chartValue(language, value),
  };
}
