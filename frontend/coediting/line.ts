import { Connection, type Ended } from './connection';
import type { FromServer, Question, ServerMessages, Told } from './messages';
import type { Flight } from './protocol';
import { Requests } from './requests';
import { FINGERPRINT } from './schema';

/** At most one commit in so many milliseconds. */
const PAUSE = 30;

/** The server asked to be slower. */
const SLOWER = 1_000;

/** What the line asks of the text, and tells it. */
export interface TextOnLine {
  readonly document: string;
  /** The version to go on from; undefined to get the text as it is. */
  since(): number | undefined;
  /** What is under way already. */
  flight(): Flight | null;
  /** Puts what waits under way; null if there is nothing to send. */
  takeOff(): Flight | null;
  /** When what is under way would outlive the page. */
  safe(): Promise<void>;
  show(message: ServerMessages['opened']): void;
  takeIn(message: ServerMessages['commits']): void;
  refused(code: string): void;
  ended(why: Ended): void;
  /** The line came or went. */
  changed(): void;
  /** After the text has taken the message in. */
  told(message: FromServer): void;
}

/** What a text says to the server and hears from it, over a connection that may break at any moment. */
export class Line {
  /** Whether the server has opened the text on this connection. */
  greeted = false;
  private readonly connection: Connection;
  private readonly requests = new Requests((message) => this.greeted && this.connection.send(message));
  private timer?: ReturnType<typeof setTimeout>;
  private nextCommit = 0;

  constructor(
    address: string,
    private readonly text: TextOnLine,
  ) {
    this.connection = new Connection(address, {
      connected: () => this.connected(),
      received: (message) => this.received(message),
      lost: () => this.lost(),
      tooLarge: () => text.refused('too-large'),
      ended: (why) => {
        this.lost();
        text.ended(why);
      },
    });
  }

  send(message: Told): boolean {
    return this.greeted && this.connection.send(message);
  }

  request<Q extends Question>(question: Q) {
    return this.requests.ask(question);
  }

  /** Sends what waits as soon as it may be sent. */
  plan() {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        this.sendWaiting();
      },
      Math.max(0, this.nextCommit - performance.now()),
    );
  }

  /** Opens the text anew. */
  restart() {
    this.lost();
    this.connection.restart();
  }

  close() {
    clearTimeout(this.timer);
    this.connection.close();
    this.requests.giveUp();
  }

  private connected() {
    const since = this.text.since();
    const { document } = this.text;
    this.connection.send({ type: 'open', document, schema: FINGERPRINT, ...(since !== undefined && { since }) });
  }

  private lost() {
    this.greeted = false;
    this.requests.giveUp();
    this.text.changed();
  }

  private received(message: FromServer) {
    if (this.requests.answered(message)) {
      return;
    }
    if (message.type === 'opened') {
      this.connection.settled();
      this.greeted = true;
      this.text.show(message);
      this.sendAgain();
    } else if (message.type === 'commits') {
      this.text.takeIn(message);
    } else if (message.type === 'refused' && message.ref !== undefined) {
      this.refused(message);
    }
    this.text.told(message);
    this.plan();
  }

  private refused({ code, ref }: ServerMessages['refused']) {
    if (ref !== this.text.flight()?.ref) {
      return;
    }
    if (code === 'too-fast') {
      setTimeout(() => this.sendAgain(), SLOWER);
    } else {
      this.text.refused(code);
    }
  }

  private sendAgain() {
    const flight = this.text.flight();
    if (flight && this.greeted) {
      this.connection.send({ type: 'commit', ...flight });
    }
  }

  private sendWaiting() {
    const flight = this.greeted ? this.text.takeOff() : null;
    if (flight) {
      this.nextCommit = performance.now() + PAUSE;
      void this.sendWhenSafe(flight);
    }
  }

  /** Its name is kept before it leaves: a page that went in between would bring the same words in again under another. */
  private async sendWhenSafe(flight: Flight) {
    await this.text.safe();
    if (this.greeted && this.text.flight()?.ref === flight.ref) {
      this.connection.send({ type: 'commit', ...flight });
    }
  }
}
