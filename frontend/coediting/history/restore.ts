import type { Node } from 'prosemirror-model';
import { closeHistory } from 'prosemirror-history';
import type { TextSession } from '../session';
import { AS_IT_IS } from '../suggestions/suggesting';
import { restored } from './restored';

/** Makes the text what it was, as a new edit that can be undone; nothing of the history goes. */
export function restore(session: TextSession, older: Node, title: string): void {
  const { view } = session;
  const step = restored(view.state.doc, older);
  if (!step) {
    session.announce(session.texts('history.same'));
    return;
  }
  view.dispatch(closeHistory(view.state.tr.step(step)).setMeta(AS_IT_IS, true).scrollIntoView());
  session.announce(session.texts('history.restored', title));
}
