import type { Node } from 'prosemirror-model';
import { isHistoryTransaction } from 'prosemirror-history';
import { Plugin, PluginKey, Selection, type EditorState, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import { isFromProtocol } from '../protocol';
import type { TextSession } from '../session';
import { takenBack } from './decide';
import { MarkMoment } from './mark-moment';
import { suggested, type Suggester } from './suggested';

/** On a transaction that says exactly what it does: a decision on suggestions, a version brought back. */
export const AS_IT_IS = 'eslabon.asItIs';

export const suggestingKey = new PluginKey<boolean>('suggesting');

/** Whoever may only suggest always does; an editor, when she has switched it on. */
export class Suggesting {
  private readonly moment = new MarkMoment();
  private lastRefusal = 0;
  /** Outlives the text being opened anew: nobody shall write into it who thinks she suggests. */
  private switchedOn = false;

  constructor(private readonly session: TextSession) {}

  /** Its state is whether an editor has switched it on. */
  readonly plugin: Plugin<boolean> = new Plugin<boolean>({
    key: suggestingKey,
    state: {
      init: () => this.switchedOn,
      apply: (tr, on) => (tr.getMeta(suggestingKey) as boolean | undefined) ?? on,
    },
    props: {
      attributes: (state): Record<string, string> => (this.on(state) ? { class: 'suggesting' } : {}),
      // What is typed does not reach the input rules: they would change blocks.
      handleTextInput: (view, _from, _to, _text, insert) => {
        if (!this.on(view.state)) {
          return false;
        }
        view.dispatch(insert());
        return true;
      },
      handleDOMEvents: {
        click: (view, event) => {
          const ticks = event.target instanceof HTMLInputElement && event.target.type === 'checkbox' && this.on(view.state);
          if (ticks) {
            event.preventDefault();
            this.refuse();
          }
          return ticks;
        },
        // The key with which an input method begins. What is selected stays, marked: it must not begin in its place.
        keydown: (view, event) => {
          const { selection } = view.state;
          if (event.keyCode === 229 && this.on(view.state) && !selection.empty && !view.composing) {
            view.dispatch(view.state.tr.deleteSelection());
            view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(selection.to), -1)));
          }
          return false;
        },
      },
      handleKeyDown: (view, event) => {
        const enter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey;
        // While a list of people is open, Enter chooses from it.
        const listOpen = view.dom.hasAttribute('aria-activedescendant');
        if (!enter || !this.on(view.state) || view.composing || event.isComposing || listOpen) {
          return false;
        }
        const { hardBreak } = view.state.schema.nodes;
        view.dispatch(view.state.tr.replaceSelectionWith(hardBreak!.create()).scrollIntoView());
        return true;
      },
    },
    // What other parts of the editor add to her edits (an address made a link) is no suggestion of hers.
    filterTransaction: (tr, state) => this.may(tr, state),
    appendTransaction: (transactions, before, state) => this.undoneAsSuggestion(transactions, before, state),
  });

  on(state: EditorState): boolean {
    return this.session.permission === 'suggest' || (this.session.permission === 'edit' && suggestingKey.getState(state) === true);
  }

  toggle(): boolean {
    const { view } = this.session;
    this.switchedOn = !this.on(view.state);
    view.dispatch(view.state.tr.setMeta(suggestingKey, this.switchedOn));
    return this.switchedOn;
  }

  /** Comes before every edit of the person herself. */
  readonly rewrite = (tr: Transaction, state: EditorState): Transaction => {
    if (!tr.docChanged || tr.getMeta(AS_IT_IS) || isHistoryTransaction(tr)) {
      return tr;
    }
    if (!this.on(state)) {
      return withoutInheritedMarks(tr);
    }
    const suggestion = suggested(tr, state, this.suggester());
    if (!suggestion.docChanged && suggestion.selection.eq(state.selection)) {
      this.refuse();
    }
    return suggestion.setMeta(AS_IT_IS, true);
  };

  private may(tr: Transaction, state: EditorState): boolean {
    const known = tr.getMeta(AS_IT_IS) || isHistoryTransaction(tr) || isFromProtocol(tr);
    return this.session.permission !== 'suggest' || !tr.docChanged || known || this.isSuggestion(state, tr);
  }

  /** The server's rule: with her suggestions taken back, nothing has changed. */
  private isSuggestion(before: { doc: Node }, after: { doc: Node }): boolean {
    const { id } = this.session.me;
    return takenBack(before.doc, id).eq(takenBack(after.doc, id));
  }

  private suggester(): Suggester {
    return { author: this.session.me.id, at: this.moment.at() };
  }

  /**
   * Undo takes text out that is no longer a suggestion if an editor has accepted it meanwhile. Whoever may only suggest
   * then suggests to take it out. The history knows of transactions appended to its own, and redo brings both back.
   */
  private undoneAsSuggestion(
    transactions: readonly Transaction[],
    before: EditorState,
    state: EditorState,
  ): Transaction | null {
    const [undo] = transactions;
    if (this.session.permission !== 'suggest' || !undo || transactions.length > 1 || !isHistoryTransaction(undo)) {
      return null;
    }
    if (!undo.docChanged || this.isSuggestion(before, state)) {
      return null;
    }
    const tr = state.tr.setMeta(AS_IT_IS, true);
    undo.steps.map((step, index) => step.invert(undo.docs[index]!)).reverse().forEach((step) => tr.step(step));
    const suggestion = suggested(undo, before, this.suggester());
    suggestion.steps.forEach((step) => tr.step(step));
    return tr.setSelection(suggestion.selection.map(tr.doc, tr.mapping.slice(tr.steps.length)));
  }

  /** Says why nothing happened, but not at each key. */
  private refuse(): void {
    const now = Date.now();
    if (now - this.lastRefusal > 10_000) {
      this.lastRefusal = now;
      this.session.announce(this.session.texts('suggestions.only-text'));
    }
  }
}

/** What is typed in the middle of a suggestion would take its mark, and with it the name of somebody else. */
function withoutInheritedMarks(tr: Transaction): Transaction {
  const { suggestInsert, suggestDelete } = tr.doc.type.schema.marks;
  if (tr.getMeta('uiEvent') || !suggestInsert || !suggestDelete) {
    return tr;
  }
  tr.steps.slice().forEach((step, index) => {
    if (step instanceof ReplaceStep && step.slice.openStart === 0 && step.slice.content.firstChild?.isInline) {
      const ahead = tr.mapping.slice(index + 1);
      const from = ahead.map(step.from, -1);
      const to = ahead.map(step.from + step.slice.size, 1);
      tr.removeMark(from, to, suggestInsert).removeMark(from, to, suggestDelete);
    }
  });
  return tr;
}
