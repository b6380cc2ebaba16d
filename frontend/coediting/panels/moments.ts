import { html, type TemplateResult } from 'lit';
import type { TextSession } from '../session';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in the page's language; after a week the day itself. */
export function ago(session: TextSession, at: string, now: number = Date.now()): string {
  const passed = now - Date.parse(at);
  const words = new Intl.RelativeTimeFormat(language(), { numeric: 'auto', style: 'long' });
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
  return new Intl.DateTimeFormat(language(), { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at));
}

export function timeOf(session: TextSession, at: string): TemplateResult {
  return html`<time datetime=${at} title=${inFull(at)}>${ago(session, at)}</time>`;
}

function language(): string {
  return document.documentElement.lang || 'es';
}
