/**
 * By whose customs dates and times are written for readers of a language. In English the day comes first, as in the
 * other two: in one partnership, 3/4 must not be two days.
 */
export function dateLocale(language: string): string {
  return language.split('-')[0] === 'en' ? 'en-GB' : language;
}
