// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection, type Ended } from '../connection';

class FakeSocket {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readyState = 0;
  readonly sent: string[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(readonly address: string) {
    FakeSocket.all.push(this);
  }

  send(text: string) {
    this.sent.push(text);
  }

  close() {
    this.readyState = 3;
  }

  open() {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
  }

  say(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
}

describe('a connection', () => {
  let heard: string[];
  let connection: Connection;
  const newest = () => FakeSocket.all.at(-1)!;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', FakeSocket);
    FakeSocket.all = [];
    heard = [];
    connection = new Connection('ws://here/coediting', {
      connected: () => heard.push('connected'),
      received: (message) => heard.push(message.type),
      lost: () => heard.push('lost'),
      tooLarge: () => heard.push('too large'),
      ended: (why: Ended) => heard.push(`ended: ${why}`),
    });
    newest().open();
  });

  afterEach(() => {
    connection.close();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('comes again after it was closed, later each time it fails', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map(() => {
      const count = FakeSocket.all.length;
      newest().onclose?.({ code: 1006 });
      let waited = 0;
      while (FakeSocket.all.length === count) {
        vi.advanceTimersByTime(25);
        waited += 25;
      }
      return waited;
    });
    expect(pauses[0]).toBeLessThanOrEqual(250);
    expect(pauses[6]).toBeGreaterThan(5_000);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(15_000);
  });

  it('comes again at once when the network does', () => {
    window.dispatchEvent(new Event('offline'));
    expect(heard).toEqual(['connected', 'lost']);
    const count = FakeSocket.all.length;
    window.dispatchEvent(new Event('online'));
    expect(FakeSocket.all.length).toBe(count + 1);
    newest().open();
    expect(heard.at(-1)).toBe('connected');
  });

  it('is given up when nothing answers any more', () => {
    vi.advanceTimersByTime(29_000);
    expect(newest().sent).toContain('{"type":"ping"}');
    expect(heard).toEqual(['connected']);
    vi.advanceTimersByTime(2_000);
    expect(heard).toContain('lost');
    expect(FakeSocket.all.length).toBeGreaterThan(1);
  });

  it('stays as long as the server answers, and says itself that it is there', () => {
    for (let i = 0; i < 20; i++) {
      vi.advanceTimersByTime(15_000);
      newest().say({ type: 'pong' });
    }
    expect(heard).not.toContain('lost');
    expect(newest().sent.length).toBeGreaterThanOrEqual(12);
  });

  it.each([
    [4401, 'session'],
    [4403, 'rights'],
    [4404, 'nothing'],
    [4409, 'schema'],
  ])('does not come again after %i', (code, why) => {
    newest().onclose?.({ code });
    vi.advanceTimersByTime(600_000);
    expect(heard).toEqual(['connected', `ended: ${why}`]);
    expect(FakeSocket.all.length).toBe(1);
  });

  it('comes again once, and says so, when a message was too large', () => {
    newest().onclose?.({ code: 4413 });
    expect(heard).toEqual(['connected', 'lost', 'too large']);
    connection.restart();
    vi.advanceTimersByTime(5_000);
    expect(FakeSocket.all.length).toBe(2);
  });

  it('does not hear a socket it has given up', () => {
    const old = newest();
    connection.restart();
    old.say({ type: 'pong' });
    expect(heard).toEqual(['connected']);
  });
});
