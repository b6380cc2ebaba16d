import type { Answers, FromBrowser, FromServer, Question } from './messages';
import { NotAnswered } from './session';

interface Waiting {
  resolve(answer: never): void;
  reject(failure: NotAnswered): void;
}

/** Questions to the server that wait for their answers. */
export class Requests {
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  constructor(private readonly send: (message: FromBrowser) => boolean) {}

  ask<Q extends Question>(question: Q): Promise<Answers[Q['type']]> {
    return new Promise((resolve, reject) => {
      const request = ++this.count;
      this.waiting.set(request, { resolve, reject });
      if (!this.send({ ...question, request })) {
        this.take(request)?.reject(new NotAnswered('offline'));
      }
    });
  }

  /** Whether the message answers a question. */
  answered(message: FromServer): boolean {
    if (!('request' in message) || message.request === undefined) {
      return false;
    }
    const asked = this.take(message.request);
    if (message.type === 'refused') {
      asked?.reject(new NotAnswered(message.code));
    } else {
      asked?.resolve(message as never);
    }
    return true;
  }

  /** No answer will come any more. */
  giveUp() {
    [...this.waiting.keys()].forEach((request) => this.take(request)!.reject(new NotAnswered('offline')));
  }

  private take(request: number): Waiting | undefined {
    const asked = this.waiting.get(request);
    this.waiting.delete(request);
    return asked;
  }
}
