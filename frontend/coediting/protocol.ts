import type { Node, Schema } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state';
import { Step, Transform } from 'prosemirror-transform';
import type { Commit, Json } from './messages';

/** A commit on its way, as it was sent: sending it again word for word is harmless, and finds out what became of it. */
export interface Flight {
  ref: string;
  base: number;
  steps: Json[];
}

/** A step of one's own, as it stands on the screen now. */
interface Pending {
  step: Step;
  inverted: Step;
  /** Its index in the commit under way; null if it waits for the next. */
  sent: number | null;
}

/** What the screen shows is the text at `version` and then `pending`. */
export interface Unconfirmed {
  version: number;
  flight: Flight | null;
  pending: readonly Pending[];
}

/** What has to outlive the page: enough to be {@link restore}d on the text as it was at `version`. */
export interface Kept {
  version: number;
  flight: Flight | null;
  pending: { step: Json; sent: number | null }[];
}

/** The server takes more; a part of what waits is shown to the others sooner. */
const STEPS_IN_COMMIT = 200;
const LENGTH_OF_COMMIT = 200_000;

const key = new PluginKey<Unconfirmed>('unconfirmed');

/** Gathers the steps of every transaction that is not the server's. */
export function unconfirmedPlugin(start: Unconfirmed): Plugin<Unconfirmed> {
  return new Plugin<Unconfirmed>({
    key,
    state: {
      init: () => start,
      apply(transaction, before) {
        const told = transaction.getMeta(key) as Unconfirmed | undefined;
        if (told) {
          return told;
        }
        return transaction.docChanged ? { ...before, pending: before.pending.concat(stepsOf(transaction)) } : before;
      },
    },
    // Else the history would merge steps, and not find those again that are rebased.
    historyPreserveItems: true,
  });
}

function stepsOf(transform: Transform): Pending[] {
  return transform.steps.map((step, i) => ({ step, inverted: step.invert(transform.docs[i]), sent: null }));
}

export function unconfirmed(state: EditorState): Unconfirmed {
  return key.getState(state)!;
}

export function tellUnconfirmed(transaction: Transaction, next: Unconfirmed): Transaction {
  return transaction.setMeta(key, next);
}

/** Whether a transaction is the protocol's and not the person's. */
export function isFromProtocol(transaction: Transaction): boolean {
  return transaction.getMeta(key) !== undefined;
}

/** Puts what waits under way; null if nothing waits or a commit is under way already. */
export function takeOff(state: EditorState, ref: string): { transaction: Transaction; flight: Flight } | null {
  const { version, flight, pending } = unconfirmed(state);
  if (flight || pending.length === 0) {
    return null;
  }
  const steps: Json[] = [];
  let length = 0;
  for (const each of pending.slice(0, STEPS_IN_COMMIT)) {
    const json = each.step.toJSON() as Json;
    length += JSON.stringify(json).length;
    if (steps.length > 0 && length > LENGTH_OF_COMMIT) {
      break;
    }
    steps.push(json);
  }
  const next: Unconfirmed = {
    version,
    flight: { ref, base: version, steps },
    pending: pending.map((each, i) => (i < steps.length ? { ...each, sent: i } : each)),
  };
  return { transaction: tellUnconfirmed(state.tr, next), flight: next.flight! };
}

/** A message of the server's does not follow on what is here: commits between are missing. */
export class Gap extends Error {}

/**
 * Takes in commits that lead on from version `from`; those known already are passed over. Each transaction is applied
 * before the next is made.
 *
 * @throws Gap if commits are missing
 * @throws Error of ProseMirror's if a step does not fit: the text here is not what it should be
 */
export function receive(from: number, commits: Commit[], current: () => EditorState, apply: (t: Transaction) => void) {
  const { version, flight } = unconfirmed(current());
  if (from > version) {
    throw new Gap(`at version ${version}, and commits come from ${from}`);
  }
  const fresh = commits.slice(version - from);
  // A batch ends with one's own commit: the history is told of steps that were replaced, and then of those on top.
  const own = flight ? fresh.findIndex((commit) => commit.ref === flight.ref) : -1;
  for (const batch of [fresh.slice(0, own + 1), fresh.slice(own + 1)]) {
    if (batch.length > 0) {
      apply(received(current(), batch));
    }
  }
}

function received(state: EditorState, batch: Commit[]): Transaction {
  const { version, flight, pending } = unconfirmed(state);
  const own = batch.at(-1)!.ref === flight?.ref ? batch.at(-1)! : null;
  const foreign = own ? batch.slice(0, -1) : batch;
  const read = (commits: Commit[]) =>
    commits.flatMap((commit) => commit.steps.map((step) => Step.fromJSON(state.schema, step)));
  const next = version + batch.length;
  const ownSteps = own ? read([own]) : [];
  if (own && foreign.length === 0 && isOnScreen(pending, ownSteps)) {
    const rest = pending.filter((each) => each.sent === null);
    return tellUnconfirmed(state.tr, { version: next, flight: null, pending: rest });
  }

  const transaction = state.tr;
  takeBack(pending, transaction);
  read(foreign).forEach((step) => transaction.step(step));
  if (own) {
    applyOwn(transaction, pending, ownSteps, flight!, own.dropped ?? []);
  }
  const waiting = putOnTop(transaction, pending, own === null);
  tellUnconfirmed(transaction, { version: next, flight: own ? null : flight, pending: waiting });
  transaction.setMeta('rebased', pending.length).setMeta('addToHistory', false);
  keepPlace(transaction, state);
  return transaction;
}

/** Whether the commit under way was written by the server exactly as it is shown here. */
function isOnScreen(pending: readonly Pending[], written: Step[]): boolean {
  const shown = pending.filter((each) => each.sent !== null);
  const text = (step: Step) => JSON.stringify(step.toJSON());
  return shown.length === written.length && shown.every((each, i) => text(each.step) === text(written[i]));
}

function takeBack(pending: readonly Pending[], transform: Transform) {
  pending.toReversed().forEach((each) => transform.step(each.inverted));
}

/**
 * One's own steps as the server wrote them, each the mirror of the one taken back. One that had been given up here but
 * not by the server has no mirror; nor have those before it, because the history wants mirrors to come last.
 */
function applyOwn(transform: Transform, pending: readonly Pending[], written: Step[], flight: Flight, dropped: number[]) {
  const indices = flight.steps.map((_, i) => i).filter((i) => !dropped.includes(i));
  let mirrors: [number, number][] = [];
  written.forEach((step, i) => {
    transform.step(step);
    const shown = pending.findIndex((each) => each.sent === indices[i]);
    if (shown < 0) {
      mirrors = [];
    } else {
      mirrors.push([pending.length - 1 - shown, transform.steps.length - 1]);
    }
  });
  mirrors.forEach(([one, other]) => mirror(transform, one, other));
}

/** Puts steps that were taken back on top again, as far as there is still something they can be about. */
function putOnTop(transform: Transform, pending: readonly Pending[], sentOnesToo: boolean): Pending[] {
  const count = pending.length;
  const kept: Pending[] = [];
  pending.forEach((each, i) => {
    if (each.sent !== null && !sentOnesToo) {
      return;
    }
    const step = each.step.map(transform.mapping.slice(count - i));
    if (step && !transform.maybeStep(step).failed) {
      mirror(transform, count - 1 - i, transform.steps.length - 1);
      kept.push({ step, inverted: step.invert(transform.docs.at(-1)!), sent: each.sent });
    }
  });
  return kept;
}

/** The library uses it between its own packages and leaves it out of its types. */
export function mirror(transform: Transform, one: number, other: number) {
  (transform.mapping as unknown as { setMirror(one: number, other: number): void }).setMirror(one, other);
}

/** What others insert at the cursor comes after it, and at the ends of a selection stays outside. */
export function keepPlace(transaction: Transaction, state: EditorState) {
  const { selection } = state;
  if (selection instanceof TextSelection) {
    const place = (position: number) => {
      const side = !selection.empty && position === selection.from ? 1 : -1;
      return transaction.doc.resolve(transaction.mapping.map(position, side));
    };
    transaction.setSelection(TextSelection.between(place(selection.anchor), place(selection.head), -1));
  }
  if (state.storedMarks) {
    transaction.setStoredMarks(state.storedMarks);
  }
}

/** The text without what is not confirmed. */
export function confirmedDocument(state: EditorState): Node {
  const transform = new Transform(state.doc);
  takeBack(unconfirmed(state).pending, transform);
  return transform.doc;
}

export function toConfirmed(state: EditorState, position: number, side: -1 | 1 = 1): number {
  return unconfirmed(state).pending.reduceRight((at, each) => each.inverted.getMap().map(at, side), position);
}

/** The other way: from the confirmed version to the screen. */
export function toScreen(state: EditorState, position: number, side: -1 | 1 = 1): number {
  return unconfirmed(state).pending.reduce((at, each) => each.step.getMap().map(at, side), position);
}

export function keep(state: EditorState): Kept | null {
  const { version, flight, pending } = unconfirmed(state);
  if (pending.length === 0 && !flight) {
    return null;
  }
  return { version, flight, pending: pending.map(({ step, sent }) => ({ step: step.toJSON() as Json, sent })) };
}

/** Puts what was kept on the text of its version; what does not fit there is left out. */
export function restore(schema: Schema, content: Node, kept: Kept): { document: Node; start: Unconfirmed } {
  const transform = new Transform(content);
  const pending: Pending[] = [];
  for (const { step: json, sent } of kept.pending) {
    const step = Step.fromJSON(schema, json);
    if (!transform.maybeStep(step).failed) {
      pending.push({ step, inverted: step.invert(transform.docs.at(-1)!), sent });
    }
  }
  return { document: transform.doc, start: { version: kept.version, flight: kept.flight, pending } };
}
