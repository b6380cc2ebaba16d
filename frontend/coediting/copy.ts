import type { Editor } from '@tiptap/core';
import { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import { show } from './editor';
import { HistorySize } from './history-size';
import type { ServerMessages } from './messages';
import { confirmedDocument, keep, type Kept, receive, restore, takeOff, toConfirmed, toScreen, unconfirmed } from './protocol';
import { Trail } from './trail';
import { unsavedWords } from './unsaved';
import { uuid } from './uuid';

/** The browser's copy of a text, in its editor: what the server confirmed and what it has not yet. */
export class Copy {
  /** Whether what is in the editor is what to go on from. */
  usable = false;
  /** What an earlier page left, to be put on the text of its version. */
  resuming: Kept | null = null;
  private trail = new Trail(0);
  private readonly historySize = new HistorySize();

  constructor(private readonly editor: Editor) {}

  private get editorState() {
    return this.editor.state;
  }

  get version(): number {
    return unconfirmed(this.editorState)?.version ?? 0;
  }

  get pending(): number {
    return this.usable ? unconfirmed(this.editorState).pending.length : (this.resuming?.pending.length ?? 0);
  }

  /** The version to open the text with; undefined for the newest. */
  since(): number | undefined {
    return this.usable ? this.version : this.resuming?.version;
  }

  flight() {
    return this.usable ? unconfirmed(this.editorState).flight : null;
  }

  takeOff() {
    const taken = this.usable ? takeOff(this.editorState, uuid()) : null;
    if (taken) {
      this.editor.view.dispatch(taken.transaction);
    }
    return taken?.flight ?? null;
  }

  /**
   * Goes on from what the server says the text was; true if what is shown had to be replaced.
   *
   * @throws Error if it cannot be shown
   */
  show(message: ServerMessages['opened']): boolean {
    const content = Node.fromJSON(this.editor.schema, message.content);
    content.check();
    if (this.usable && message.version === this.version && confirmedDocument(this.editorState).eq(content)) {
      return false;
    }
    const own = this.usable ? keep(this.editorState) : this.resuming;
    const fresh = { version: message.version, flight: null, pending: [] };
    const { document, start } = restore(this.editor.schema, content, own?.version === message.version ? own : fresh);
    show(this.editor, document, start);
    this.resuming = null;
    this.trail = new Trail(message.version);
    this.usable = true;
    return true;
  }

  /** As {@link receive}. */
  takeIn({ from, commits }: ServerMessages['commits']) {
    const before = this.version;
    receive(from, commits, () => this.editorState, (transaction) => this.apply(transaction));
    commits
      .slice(before - from)
      .forEach(({ steps }) => this.trail.add(steps.map((step) => Step.fromJSON(this.editor.schema, step).getMap())));
  }

  private apply(transaction: Transaction) {
    this.editor.view.dispatch(transaction);
    const tidying = this.historySize.after(transaction, this.editorState);
    if (tidying) {
      this.editor.view.dispatch(tidying);
    }
  }

  toConfirmed(position: number, side: -1 | 1) {
    return toConfirmed(this.editorState, position, side);
  }

  fromConfirmed(position: number, version: number, side: -1 | 1): number | null {
    const confirmed = this.trail.follow(position, version, side);
    return confirmed === null ? null : toScreen(this.editorState, confirmed, side);
  }

  kept(): Kept | null {
    return this.usable ? keep(this.editorState) : this.resuming;
  }

  /** What is not confirmed, as words. */
  unsaved(): string {
    return this.usable ? unsavedWords(this.editorState) : '';
  }
}
