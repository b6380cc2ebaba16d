import type { Ended } from './connection';
import type { SessionEvents } from './session';
import type { Words } from './words';

/** What only the element around the text has to know. */
export interface TextEvents extends SessionEvents {
  /** It will not come back: why, and what was not saved. */
  ended: { why: Ended | 'broken'; words: string };
  /** What was typed could not be saved, and is not in the text any more. */
  rescued: { why: string; words: string };
  /** Something changed on the screen: text, selection, focus or permission. */
  changed: object;
  /** The person wrote something. */
  wrote: object;
}

/** What the element does for the session. */
export interface Surface {
  announce(text: string): void;
  showPanel(name: string | null): void;
  showInstead(element: HTMLElement | null): void;
}

export interface Wishes {
  document: string;
  person: string;
  address: string;
  label: string;
  placeholder: string;
  words: Words;
  place: HTMLElement;
  surface: Surface;
}
