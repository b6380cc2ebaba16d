import type { Comment, Told } from '../messages';
import type { TextSession } from '../session';

type CommentMessage = Extract<Told, { type: 'comment' }>;

/** One thing said about a comment that the server has not confirmed yet. */
export interface Outgoing {
  /** The id of what is new: of the comment or of the reply. */
  key: string;
  comment: string;
  /** Made at each sending: the text may have changed under it. Null if it cannot be said any more. */
  message(): CommentMessage | null;
  /** Is it in what the server says of the comment? */
  confirmed(comment: Comment): boolean;
  arrived(): void;
  refused(): void;
}

/**
 * What was said about comments is kept until the server has said it back, and said again whenever the text is opened
 * again: the ids make that harmless.
 */
export class Outbox {
  private readonly waiting = new Map<string, Outgoing>();

  constructor(private readonly session: TextSession) {
    session.on('opened', ({ comments }) => {
      this.confirm(comments);
      this.waiting.forEach((outgoing) => void this.say(outgoing));
    });
    session.on('comments', ({ comments }) => this.confirm(comments));
    session.on('refused', ({ id }) => {
      const refused = [...this.waiting.values()].filter(({ key, comment }) => id !== undefined && (key === id || comment === id));
      refused.forEach((outgoing) => this.giveBack(outgoing));
    });
  }

  send(outgoing: Outgoing): void {
    this.waiting.set(outgoing.key, outgoing);
    void this.say(outgoing);
  }

  forget(key: string): void {
    this.waiting.delete(key);
  }

  /** A comment speaks of confirmed text only, so what was typed goes first. */
  private async say(outgoing: Outgoing): Promise<void> {
    try {
      await this.session.whenSaved();
    } catch {
      return; // The text is opened anew, and then it is said again.
    }
    if (this.waiting.get(outgoing.key) !== outgoing) {
      return;
    }
    const message = outgoing.message();
    if (message) {
      this.session.send(message);
    } else {
      this.giveBack(outgoing);
    }
  }

  private giveBack(outgoing: Outgoing): void {
    this.waiting.delete(outgoing.key);
    outgoing.refused();
  }

  private confirm(comments: Comment[]): void {
    const byId = new Map(comments.map((comment) => [comment.id, comment]));
    for (const outgoing of [...this.waiting.values()]) {
      const comment = byId.get(outgoing.comment);
      if (comment && outgoing.confirmed(comment)) {
        this.waiting.delete(outgoing.key);
        outgoing.arrived();
      }
    }
  }
}
