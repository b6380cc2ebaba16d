import { html, type TemplateResult } from 'lit';
import { dateLocale } from '../dates';
import type { TextSession } from '../session';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Making a formatter takes longer than what it does; there is one for each language. */
interface Formats {
  ago: Intl.RelativeTimeFormat;
  full: Intl.DateTimeFormat;
  day: Intl.DateTimeFormat;
  time: Intl.DateTimeFormat;
}

const formats = new Map<string, Formats>();

function inLanguage(): Formats {
  const language = document.documentElement.lang || 'es';
  const known = formats.get(language) ?? {
    ago: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
    full: new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'full', timeStyle: 'short' }),
    day: new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'long' }),
    time: new Intl.DateTimeFormat(dateLocale(language), { timeStyle: 'short' }),
  };
  formats.set(language, known);
  return known;
}

/** How long ago, in the page's language; after a week the day itself. */
export function ago(session: TextSession, at: string, now: number = Date.now()): string {
  const passed = now - Date.parse(at);
  const words = inLanguage().ago;
  if (passed < MINUTE) {
    return session.texts('comments.now');
  }
  if (passed < HOUR) {
    return words.format(-Math.floor(passed / MINUTE), 'minute');
  }
  if (passed < DAY) {
    return words.format(-Math.floor(passed / HOUR), 'hour');
  }
  return passed < 7 * DAY ? words.format(-Math.floor(passed / DAY), 'day') : session.moment(at);
}

export function inFull(at: string): string {
  return inLanguage().full.format(new Date(at));
}

export function dayOf(at: string): string {
  return inLanguage().day.format(new Date(at));
}

export function timeOfDay(at: string): string {
  return inLanguage().time.format(new Date(at));
}

export function timeOf(session: TextSession, at: string): TemplateResult {
  return html`<time datetime=${at} title=${inFull(at)}>${ago(session, at)}</time>`;
}
