import type { TextSession } from '../session';
import { decide, type Decision } from './decide';
import { suggestionsIn, type Suggestion } from './list';
import { AS_IT_IS } from './suggesting';

/** Where suggestions are decided on: an ordinary edit, that can be undone and that all others see. */
export class Desk {
  constructor(private readonly session: TextSession) {}

  /** Whoever edits decides; everybody takes back her own. */
  may(suggestion: Suggestion, decision: Decision): boolean {
    const { permission, me } = this.session;
    return permission === 'edit' || (permission === 'suggest' && decision === 'reject' && suggestion.author === me.id);
  }

  all(): Suggestion[] {
    return suggestionsIn(this.session.view.state.doc);
  }

  /** The suggestion at a position of the text, the shortest if there are several. */
  at(position: number): Suggestion | undefined {
    return this.all()
      .filter(({ from, to }) => from <= position && position <= to)
      .sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  }

  /** Decides on those that nobody has changed since they were listed. Returns how many. */
  decide(suggestions: Suggestion[], decision: Decision): number {
    const { view } = this.session;
    const wanted = new Set(suggestions.map((each) => each.id));
    const open = this.all().filter((each) => wanted.has(each.id) && this.may(each, decision));
    if (open.length > 0) {
      view.dispatch(decide(view.state.tr.setMeta(AS_IT_IS, true), open, decision));
    }
    return open.length;
  }
}
