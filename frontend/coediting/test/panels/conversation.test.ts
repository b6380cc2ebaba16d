// @vitest-environment jsdom
import { TextSelection } from 'prosemirror-state';
import { beforeEach, describe, expect, it } from 'vitest';
import { CommentBook } from '../../comments/book';
import { Conversation } from '../../comments/conversation';
import { Outbox } from '../../comments/outbox';
import { commentRanges, rangesOf } from '../../comments/ranges';
import type { Comment } from '../../messages';
import { AT, doc, p } from './documents';
import { FakeSession, settled } from './fake-session';

let session: FakeSession;
let book: CommentBook;
let conversation: Conversation;

beforeEach(() => {
  session = new FakeSession();
  book = new CommentBook(session);
  conversation = new Conversation(session, book, new Outbox(session));
  session.draw(doc(p('one two three')), [commentRanges()]);
  session.open();
});

function comment(id: string, more: Partial<Comment> = {}): Comment {
  const author = { id: 'eva', name: 'Eva' };
  return { id, version: 0, from: 5, to: 8, quote: 'two', text: 'Why?', author, at: AT, replies: [], resolved: null, ...more };
}

function select(from: number, to: number) {
  const { state } = session.view;
  session.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}

function write(text: string) {
  select(5, 8);
  const draft = conversation.begin()!;
  draft.text = text;
  return draft;
}

const passage = (id: string) => {
  const { from, to } = rangesOf(session.view.state).ranges.get(id)!;
  return session.view.state.doc.textBetween(from, to);
};

describe('a new comment', () => {
  it('is about what is selected, and says so to the server', async () => {
    const draft = write('Why two?');
    conversation.sendComment(draft);
    await settled();
    expect(session.sent).toEqual([
      { type: 'comment', act: 'add', id: draft.id, base: 0, from: 5, to: 8, text: 'Why two?' },
    ]);
  });

  it('needs a selection with text in it, and the right', () => {
    expect(conversation.begin()).toBeNull();
    select(4, 5);
    expect(conversation.begin()).toBeNull();
    select(5, 8);
    session.permission = 'read';
    expect(conversation.begin()).toBeNull();
  });

  it('waits until the text it is about is confirmed', async () => {
    let confirm = () => {};
    session.saving = new Promise((resolve) => (confirm = resolve));
    conversation.sendComment(write('Why?'));
    await settled();
    expect(session.sent).toEqual([]);
    session.version = 3;
    session.view.dispatch(session.view.state.tr.insertText('zero ', 1));
    confirm();
    await settled();
    expect(session.sent).toMatchObject([{ base: 3, from: 10, to: 13 }]);
  });

  it('stays in its input until the server has it', async () => {
    const draft = write('Why?');
    conversation.sendComment(draft);
    await settled();
    expect(book.drafts.get(draft.id)).toMatchObject({ text: 'Why?', state: 'sending' });
    session.say('comments', { comments: [comment(draft.id)] });
    expect(book.drafts.size).toBe(0);
    expect(passage(draft.id)).toBe('two');
  });

  it('survives a broken connection and is sent again with the same id', async () => {
    session.connected = false;
    const draft = write('Why?');
    conversation.sendComment(draft);
    await settled();
    session.connected = true;
    session.view.dispatch(session.view.state.tr.insertText('zero ', 1));
    session.follow = () => null;
    session.open();
    await settled();
    expect(session.sent).toMatchObject([{ id: draft.id, act: 'add', from: 10, to: 13 }]);
    expect(passage(draft.id)).toBe('two');
  });

  it('is not sent again if the server had it before the connection broke', async () => {
    const draft = write('Why?');
    conversation.sendComment(draft);
    await settled();
    session.open([comment(draft.id)]);
    await settled();
    expect(session.sent).toHaveLength(1);
    expect(book.drafts.size).toBe(0);
  });

  it('whose passage is gone when the text is opened anew can be put to another', async () => {
    const draft = write('Why?');
    session.view.dispatch(session.view.state.tr.delete(5, 9));
    session.follow = () => null;
    session.open();
    expect(draft.lost).toBe(true);
    select(1, 4);
    expect(conversation.moveHere(draft)).toBe(true);
    conversation.sendComment(draft);
    await settled();
    expect(session.sent).toMatchObject([{ from: 1, to: 4 }]);
  });

  it('that is refused stays to be copied or sent again', async () => {
    const draft = write('Why?');
    conversation.sendComment(draft);
    await settled();
    session.say('refused', { code: 'too-fast', id: draft.id });
    expect(draft).toMatchObject({ text: 'Why?', state: 'refused' });
    conversation.sendComment(draft);
    await settled();
    expect(session.sent).toHaveLength(2);
  });

  it('that nothing was written in goes when another begins', () => {
    write('');
    write('Why?');
    expect(book.drafts.size).toBe(1);
    write('And why?');
    expect(book.drafts.size).toBe(2);
  });

  it('that is discarded is not sent when the connection returns', async () => {
    session.connected = false;
    const draft = write('Why?');
    conversation.sendComment(draft);
    await settled();
    conversation.discard(draft);
    session.connected = true;
    session.open();
    await settled();
    expect(session.sent).toEqual([]);
    expect(rangesOf(session.view.state).ranges.has(draft.id)).toBe(false);
  });
});

describe('a reply', () => {
  it('is kept until it is among the replies', async () => {
    session.open([comment('c')]);
    const reply = conversation.replyTo('c');
    reply.text = 'Because.';
    conversation.sendReply('c');
    await settled();
    expect(session.sent).toEqual([{ type: 'comment', act: 'reply', id: 'c', reply: reply.id, text: 'Because.' }]);
    session.say('comments', { comments: [comment('c')] });
    expect(conversation.replyTo('c')).toBe(reply);
    const said = { id: reply.id, author: { id: 'ana', name: 'Ana' }, at: AT, text: 'Because.' };
    session.say('comments', { comments: [comment('c', { replies: [said] })] });
    expect(conversation.replyTo('c').text).toBe('');
  });

  it('carries whom it mentions', async () => {
    session.open([comment('c')]);
    const reply = conversation.replyTo('c');
    reply.text = '@Eva Paz, look';
    reply.chosen = [{ id: 'e1', name: 'Eva Paz', organisation: '' }];
    conversation.sendReply('c');
    await settled();
    expect(session.sent).toMatchObject([{ text: '@[Eva Paz](e1), look' }]);
  });
});

describe('comments of the server', () => {
  it('are settled and opened again, and say so once it is so', async () => {
    session.open([comment('c')]);
    conversation.settle(comment('c'), 'resolve');
    await settled();
    expect(session.sent).toEqual([{ type: 'comment', act: 'resolve', id: 'c' }]);
    expect(session.announced).toEqual([]);
    session.say('comments', { comments: [comment('c', { resolved: { by: { id: 'ana', name: 'Ana' }, at: AT } })] });
    expect(session.announced).toEqual(['comments.done-resolve']);
  });

  it('of a version that is not here yet find their place when it comes', () => {
    session.follow = (position, version) => (version <= 4 ? position : null);
    session.say('comments', { comments: [comment('c', { version: 5, from: 1, to: 4 })] });
    expect(conversation.gone('c')).toBe(true);
    session.follow = (position) => position;
    session.say('commits', { from: 4, commits: [] });
    expect(passage('c')).toBe('one');
  });

  it('whose text is gone keep their quote', () => {
    session.open([comment('c', { from: 5, to: 5 })]);
    expect(conversation.gone('c')).toBe(true);
    expect(book.comments.get('c')!.quote).toBe('two');
  });

  it('stay while one who comes back with kept changes has not heard of them yet', () => {
    session.open([comment('a')]);
    session.view.dispatch(session.view.state.tr.insertText('zero ', 1));
    session.open([]);
    expect(passage('a')).toBe('two');
  });
});
