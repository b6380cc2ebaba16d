import { history, redo, undo } from 'prosemirror-history';
import { Node } from 'prosemirror-model';
import { type Command, EditorState, type Transaction } from 'prosemirror-state';
import type { Commit } from '../messages';
import { type Flight, keep, type Kept, receive, restore, takeOff, type Unconfirmed, unconfirmed, unconfirmedPlugin } from '../protocol';
import type { SimulatedServer } from './simulated-server';
import { schema } from './texts';

/** A browser with one open text, and a connection on which messages can be held up and lost. */
export class Peer {
  state: EditorState;
  connected = true;
  readonly outgoing: Flight[] = [];
  readonly incoming: { from: number; commits: Commit[] }[] = [];
  private told: number;
  private count = 0;

  constructor(
    readonly name: string,
    private readonly server: SimulatedServer,
  ) {
    this.told = server.version;
    this.state = this.open({ version: server.version, flight: null, pending: [] }, server.document);
  }

  private open(start: Unconfirmed, doc: Node) {
    return EditorState.create({ schema, doc, plugins: [history({ newGroupDelay: 0 }), unconfirmedPlugin(start)] });
  }

  get unconfirmed() {
    return unconfirmed(this.state);
  }

  apply(transaction: Transaction) {
    this.state = this.state.apply(transaction);
  }

  run(command: Command) {
    return command(this.state, (transaction) => this.apply(transaction));
  }

  type(position: number, letters: string) {
    for (const letter of letters) {
      this.apply(this.state.tr.insertText(letter, position));
      position += letter.length;
    }
  }

  undo() {
    return this.run(undo);
  }

  redo() {
    return this.run(redo);
  }

  /** Puts what waits on the wire. */
  send() {
    const taken = this.connected ? takeOff(this.state, `${this.name}-${this.count++}`) : null;
    if (taken) {
      this.apply(taken.transaction);
      this.outgoing.push(structuredClone(taken.flight));
    }
  }

  /** The server reads the oldest message of this connection. */
  deliverOutgoing() {
    const commit = this.outgoing.shift();
    if (commit) {
      this.server.take(this.name, commit);
    }
  }

  /** The server writes all that this connection was not told yet, in one message. */
  fetch() {
    if (this.connected && this.told < this.server.version) {
      this.incoming.push({ from: this.told, commits: this.server.after(this.told) });
      this.told = this.server.version;
    }
  }

  deliverIncoming() {
    const message = this.incoming.shift();
    if (message) {
      receive(message.from, message.commits, () => this.state, (transaction) => this.apply(transaction));
    }
    const { flight } = this.unconfirmed;
    if (flight && this.server.refused.has(flight.ref)) {
      this.reload(null);
    }
  }

  /** What is in the wires is lost. */
  disconnect() {
    this.connected = false;
    this.outgoing.length = 0;
    this.incoming.length = 0;
  }

  reconnect() {
    this.connected = true;
    this.told = this.unconfirmed.version;
    const { flight } = this.unconfirmed;
    if (flight) {
      this.outgoing.push(structuredClone(flight));
    }
  }

  /** The page is loaded anew, and knows only what was kept. */
  reload(kept: Kept | null = keep(this.state)) {
    this.disconnect();
    const known: Kept = structuredClone(kept) ?? { version: this.server.version, flight: null, pending: [] };
    const content = Node.fromJSON(schema, this.server.contentAt(known.version));
    const { document, start } = restore(schema, content, known);
    this.state = this.open(start, document);
    this.reconnect();
  }
}

/** Everything that is on its way arrives. */
export function settle(peers: Peer[]) {
  const busy = (peer: Peer) =>
    peer.unconfirmed.pending.length > 0 || peer.unconfirmed.flight || peer.outgoing.length + peer.incoming.length > 0;
  for (let round = 0; round < 2 || peers.some(busy); round++) {
    if (round > 10_000) {
      throw new Error('it never comes to rest');
    }
    peers.forEach((peer) => {
      if (!peer.connected) {
        peer.reconnect();
      }
      peer.send();
      peer.deliverOutgoing();
    });
    peers.forEach((peer) => {
      peer.fetch();
      peer.deliverIncoming();
    });
  }
}
