import { cssColor, type Named } from '../messages';
import type { TextSession } from '../session';

const COLORS = 7;
const HISTORY_PAGES = 5;
const known = new WeakMap<TextSession, Names>();

/** Names and colours of all who left something in a text, also of those who are not here. */
export class Names {
  private readonly names = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private asked?: Promise<void>;

  static of(session: TextSession): Names {
    let names = known.get(session);
    if (!names) {
      names = new Names(session);
      known.set(session, names);
    }
    return names;
  }

  private constructor(private readonly session: TextSession) {
    session.on('opened', ({ me, people, comments }) => {
      this.asked = undefined;
      this.learn([me, ...people, ...comments.flatMap(authorsOf)]);
    });
    session.on('present', ({ people }) => this.learn(people.filter((person) => 'name' in person)));
    session.on('comments', ({ comments }) => this.learn(comments.flatMap(authorsOf)));
  }

  /** Her name; as long as it is unknown, a word for it, and the server is asked. */
  name(id: string): string {
    const name = this.names.get(id);
    if (name === undefined) {
      this.asked ??= this.ask();
    }
    return name ?? this.session.texts('suggestions.somebody');
  }

  learn(people: Named[]): void {
    const before = this.names.size;
    people.forEach(({ id, name }) => this.names.set(id, name));
    if (this.names.size > before) {
      this.listeners.forEach((listener) => listener());
    }
  }

  /** Called when names became known. */
  onLearned(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Nobody's name is asked for by itself: whoever wrote is among the authors of the text or in its history. */
  private async ask(): Promise<void> {
    try {
      const { passages } = await this.session.request({ type: 'authors' });
      this.learn(passages.map((passage) => passage.author));
      let before: number | undefined;
      for (let page = 0; page < HISTORY_PAGES; page++) {
        const question = { type: 'history' as const, ...(before !== undefined && { before }) };
        const { groups, more, oldest } = await this.session.request(question);
        this.learn(groups.map((group) => group.author));
        before = oldest;
        if (!more) {
          return;
        }
      }
    } catch {
      // The names stay unknown until the text is opened again.
    }
  }
}

function authorsOf(comment: { author: Named; replies: { author: Named }[]; resolved: { by: Named } | null }): Named[] {
  return [comment.author, ...comment.replies.map((reply) => reply.author), ...(comment.resolved ? [comment.resolved.by] : [])];
}

/** The number of a person's colour, as the server finds it: the hash of a UUID in Java, modulo the number of colours. */
export function colorNumber(id: string): number {
  const hex = id.replaceAll('-', '');
  const words = [0, 8, 16, 24].map((start) => Number.parseInt(hex.slice(start, start + 8), 16) || 0);
  const hash = words.reduce((all, word) => all ^ word, 0);
  return ((hash % COLORS) + COLORS) % COLORS;
}

export function colorOf(id: string): string {
  return cssColor(colorNumber(id));
}

export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return letters.map((word) => [...word][0]!.toLocaleUpperCase()).join('');
}
