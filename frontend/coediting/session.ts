import type { EditorState, Plugin, Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Answers, Permission, Person, Question, ServerMessages, Told } from './messages';

/** What of one's own is not confirmed yet: `saving` is on its way, `offline` is kept here until there is a connection. */
export interface SaveState {
  kind: 'saved' | 'saving' | 'offline';
  /** How many changes are not confirmed. */
  count: number;
}

export interface SessionEvents extends ServerMessages {
  state: SaveState;
  /**
   * What the editor shows was replaced: at the start, and after a refusal. What was held by position is void. An
   * `opened` follows at once; it comes without `reset` when a broken connection is back and the text simply goes on.
   */
  reset: object;
  /** The page asks for a version to be shown; null for the text as it is. */
  version: { version: number | null };
}

/** A session's request was not answered: refused with a code, or the connection broke. */
export class NotAnswered extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** One open text, as everything around the editor sees it. */
export interface TextSession {
  /** The document's id. */
  readonly document: string;
  /** Exists from the first `opened` on; extensions are asked for plugins and panels before that. */
  readonly view: EditorView;
  readonly me: Person;
  readonly permission: Permission;
  /** The confirmed version: how many commits of the server this text has. */
  readonly version: number;
  readonly state: SaveState;
  /** The last `opened` message; null before it. */
  readonly opened: ServerMessages['opened'] | null;

  /** The text for people with this key (without `coediting.`), in their language; `{0}` … are filled in. */
  texts(key: string, ...args: (string | number)[]): string;
  /** A moment in the person's language: the time today, else day and time. */
  moment(at: string): string;

  /** Says something to the server. False without a connection: nothing was sent, nothing is kept. */
  send(message: Told): boolean;
  /** Asks the server; rejects with {@link NotAnswered} if it refuses or the connection breaks. */
  request<Q extends Question>(question: Q): Promise<Answers[Q['type']]>;
  /** Called after the editor has taken the message in. Returns how to stop listening. */
  on<T extends keyof SessionEvents>(type: T, listener: (event: SessionEvents[T]) => void): () => void;

  /**
   * The position in the confirmed version of one on the screen; inside text that is not confirmed, the nearest.
   * With side -1 it stays with what is before it.
   */
  toConfirmed(position: number, side?: -1 | 1): number;
  /**
   * The position on the screen of one in a version of the server's; null if that version is too long ago, or not here
   * yet: ask again after the next `commits`.
   */
  fromConfirmed(position: number, version: number, side?: -1 | 1): number | null;
  /** Resolves once all that was typed so far is confirmed; at once if it is. Rejects if the text is opened anew. */
  whenSaved(): Promise<void>;

  /** Says something to those who hear the page, and shows it for a moment to those who see it. */
  announce(text: string): void;
  /** Opens a side panel by its name, or closes what is open. */
  showPanel(name: string | null): void;
  /** Shows an element in place of the text (an old version, a comparison), or the text again. The text lives on. */
  showInstead(element: HTMLElement | null): void;
}

/** A button of the toolbar. */
export interface Tool {
  /** Unique; also the class `tool-…`. */
  name: string;
  /** Its accessible name and tooltip, in the person's language. */
  label: string;
  /** What is drawn on it: an SVG path in a box of 24 by 24. */
  icon: string;
  /** A shortcut as shown to people, in ProseMirror's notation: `Mod-Alt-m`. */
  shortcut?: string;
  /** Those of lower permissions do not see it. Default: `edit`. */
  from?: Permission;
  active?(state: EditorState): boolean;
  enabled?(state: EditorState): boolean;
  /** Default: always. */
  visible?(state: EditorState): boolean;
  run(): void;
}

/** Something beside the text; on a narrow screen, a sheet from below. Its button is at the end of the toolbar. */
export interface Panel {
  name: string;
  label: string;
  icon: string;
  element: HTMLElement;
  from?: Permission;
  /** Called when it is opened and closed. */
  shown?(open: boolean): void;
}

/**
 * What can be put around a text without the editor knowing it. The editor calls `extend` once for each session, before
 * the text is there; all that is returned lives as long as the session.
 */
export interface Additions {
  /** Before the editor's own: they get keys and clicks first. */
  plugins?: Plugin[];
  tools?: Tool[];
  panels?: Panel[];
  /**
   * Sees each transaction of the person herself (never one from the server) before it is applied, and may give back
   * another in its place: how what is typed becomes a suggestion.
   */
  rewrite?(transaction: Transaction, state: EditorState): Transaction;
  /** Called when the element leaves the page. */
  destroy?(): void;
}

export type Extend = (session: TextSession) => Additions;
