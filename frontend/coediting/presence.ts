import type { Commit, Person, Present, ServerMessages } from './messages';
import { type Cursor, tellCursors } from './cursors';
import { unconfirmed } from './protocol';
import type { TextSession } from './session';

/** At most ten a second. */
const PAUSE = 100;

/** Who is here and where, and telling the others where one is oneself. */
export class Presence {
  private readonly present = new Map<string, Present>();
  private timer?: ReturnType<typeof setTimeout>;
  private told = '';

  constructor(
    private readonly session: TextSession,
    private readonly changed: () => void,
  ) {
    session.on('opened', ({ people }) => this.begin(people));
    session.on('present', ({ people }) => this.hear(people));
    session.on('commits', ({ commits }) => this.typed(commits));
    session.on('state', () => this.tell());
  }

  /** Everybody else with the text open; one person may be there twice. */
  get people(): Person[] {
    return [...this.present.values()];
  }

  where(connection: string): number | null {
    return this.cursors().find((cursor) => cursor.person.connection === connection)?.head ?? null;
  }

  /** One's selection has moved, or focus has come or gone. */
  tell() {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.tellNow();
    }, PAUSE);
  }

  stop() {
    clearTimeout(this.timer);
  }

  private tellNow() {
    const { view, version, opened } = this.session;
    // While something is on its way the others see it come; the exact place follows once it is confirmed.
    if (!opened || unconfirmed(view.state).pending.length > 0) {
      return;
    }
    const { anchor, head } = view.state.selection;
    const here = view.hasFocus() && view.editable && document.visibilityState === 'visible';
    const message = here ? ({ type: 'presence', version, anchor, head } as const) : ({ type: 'presence', away: true } as const);
    // A new version alone moves nobody.
    const said = here ? `${anchor} ${head}` : 'away';
    if (said !== this.told && this.session.send(message)) {
      this.told = said;
    }
  }

  private begin(people: Present[]) {
    this.present.clear();
    this.told = 'away';
    this.hear(people);
    this.tell();
  }

  private hear(people: ServerMessages['present']['people']) {
    for (const each of people) {
      if ('gone' in each) {
        this.present.delete(each.connection);
      } else if (each.connection !== this.session.me.connection) {
        this.present.set(each.connection, each);
      }
    }
    this.draw();
    this.changed();
  }

  /** Who types moves her cursor behind what she typed; she tells it herself only when she pauses. */
  private typed(commits: Commit[]) {
    let moved = false;
    commits.forEach(({ author, steps }, i) => {
      const version = this.session.version - commits.length + i + 1;
      const [only, another] = this.people.filter((person) => person.id === author) as Present[];
      const last = steps.at(-1) as { stepType?: string; from?: number; slice?: { content?: { text?: string }[] } } | undefined;
      const text = last?.slice?.content?.length === 1 ? last.slice.content[0].text : undefined;
      if (only && !another && only.head !== null && last?.stepType === 'replace' && text) {
        const at = last.from! + text.length;
        this.present.set(only.connection, { ...only, version, anchor: at, head: at });
        moved = true;
      }
    });
    if (moved || [...this.present.values()].some((each) => each.version !== null && each.version > this.session.version - commits.length)) {
      this.draw();
    }
  }

  private cursors(): Cursor[] {
    return [...this.present.values()].flatMap((person) => {
      const { version, anchor, head } = person;
      if (version === null || anchor === null || head === null) {
        return [];
      }
      const from = this.session.fromConfirmed(anchor, version, -1);
      const to = this.session.fromConfirmed(head, version, -1);
      return from === null || to === null ? [] : [{ person, anchor: from, head: to }];
    });
  }

  private draw() {
    const { view } = this.session;
    view.dispatch(tellCursors(view.state.tr, this.cursors()));
  }
}
