/// <reference types="node" />
import { describe, expect, it } from 'vitest';
import { act } from './acts';
import { Peer, settle } from './peer';
import { Random } from './random';
import { SimulatedServer } from './simulated-server';
import { schema, text } from './texts';

/** Another first seed, or more of them: `SEED=7 SEEDS=5000 npm test`. */
const first = Number(process.env.SEED ?? 1);
const seeds = Array.from({ length: Number(process.env.SEEDS ?? 300) }, (_, i) => first + i);

/** A page that is loaded anew has no history to undo. */
const WITHOUT_RELOAD = 98;

/** One thing happens somewhere: on a wire, at a keyboard, to a connection; of the first kinds only, if told so. */
function happen(peer: Peer, random: Random, does: (peer: Peer) => void, kinds = 100) {
  const kind = random.below(kinds);
  if (kind < 40) {
    does(peer);
  } else if (kind < 55) {
    peer.send();
  } else if (kind < 70) {
    peer.deliverOutgoing();
  } else if (kind < 80) {
    peer.fetch();
  } else if (kind < 94) {
    peer.deliverIncoming();
  } else if (kind < 96) {
    peer.disconnect();
  } else if (kind < 98) {
    peer.disconnect();
    peer.reconnect();
  } else if (kind < 99) {
    peer.reload();
  } else if (peer.unconfirmed.flight && peer.connected) {
    peer.outgoing.push(structuredClone(peer.unconfirmed.flight));
  }
}

function writers(random: Random, start: string[]) {
  const server = new SimulatedServer(schema, text(...start));
  const peers = Array.from({ length: 3 + random.below(8) }, (_, i) => new Peer(String.fromCharCode(97 + i), server));
  return { server, peers };
}

describe('any number of writers', () => {
  it.each(seeds)('end with the same text, whatever the connections do (seed %i)', (seed) => {
    const random = new Random(seed);
    const { server, peers } = writers(random, ['Once 😀 upon a time', 'there was', '']);
    for (let i = 0; i < 400; i++) {
      happen(random.of(peers), random, (peer) => act(peer, random));
    }
    settle(peers);
    expect(server.version).toBeGreaterThan(5);
    expect(() => encodeURI(server.document.textContent)).not.toThrow();
    peers.forEach((peer) => expect(peer.state.doc.toJSON()).toEqual(server.document.toJSON()));
  });

  it.each(seeds)('lose no letter and double none (seed %i)', (seed) => {
    const random = new Random(seed);
    const { server, peers } = writers(random, ['', '']);
    const typed = new Map(peers.map((peer) => [peer.name, 0]));
    for (let i = 0; i < 300; i++) {
      happen(random.of(peers), random, (peer) => {
        const { doc } = peer.state;
        const place = random.chance(50) ? 1 : 1 + random.below(doc.content.size - 1);
        if (doc.resolve(place).parent.isTextblock) {
          peer.type(place, peer.name);
          typed.set(peer.name, typed.get(peer.name)! + 1);
        }
      });
    }
    settle(peers);
    const written = server.document.textContent;
    typed.forEach((count, name) => expect(written.split(name).length - 1).toBe(count));
    peers.forEach((peer) => expect(peer.state.doc.eq(server.document)).toBe(true));
  });

  it.each(seeds)('take back only their own when they undo (seed %i)', (seed) => {
    const random = new Random(seed);
    const { server, peers } = writers(random, ['', '']);
    const [undoing] = peers;
    const type = (peer: Peer) => {
      const { doc } = peer.state;
      const place = 1 + random.below(doc.content.size - 1);
      if (doc.resolve(place).parent.isTextblock) {
        peer.type(place, peer.name);
      }
    };
    for (let i = 0; i < 300; i++) {
      happen(random.of(peers), random, type, WITHOUT_RELOAD);
    }
    settle(peers);
    const others = server.document.textContent.replaceAll(undoing.name, '');
    while (undoing.undo()) {
      if (random.chance(30)) {
        settle(peers);
      }
    }
    settle(peers);
    peers.forEach((peer) => expect(peer.state.doc.eq(server.document)).toBe(true));
    expect(server.document.textContent).toBe(others);
  });
});
