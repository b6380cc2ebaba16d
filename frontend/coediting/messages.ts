/** What travels between the browser and the server; decision 071 explains each message. */

export type Permission = 'read' | 'comment' | 'suggest' | 'edit';

/** A step, a mark or a document as ProseMirror writes it. */
export type Json = Record<string, unknown>;

export interface Author {
  id: string;
  name: string;
  /** A number of the page's `--vaadin-user-color-…`; see `cssColor`. */
  color: number;
}

export interface Person extends Author {
  connection: string;
}

/** Where somebody is; null while she only reads. */
export interface Present extends Person {
  version: number | null;
  anchor: number | null;
  head: number | null;
}

export interface Gone {
  connection: string;
  gone: true;
}

export interface Commit {
  ref: string;
  author: string;
  at: string;
  steps: Json[];
  /** Indices of steps sent that could not be applied any more. */
  dropped?: number[];
}

export interface Named {
  id: string;
  name: string;
}

export interface Reply {
  id: string;
  author: Named;
  at: string;
  text: string;
}

/** A comment; `from` = `to` where its text is gone. */
export interface Comment {
  id: string;
  version: number;
  from: number;
  to: number;
  quote: string;
  text: string;
  author: Named;
  at: string;
  replies: Reply[];
  resolved: { by: Named; at: string } | null;
}

export interface VersionName {
  version: number;
  name: string;
}

/** What one author did without a pause: after version `after`, up to `version`. */
export interface HistoryGroup {
  author: Author;
  after: number;
  version: number;
  begun: string;
  ended: string;
  inserted: number;
  deleted: number;
}

export interface Change {
  fromBefore: number;
  toBefore: number;
  from: number;
  to: number;
  author: Author;
}

export interface Passage {
  from: number;
  to: number;
  author: Author;
  at: string;
}

export interface Mentionable {
  id: string;
  name: string;
  organisation: string;
}

export type RefusalCode = 'malformed' | 'too-large' | 'too-fast' | 'not-allowed' | 'does-not-fit' | 'unknown';

/** Messages to which nobody waits for an answer; `TextSession.send`. */
export type Told =
  | { type: 'presence'; version: number; anchor: number; head: number }
  | { type: 'presence'; away: true }
  | ({ type: 'comment'; id: string } & (
      | { act: 'add'; base: number; from: number; to: number; text: string }
      | { act: 'reply'; reply: string; text: string }
      | { act: 'resolve' | 'reopen' }
    ))
  | { type: 'name'; version: number; name: string };

/** Questions, without the number that the session gives them; `TextSession.request`. */
export interface Questions {
  history: { before?: number };
  compare: { from: number; to: number };
  authors: Record<never, never>;
  people: { text: string };
}

export type Question = { [T in keyof Questions]: { type: T } & Questions[T] }[keyof Questions];

/** The answer to each question. */
export interface Answers {
  /** `oldest` is the first version that this page looked at; the next page is asked for before it. */
  history: { groups: HistoryGroup[]; more: boolean; oldest: number };
  compare: { before: Json; after: Json; changes: Change[] };
  authors: { version: number; passages: Passage[] };
  people: { people: Mentionable[] };
}

export type FromBrowser =
  | { type: 'open'; document: string; schema: string; since?: number }
  | { type: 'commit'; ref: string; base: number; steps: Json[] }
  | { type: 'ping' }
  | Told
  | (Question & { request: number });

export interface ServerMessages {
  opened: {
    version: number;
    content: Json;
    permission: Permission;
    me: Person;
    people: Present[];
    comments: Comment[];
    names: VersionName[];
  };
  commits: { from: number; commits: Commit[] };
  present: { people: (Present | Gone)[] };
  comments: { comments: Comment[] };
  names: { names: VersionName[] };
  permission: { permission: Permission; reason: 'rights' | 'removed' };
  history: { request: number } & Answers['history'];
  compared: { request: number } & Answers['compare'];
  authors: { request: number } & Answers['authors'];
  people: { request: number } & Answers['people'];
  refused: { code: RefusalCode; ref?: string; id?: string; request?: number };
  pong: object;
}

export type FromServer = { [T in keyof ServerMessages]: { type: T } & ServerMessages[T] }[keyof ServerMessages];

/** The colour of a person in style sheets. */
export function cssColor(color: number): string {
  return `var(--vaadin-user-color-${color})`;
}
