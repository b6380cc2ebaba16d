import { TextSelection } from 'prosemirror-state';
import type { Comment } from '../messages';
import type { TextSession } from '../session';
import type { CommentBook } from './book';
import { draft, type Draft, type NewComment } from './drafts';
import { quoteOf } from './find-quote';
import { withMentions } from './mention-text';
import type { Outbox } from './outbox';
import { rangesOf } from './ranges';

/** What one can say about the text: a comment, a reply, that something is settled or open again. */
export class Conversation {
  private readonly replies = new Map<string, Draft>();

  constructor(
    private readonly session: TextSession,
    private readonly book: CommentBook,
    private readonly outbox: Outbox,
  ) {}

  get may(): boolean {
    return this.session.permission !== 'read';
  }

  /** Begins a comment on the selection; null if nothing is selected. */
  begin(): NewComment | null {
    const { state } = this.session.view;
    const { from, to, empty } = state.selection;
    if (!this.may || empty || state.doc.textBetween(from, to, ' ', '\ufffc').trim() === '') {
      return null;
    }
    const comment = { ...draft(), quote: quoteOf(state.doc, { from, to }), version: 0, from: 0, to: 0, lost: false };
    this.book.begin(comment, { from, to });
    this.book.note(comment);
    return comment;
  }

  /** The reply one is writing to this comment. */
  replyTo(comment: string): Draft {
    const reply = this.replies.get(comment) ?? draft();
    this.replies.set(comment, reply);
    return reply;
  }

  sendComment(comment: NewComment): void {
    const { id } = comment;
    const text = this.sending(comment);
    this.outbox.send({
      key: id,
      comment: id,
      message: () => {
        this.book.note(comment);
        const { version: base, from, to, lost } = comment;
        return lost || from >= to ? null : { type: 'comment', act: 'add', id, base, from, to, text };
      },
      confirmed: () => true,
      arrived: () => this.book.drop(id),
      refused: () => this.refused(comment),
    });
  }

  sendReply(comment: string): void {
    const reply = this.replyTo(comment);
    const text = this.sending(reply);
    this.outbox.send({
      key: reply.id,
      comment,
      message: () => ({ type: 'comment', act: 'reply', id: comment, reply: reply.id, text }),
      confirmed: ({ replies }) => replies.some(({ id }) => id === reply.id),
      arrived: () => {
        this.replies.delete(comment);
        this.book.changed();
      },
      refused: () => this.refused(reply),
    });
  }

  /** Settles it, or opens it again. */
  settle({ id }: Comment, act: 'resolve' | 'reopen'): void {
    this.outbox.send({
      key: `${id}.settled`,
      comment: id,
      message: () => ({ type: 'comment', act, id }),
      confirmed: ({ resolved }) => (resolved !== null) === (act === 'resolve'),
      arrived: () => this.session.announce(this.session.texts(`comments.done-${act}`)),
      refused: () => this.session.announce(this.session.texts('comments.refused')),
    });
  }

  discard(comment: NewComment): void {
    this.outbox.forget(comment.id);
    this.book.drop(comment.id);
  }

  /** The passage of a draft was lost; it goes to what is selected now. */
  moveHere(comment: NewComment): boolean {
    const { selection, doc } = this.session.view.state;
    if (!(selection instanceof TextSelection) || selection.empty) {
      return false;
    }
    comment.lost = false;
    comment.quote = quoteOf(doc, selection);
    this.book.begin(comment, { from: selection.from, to: selection.to });
    this.book.note(comment);
    return true;
  }

  /** Has the passage of the comment gone from the text? */
  gone(id: string): boolean {
    const range = rangesOf(this.session.view.state).ranges.get(id);
    return !range || range.from >= range.to;
  }

  private sending(written: Draft): string {
    written.state = 'sending';
    this.book.changed();
    return withMentions(written.text.trim(), written.chosen);
  }

  private refused(written: Draft): void {
    written.state = 'refused';
    this.session.announce(this.session.texts('comments.refused'));
    this.book.changed();
  }
}
