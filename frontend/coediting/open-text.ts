import type { Editor } from '@tiptap/core';
import type { Transaction } from 'prosemirror-state';
import { ADDITIONS } from './additions';
import type { Ended } from './connection';
import { Copy } from './copy';
import { cursorPlugin } from './cursors';
import { createEditor } from './editor';
import { Events } from './events';
import { uploadPlugin } from './image-upload';
import { Keeping } from './keeping';
import { Line, type TextOnLine } from './line';
import { mentions } from './mentions';
import type { FromServer, Permission, Person, Question, ServerMessages, Told } from './messages';
import { Gap, isFromProtocol } from './protocol';
import type { Additions, SaveState, TextSession } from './session';
import type { TextEvents, Wishes } from './surroundings';

/** One text in one tab: the editor, the line to the server, what is kept here, and how they go together. */
export class OpenText implements TextSession, TextOnLine {
  readonly additions: Additions[];
  readonly editor: Editor;
  opened: ServerMessages['opened'] | null = null;
  permission: Permission = 'read';
  me: Person = { connection: '', id: '', name: '', color: 0 };

  private readonly events = new Events<TextEvents>();
  private line: Line | null = null;
  private readonly copy: Copy;
  private readonly keeping: Keeping;
  private mismatches = 0;
  private waiting: { resolve(): void; reject(failure: Error): void }[] = [];

  constructor(private readonly wishes: Wishes) {
    this.additions = ADDITIONS.map((extend) => extend(this));
    this.editor = createEditor({
      place: wishes.place,
      label: wishes.label,
      words: { placeholder: wishes.placeholder, task: this.texts('editor.task') },
      more: [mentions(this)],
      plugins: [...this.additions.flatMap((each) => each.plugins ?? []), cursorPlugin(), uploadPlugin(this)],
      rewrite: (transaction, state) =>
        this.additions.reduce((now, each) => each.rewrite?.(now, state) ?? now, transaction),
    });
    this.copy = new Copy(this.editor);
    this.keeping = new Keeping(wishes.person, wishes.document, this.copy, (words) =>
      this.emit('rescued', { why: 'schema', words }),
    );
    this.editor.on('transaction', ({ transaction }) => this.happened(transaction));
    this.editor.on('focus', () => this.emit('changed', {}));
    this.editor.on('blur', () => this.emit('changed', {}));
    void this.begin();
  }

  private async begin() {
    if (await this.keeping.open()) {
      this.line = new Line(this.wishes.address, this);
    }
  }

  destroy() {
    this.line?.close();
    this.keeping.letGo();
    this.additions.forEach((each) => each.destroy?.());
    this.editor.destroy();
  }

  // --- What stands around the text sees this

  get document() {
    return this.wishes.document;
  }

  get view() {
    return this.editor.view;
  }

  get version() {
    return this.copy.version;
  }

  get state(): SaveState {
    const count = this.copy.pending;
    return { kind: !this.line?.greeted ? 'offline' : count > 0 ? 'saving' : 'saved', count };
  }

  texts(key: string, ...args: (string | number)[]) {
    return this.wishes.words.text(key, ...args);
  }

  moment(at: string) {
    return this.wishes.words.moment(at);
  }

  send(message: Told): boolean {
    return this.line?.send(message) ?? false;
  }

  request<Q extends Question>(question: Q) {
    return this.line!.request(question);
  }

  on<T extends keyof TextEvents>(type: T, listener: (event: TextEvents[T]) => void): () => void {
    return this.events.on(type, listener);
  }

  toConfirmed(position: number, side: -1 | 1 = 1) {
    return this.copy.toConfirmed(position, side);
  }

  fromConfirmed(position: number, version: number, side: -1 | 1 = 1) {
    return this.copy.fromConfirmed(position, version, side);
  }

  whenSaved(): Promise<void> {
    return this.copy.pending === 0
      ? Promise.resolve()
      : new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  announce(text: string) {
    this.wishes.surface.announce(text);
  }

  showPanel(name: string | null) {
    this.wishes.surface.showPanel(name);
  }

  showInstead(element: HTMLElement | null) {
    this.wishes.surface.showInstead(element);
  }

  showVersion(version: number | null) {
    this.emit('version', { version });
  }

  // --- What the line asks and tells

  since() {
    return this.copy.since();
  }

  flight() {
    return this.copy.flight();
  }

  takeOff() {
    return this.copy.takeOff();
  }

  safe() {
    return this.keeping.safe();
  }

  show(message: ServerMessages['opened']) {
    this.me = message.me;
    this.opened = message;
    try {
      if (this.copy.show(message)) {
        this.emit('reset', {});
      }
      this.allow(message.permission);
      this.savedPerhaps();
    } catch (failure) {
      console.error('The text cannot be shown', failure);
      this.line!.close();
      this.ended('broken');
    }
  }

  takeIn(message: ServerMessages['commits']) {
    try {
      this.copy.takeIn(message);
      this.mismatches = 0;
    } catch (failure) {
      // Never expected: what the server says does not fit what is here. The server's text is the true one.
      console.error('The text here is not the server’s; opening it anew', failure);
      if (failure instanceof Gap || this.mismatches++ === 0) {
        this.line!.restart();
      } else {
        this.refused('does-not-fit');
      }
    }
    this.savedPerhaps();
  }

  private savedPerhaps() {
    if (this.copy.pending > 0) {
      return;
    }
    this.waiting.splice(0).forEach((each) => each.resolve());
    void this.keeping.more().then((found) => {
      if (found) {
        this.allow('read');
        this.line!.restart();
      }
    });
  }

  /** What is not confirmed cannot be saved: it is shown for copying out, and the text is opened anew. */
  refused(why: string) {
    const words = this.copy.unsaved();
    this.copy.usable = false;
    this.allow('read');
    this.keeping.forget();
    this.waiting.splice(0).forEach((each) => each.reject(new Error(why)));
    this.emit('rescued', { why, words });
    this.line!.restart();
  }

  ended(why: Ended | 'broken') {
    this.allow('read');
    this.emit('ended', { why, words: this.copy.unsaved() });
  }

  changed() {
    this.emit('state', this.state);
  }

  told(message: FromServer) {
    if (message.type === 'permission') {
      this.allow(message.permission);
    }
    const { type, ...event } = message;
    this.emit(type, event as never);
    this.changed();
  }

  // --- What happens on the screen

  private emit<T extends keyof TextEvents>(type: T, event: TextEvents[T]) {
    this.events.emit(type, event);
  }

  private allow(permission: Permission) {
    this.permission = permission;
    const suggests = permission === 'suggest' && this.additions.some((each) => each.rewrite);
    this.editor.setEditable(this.copy.usable && (permission === 'edit' || suggests), false);
    this.emit('changed', {});
  }

  private happened(transaction: Transaction) {
    if (!this.copy?.usable) {
      return;
    }
    if (transaction.docChanged || isFromProtocol(transaction)) {
      this.keeping.save();
      this.changed();
    }
    if (transaction.docChanged && !isFromProtocol(transaction)) {
      this.emit('wrote', {});
      this.line!.plan();
    }
    if (transaction.docChanged || transaction.selectionSet || transaction.storedMarksSet) {
      this.emit('changed', {});
    }
  }
}
