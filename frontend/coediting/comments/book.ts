import type { Comment, ServerMessages } from '../messages';
import type { TextSession } from '../session';
import { findQuote } from './find-quote';
import type { NewComment } from './drafts';
import { rangesOf, tell, type Placed } from './ranges';

/** The comments of the text and those being written, each with its place on the screen. */
export class CommentBook {
  readonly comments = new Map<string, Comment>();
  readonly drafts = new Map<string, NewComment>();
  /** Of a version that is not here yet, or of one so long ago that nobody knows it any more. */
  private readonly unplaced = new Set<string>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly session: TextSession) {
    session.on('opened', (message) => this.opened(message));
    session.on('comments', ({ comments }) => this.take(comments));
    session.on('commits', () => this.confirmed());
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  changed(): void {
    this.listeners.forEach((listener) => listener());
  }

  /** Begins a comment on what is selected. */
  begin(comment: NewComment, range: { from: number; to: number }): void {
    for (const { id, text } of this.drafts.values()) {
      if (text.trim() === '') {
        this.drop(id);
      }
    }
    this.drafts.set(comment.id, comment);
    this.tell({ place: [[comment.id, { ...range, seen: true }]], active: comment.id });
    this.changed();
  }

  /** The comment being written is given up, or has become a comment. */
  drop(id: string): void {
    if (this.drafts.delete(id) && !this.comments.has(id)) {
      this.tell({ remove: [id] });
    }
    this.changed();
  }

  choose(id: string | null): void {
    if (this.session.opened && rangesOf(this.session.view.state).active !== id) {
      this.tell({ active: id });
      this.changed();
    }
  }

  private opened({ comments }: ServerMessages['opened']): void {
    // One that comes back with kept changes hears of the comments a little later; no comment ever goes.
    comments.forEach((comment) => this.comments.set(comment.id, comment));
    // If the text simply goes on after a broken connection, what is on the screen is still right.
    const { ranges } = rangesOf(this.session.view.state);
    const told = new Set(comments.map(({ id }) => id));
    const place = [...this.comments.values()]
      .filter(({ id }) => !ranges.has(id) || told.has(id))
      .map((comment): [string, Placed] => [comment.id, this.placeOf(comment, ranges.get(comment.id))]);
    told.forEach((id) => this.drafts.delete(id));
    for (const draft of this.drafts.values()) {
      const here = ranges.get(draft.id);
      const range = here && here.from < here.to ? here : this.placeAgain(draft);
      draft.lost = range === null;
      place.push([draft.id, range ?? { from: 0, to: 0, seen: true }]);
    }
    this.tell({ place });
    this.changed();
  }

  private take(comments: Comment[]): void {
    const { ranges } = rangesOf(this.session.view.state);
    const place = comments.map((comment): [string, Placed] => {
      this.comments.set(comment.id, comment);
      return [comment.id, this.placeOf(comment, ranges.get(comment.id))];
    });
    this.tell({ place });
    this.changed();
  }

  /** More versions are here: those that spoke of them find their place, and the places of drafts are noted anew. */
  private confirmed(): void {
    const place = [...this.unplaced].flatMap((id): [string, Placed][] => {
      const comment = this.comments.get(id);
      this.unplaced.delete(id);
      return comment ? [[id, this.placeOf(comment)]] : [];
    });
    if (place.length > 0) {
      this.tell({ place });
    }
    this.drafts.forEach((draft) => this.note(draft));
  }

  /** Notes where a draft is in the confirmed text. */
  note(draft: NewComment): void {
    const range = rangesOf(this.session.view.state).ranges.get(draft.id);
    if (range && !draft.lost) {
      draft.version = this.session.version;
      draft.from = this.session.toConfirmed(range.from, 1);
      draft.to = Math.max(draft.from, this.session.toConfirmed(range.to, -1));
    }
  }

  private placeOf(comment: Comment, known?: Placed): Placed {
    const seen = comment.resolved === null;
    const from = this.session.fromConfirmed(comment.from, comment.version, 1);
    const to = this.session.fromConfirmed(comment.to, comment.version, -1);
    if (from !== null && to !== null) {
      return { from, to: comment.from === comment.to ? from : Math.max(from, to), seen };
    }
    this.unplaced.add(comment.id);
    return { from: 0, to: 0, ...known, seen };
  }

  private placeAgain(draft: NewComment): { from: number; to: number; seen: boolean } | null {
    const from = this.session.fromConfirmed(draft.from, draft.version, 1);
    const to = this.session.fromConfirmed(draft.to, draft.version, -1);
    const range = from !== null && to !== null && from < to ? { from, to } : findQuote(this.session.view.state.doc, draft.quote);
    return range && { ...range, seen: true };
  }

  private tell(told: Parameters<typeof tell>[1]): void {
    const { view } = this.session;
    view.dispatch(tell(view.state.tr, told));
  }
}
