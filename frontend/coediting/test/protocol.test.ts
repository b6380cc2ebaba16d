import { closeHistory } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { confirmedDocument, Gap, keep, receive, toConfirmed, toScreen } from '../protocol';
import { Peer, settle } from './peer';
import { SimulatedServer } from './simulated-server';
import { schema, text } from './texts';

function two(...paragraphs: string[]) {
  const server = new SimulatedServer(schema, text(...paragraphs));
  const [ana, bea] = [new Peer('ana', server), new Peer('bea', server)];
  return { server, ana, bea, both: [ana, bea] };
}

describe('a text of two people', () => {
  it('is the same for both after they typed at the same place', () => {
    const { server, ana, bea, both } = two('ab');
    ana.type(2, 'xyz');
    bea.type(2, '😀!');
    settle(both);
    expect(ana.state.doc.eq(server.document)).toBe(true);
    expect(bea.state.doc.eq(server.document)).toBe(true);
    expect(server.document.textContent).toBe('axyz😀!b');
  });

  it('is not touched by the confirmation of what stands there already', () => {
    const { ana, both } = two('');
    ana.type(1, 'hello');
    const before = ana.state.doc;
    settle(both);
    expect(ana.state.doc).toBe(before);
    expect(ana.unconfirmed.pending).toEqual([]);
  });

  it('keeps what was typed after a commit that the server changed', () => {
    const { ana, bea, both } = two('abcdef');
    ana.apply(ana.state.tr.delete(2, 6));
    ana.send();
    ana.type(2, 'X');
    bea.type(4, 'new');
    bea.send();
    bea.deliverOutgoing();
    settle(both);
    expect(ana.state.doc.textContent).toBe('aXf');
    expect(bea.state.doc.textContent).toBe('aXf');
  });

  it('loses only the step whose place is gone, and the others see the rest', () => {
    const { server, ana, bea, both } = two('one', 'two');
    ana.apply(ana.state.tr.addMark(6, 9, schema.mark('bold')).insertText('!', 4));
    bea.apply(bea.state.tr.delete(5, 10));
    bea.send();
    bea.deliverOutgoing();
    settle(both);
    expect(ana.state.doc.textContent).toBe('one!');
    expect(bea.state.doc.eq(ana.state.doc)).toBe(true);
    expect(server.log.at(-1)!.dropped).toEqual([0]);
  });

  it('takes in its own step that was given up here and fitted again when the server applied it', () => {
    const { server, ana, bea, both } = two('abcd');
    const hear = () => {
      bea.send();
      bea.deliverOutgoing();
      both.forEach((peer) => {
        peer.fetch();
        peer.deliverIncoming();
      });
    };
    ana.apply(ana.state.tr.setBlockType(1, 1, schema.nodes.heading, { level: 2 }));
    ana.send();
    bea.apply(bea.state.tr.split(3));
    hear();
    expect(ana.unconfirmed.pending).toEqual([]);
    bea.undo();
    hear();
    ana.apply(closeHistory(ana.state.tr.insertText('x', 1)));
    settle(both);
    expect(ana.state.doc.firstChild!.type.name).toBe('heading');
    expect(ana.state.doc.eq(server.document)).toBe(true);
    expect(bea.state.doc.eq(server.document)).toBe(true);
    ana.undo();
    settle(both);
    expect(bea.state.doc.textContent).toBe('abcd');
  });

  it('leaves the cursor before what the other inserts there, and after what one typed oneself', () => {
    const { ana, bea, both } = two('ab');
    ana.apply(ana.state.tr.setSelection(TextSelection.create(ana.state.doc, 2)));
    ana.apply(ana.state.tr.insertText('x'));
    bea.type(2, 'B');
    bea.send();
    bea.deliverOutgoing();
    settle(both);
    expect(ana.state.doc.textContent).toBe('aBxb');
    expect(ana.state.selection.head).toBe(4);
    bea.type(4, 'C');
    settle(both);
    expect(ana.state.doc.textContent).toBe('aBxCb');
    expect(ana.state.selection.head).toBe(4);
  });

  it('does not take the other’s insertion into a selection', () => {
    const { ana, bea, both } = two('abcd');
    ana.apply(ana.state.tr.setSelection(TextSelection.create(ana.state.doc, 2, 4)));
    bea.type(4, 'Z');
    bea.type(2, 'Y');
    settle(both);
    const { from, to } = ana.state.selection;
    expect(ana.state.doc.textBetween(from, to)).toBe('bc');
  });

  it('keeps the bold that was chosen for the next letter', () => {
    const { ana, bea, both } = two('ab');
    ana.apply(ana.state.tr.addStoredMark(schema.mark('bold')));
    bea.type(3, 'c');
    settle(both);
    expect(ana.state.storedMarks).toEqual([schema.mark('bold')]);
  });
});

describe('undo', () => {
  it('takes back one’s own and nothing of the other’s', () => {
    const { ana, bea, both } = two('.');
    ana.type(1, 'aaa');
    settle(both);
    bea.type(2, 'bb');
    ana.type(1, 'a');
    settle(both);
    bea.type(1, 'b');
    settle(both);
    while (ana.undo());
    settle(both);
    expect(bea.state.doc.textContent).toBe('bbb.');
    while (ana.redo());
    settle(both);
    expect(bea.state.doc.textContent.replaceAll('b', '')).toBe('aaaa.');
  });

  it('still works on a commit that the server changed', () => {
    const { ana, bea, both } = two('abcdef');
    ana.apply(ana.state.tr.delete(2, 6));
    ana.send();
    bea.type(4, 'new');
    bea.send();
    bea.deliverOutgoing();
    settle(both);
    ana.undo();
    settle(both);
    expect(bea.state.doc.textContent.replace('new', '')).toBe('abcdef');
    expect(ana.state.doc.eq(bea.state.doc)).toBe(true);
  });
});

describe('what is not confirmed', () => {
  it('survives a reload, and is not doubled if the server had it already', () => {
    const { ana, bea, both } = two('-');
    ana.type(1, 'sent');
    ana.send();
    ana.deliverOutgoing();
    ana.type(5, ' kept');
    bea.type(2, '!');
    ana.reload();
    expect(ana.state.doc.textContent).toBe('sent kept-');
    settle(both);
    expect(ana.state.doc.textContent).toBe('sent kept-!');
    expect(bea.state.doc.eq(ana.state.doc)).toBe(true);
  });

  it('is nothing once all is confirmed', () => {
    const { ana, both } = two('');
    ana.type(1, 'x');
    expect(keep(ana.state)).not.toBeNull();
    settle(both);
    expect(keep(ana.state)).toBeNull();
  });

  it('moves positions between the screen and the confirmed version', () => {
    const { ana } = two('abc');
    ana.type(2, 'XY');
    expect(confirmedDocument(ana.state).textContent).toBe('abc');
    expect(toConfirmed(ana.state, 5)).toBe(3);
    expect(toConfirmed(ana.state, 3)).toBe(2);
    expect(toScreen(ana.state, 3)).toBe(5);
  });
});

describe('messages of the server', () => {
  it('are passed over when they come twice', () => {
    const { server, ana, bea, both } = two('a');
    bea.type(1, 'b');
    settle(both);
    receive(0, server.after(0), () => ana.state, (transaction) => ana.apply(transaction));
    expect(ana.state.doc.textContent).toBe('ba');
  });

  it('are not taken in when one between is missing', () => {
    const { server, ana, bea } = two('a');
    for (const letter of 'xy') {
      bea.type(1, letter);
      bea.send();
      bea.deliverOutgoing();
      bea.fetch();
      bea.deliverIncoming();
    }
    const late = server.after(1);
    expect(() => receive(1, late, () => ana.state, (transaction) => ana.apply(transaction))).toThrow(Gap);
  });
});
