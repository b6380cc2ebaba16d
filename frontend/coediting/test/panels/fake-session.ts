import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Answers, Comment, Permission, Person, Question, ServerMessages, Told } from '../../messages';
import type { SaveState, SessionEvents, TextSession } from '../../session';
import { doc, p } from './documents';

type Rewrite = (tr: Transaction, state: EditorState) => Transaction;

/** A session without a server: what it is told is noted, what the server would say is said by the test. */
export class FakeSession implements TextSession {
  readonly document = 'text';
  readonly me: Person = { id: 'ana', name: 'Ana Vega', color: 1, connection: 'c1' };
  permission: Permission = 'edit';
  version = 0;
  state: SaveState = { kind: 'saved', count: 0 };
  opened: ServerMessages['opened'] | null = null;
  view!: EditorView;
  connected = true;
  /** While set, what is typed is not confirmed. */
  saving: Promise<void> | null = null;
  /** Where a version's position is on the screen; null for versions that are not here. */
  follow: (position: number, version: number) => number | null = (position) => position;
  answers: Partial<{ [T in keyof Answers]: Answers[T] | Error }> = {};
  readonly sent: Told[] = [];
  readonly asked: Question[] = [];
  readonly announced: string[] = [];
  panel: string | null = null;
  instead: HTMLElement | null = null;
  private readonly listeners: { type: string; listener: (event: never) => void }[] = [];

  /** Draws the text; not before the parts under test have been made, as in the product. */
  draw(document: Node = doc(p()), plugins: Plugin[] = [], rewrite: Rewrite = (tr) => tr): this {
    const session = this;
    this.view = new EditorView(window.document.body.appendChild(window.document.createElement('div')), {
      state: EditorState.create({ doc: document, plugins }),
      dispatchTransaction(this: EditorView, tr) {
        this.updateState(this.state.apply(rewrite(tr, session.view.state)));
      },
    });
    return this;
  }

  open(comments: Comment[] = [], more: Partial<ServerMessages['opened']> = {}): void {
    const { me, version, permission } = this;
    const content = this.view.state.doc.toJSON();
    this.opened = { me, version, permission, content, people: [], comments, names: [], ...more };
    this.say('opened', this.opened);
  }

  say<T extends keyof SessionEvents>(type: T, event: SessionEvents[T]): void {
    this.listeners.filter((each) => each.type === type).forEach(({ listener }) => listener(event as never));
  }

  texts(key: string, ...args: (string | number)[]): string {
    return [key, ...args].join(' ');
  }

  moment(at: string): string {
    return at;
  }

  send(message: Told): boolean {
    if (this.connected) {
      this.sent.push(message);
    }
    return this.connected;
  }

  request<Q extends Question>(question: Q): Promise<Answers[Q['type']]> {
    this.asked.push(question);
    const answer = this.answers[question.type];
    return answer === undefined || answer instanceof Error
      ? Promise.reject(answer ?? new Error('not answered'))
      : Promise.resolve(answer as Answers[Q['type']]);
  }

  on<T extends keyof SessionEvents>(type: T, listener: (event: SessionEvents[T]) => void): () => void {
    const entry = { type, listener: listener as (event: never) => void };
    this.listeners.push(entry);
    return () => this.listeners.splice(this.listeners.indexOf(entry), 1);
  }

  toConfirmed(position: number): number {
    return position;
  }

  fromConfirmed(position: number, version: number): number | null {
    return this.follow(position, version);
  }

  whenSaved(): Promise<void> {
    return this.saving ?? Promise.resolve();
  }

  announce(text: string): void {
    this.announced.push(text);
  }

  showPanel(name: string | null): void {
    this.panel = name;
  }

  showInstead(element: HTMLElement | null): void {
    this.instead?.remove();
    this.instead = element;
    if (element) {
      window.document.body.append(element);
    }
  }
}

/** All that was promised has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    await Promise.resolve();
  }
}
