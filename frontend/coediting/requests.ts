import type { Answers, FromBrowser, FromServer, Question } from './messages';
import { NotAnswered } from './session';

interface Waiting {
  question: Question;
  resolve(answer: never): void;
  reject(failure: NotAnswered): void;
}

/** Questions to the server that wait for their answers. It works on one at a time, so the others wait here. */
export class Requests {
  private waiting: Waiting[] = [];
  private count = 0;

  constructor(private readonly send: (message: FromBrowser) => boolean) {}

  ask<Q extends Question>(question: Q): Promise<Answers[Q['type']]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (this.waiting.length === 1) {
        this.next();
      }
    });
  }

  /** Whether the message answers a question. */
  answered(message: FromServer): boolean {
    if (!('request' in message) || message.request === undefined) {
      return false;
    }
    if (message.request !== this.count) {
      return true;
    }
    const asked = this.waiting.shift();
    if (message.type === 'refused') {
      asked?.reject(new NotAnswered(message.code));
    } else {
      asked?.resolve(message as never);
    }
    this.next();
    return true;
  }

  /** No answer will come any more. */
  giveUp() {
    const given = this.waiting;
    this.waiting = [];
    given.forEach((asked) => asked.reject(new NotAnswered('offline')));
  }

  private next() {
    if (this.waiting.length > 0 && !this.send({ ...this.waiting[0].question, request: ++this.count })) {
      this.giveUp();
    }
  }
}
