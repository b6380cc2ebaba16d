import type { Mentionable } from '../messages';
import { uuid } from '../uuid';

/** Something being written: a new comment, or a reply. It outlives its input, a broken connection and a refusal. */
export interface Draft {
  /** The id that the comment or the reply will have; sending it again is harmless. */
  readonly id: string;
  text: string;
  chosen: Mentionable[];
  state: 'writing' | 'sending' | 'refused';
}

/** A new comment also knows its place: in the confirmed text, for a text opened anew knows nothing of the screen's. */
export interface NewComment extends Draft {
  quote: string;
  version: number;
  from: number;
  to: number;
  /** The text was opened anew and the passage is not there any more. */
  lost: boolean;
}

export function draft(): Draft {
  return { id: uuid(), text: '', chosen: [], state: 'writing' };
}
