import { describe, expect, it } from 'vitest';
import { HistorySize } from '../history-size';
import { receive } from '../protocol';
import { Peer, settle } from './peer';
import { SimulatedServer } from './simulated-server';
import { schema, text } from './texts';

function items(peer: Peer): number {
  return (peer.state as unknown as { history$: { done: { items: { length: number } } } }).history$.done.items.length;
}

describe('the history of somebody who wrote once and watches since', () => {
  it('stays small, changes nothing and still undoes what she wrote', () => {
    const server = new SimulatedServer(schema, text('-'));
    const [ana, bea] = [new Peer('ana', server), new Peer('bea', server)];
    ana.type(2, 'Ana');
    settle([ana, bea]);
    const size = new HistorySize();
    let most = 0;
    for (let i = 0; i < 5_000; i++) {
      bea.type(1 + (i % 3), 'b');
      bea.send();
      bea.deliverOutgoing();
      bea.fetch();
      bea.deliverIncoming();
      receive(server.version - 1, server.after(server.version - 1), () => ana.state, (transaction) => {
        ana.apply(transaction);
        const tidying = size.after(transaction, ana.state);
        if (tidying) {
          const { doc, selection } = ana.state;
          ana.apply(tidying);
          expect(ana.state.doc.eq(doc) && ana.state.selection.eq(selection)).toBe(true);
          expect(ana.unconfirmed.pending).toEqual([]);
        }
      });
      most = Math.max(most, items(ana));
    }
    expect(most).toBeLessThan(2_000);
    ana.undo();
    expect(ana.state.doc.textContent.replaceAll('b', '')).toBe('-');
  }, 60_000);
});
