import type { FromBrowser, FromServer } from './messages';

/** Why the server closed, where trying again would not help (decision 071). */
export type Ended = 'session' | 'rights' | 'nothing' | 'schema';

const ENDED: Record<number, Ended> = { 4401: 'session', 4403: 'rights', 4404: 'nothing', 4409: 'schema' };

/** The server does not take so large a message; sending it again would end the same way. */
const TOO_LARGE = 4413;

/** The server gives up whom it has not heard for a little over a minute, which is how often a hidden page may speak. */
const BEAT = 25_000;

const SILENCE = 20_000;
const ANSWER = 10_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 15_000;

export interface Listener {
  /** There is a connection: the first message is to be sent. */
  connected(): void;
  received(message: FromServer): void;
  /** The connection is gone and comes again by itself. */
  lost(): void;
  tooLarge(): void;
  /** The connection is gone for good. */
  ended(why: Ended): void;
}

/**
 * A WebSocket that comes again: soon, then with growing pauses of random length, so that a thousand browsers do not come
 * back together; at once when the network does. One that is open but dead is found by asking when nothing is heard.
 */
export class Connection {
  private socket: WebSocket | null = null;
  private again?: ReturnType<typeof setTimeout>;
  private watch?: ReturnType<typeof setTimeout>;
  private failures = 0;
  private readonly beat = setInterval(() => this.send({ type: 'ping' }), BEAT);
  private readonly online = () => this.restart();
  private readonly offline = () => this.closed(0);

  constructor(
    private readonly address: string,
    private readonly listener: Listener,
  ) {
    window.addEventListener('online', this.online);
    window.addEventListener('offline', this.offline);
    this.connect();
  }

  /** False if there is no connection. */
  send(message: FromBrowser): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) {
      return false;
    }
    this.socket.send(JSON.stringify(message));
    return true;
  }

  /** The server greeted us: the next failure is the first again. */
  settled() {
    this.failures = 0;
  }

  /** Starts anew at once. */
  restart() {
    this.drop();
    this.connect();
  }

  close() {
    window.removeEventListener('online', this.online);
    window.removeEventListener('offline', this.offline);
    clearInterval(this.beat);
    this.drop();
  }

  private connect() {
    const socket = new WebSocket(this.address);
    this.socket = socket;
    this.listen(ANSWER);
    socket.onopen = () => {
      this.listen();
      this.listener.connected();
    };
    socket.onmessage = (event) => {
      this.listen();
      this.listener.received(JSON.parse(event.data as string) as FromServer);
    };
    socket.onclose = (event) => this.closed(event.code);
  }

  /** Expects to hear something; else asks, and gives the connection up if there is no answer. */
  private listen(patience = SILENCE) {
    clearTimeout(this.watch);
    this.watch = setTimeout(() => {
      if (patience === SILENCE && this.send({ type: 'ping' })) {
        this.listen(ANSWER);
      } else {
        this.closed(0);
      }
    }, patience);
  }

  private closed(code: number) {
    this.drop();
    const why = ENDED[code];
    if (why) {
      this.close();
      this.listener.ended(why);
      return;
    }
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.failures++);
    this.again = setTimeout(() => this.connect(), pause * (0.5 + Math.random() / 2));
    this.listener.lost();
    if (code === TOO_LARGE) {
      this.listener.tooLarge();
    }
  }

  /** Forgets the socket; what it still says is not heard. */
  private drop() {
    clearTimeout(this.again);
    clearTimeout(this.watch);
    const socket = this.socket;
    this.socket = null;
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
  }
}
