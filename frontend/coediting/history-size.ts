import type { EditorState, Transaction } from 'prosemirror-state';
import { isFromProtocol, keepPlace, mirror, tellUnconfirmed, unconfirmed } from './protocol';

/** The library clears its history of the others' changes only when it rebases; somebody who only reads never does. */
const MANY = 1_000;

/** Keeps the history of undoing small for somebody who wrote once and has watched the others since. */
export class HistorySize {
  private steps = 0;

  /** Another transaction was applied; afterwards a second may be needed, which changes nothing that can be seen. */
  after(transaction: Transaction, state: EditorState): Transaction | null {
    this.steps += isFromProtocol(transaction) ? transaction.steps.length : 0;
    if (this.steps < MANY || transaction.steps.length === 0 || unconfirmed(state).pending.length > 0) {
      return null;
    }
    this.steps = 0;
    // The last step is taken back and put on again: to the history that is a rebase of one.
    const last = transaction.steps.length - 1;
    const tidying = state.tr.step(transaction.steps[last].invert(transaction.docs[last])).step(transaction.steps[last]);
    mirror(tidying, 0, 1);
    tellUnconfirmed(tidying, unconfirmed(state));
    keepPlace(tidying, state);
    return tidying.setMeta('rebased', 1).setMeta('addToHistory', false);
  }
}
