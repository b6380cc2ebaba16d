import { html, nothing, render } from 'lit';
import { Plugin } from 'prosemirror-state';
import { Bubble } from '../panels/bubble';
import { inFull } from '../panels/moments';
import { Names } from '../panels/names';
import type { TextSession } from '../session';
import type { Decision } from './decide';
import type { Desk } from './desk';
import type { Suggestion } from './list';
import { suggestionViews } from './mark-views';
import { suggestionWords } from './words';

/** Who suggested and when, at the pointer; what can be decided, at a click. */
export function suggestionBubble(session: TextSession, desk: Desk, chosen: (suggestion: Suggestion) => void): Plugin {
  const names = Names.of(session);
  const bubble = new Bubble(document.createElement('div'));
  bubble.element.classList.add('suggestion-bubble');

  function show(suggestion: Suggestion) {
    const button = (decision: Decision) =>
      desk.may(suggestion, decision)
        ? html`<button type="button" @click=${() => act(suggestion, decision)}>${session.texts(`suggestions.${decision}`)}</button>`
        : nothing;
    render(
      html`<p><strong>${names.name(suggestion.author)}</strong> · ${inFull(suggestion.at)}</p>
        <p>${suggestionWords(session, suggestion)}</p>
        <div class="text-card-buttons">${button('accept')}${button('reject')}</div>`,
      bubble.element,
    );
    bubble.show(session.view, suggestion.to);
    chosen(suggestion);
  }

  function act(suggestion: Suggestion, decision: Decision) {
    desk.decide([suggestion], decision);
    bubble.hide();
    session.view.focus();
  }

  function named(target: EventTarget | null) {
    const mark = target instanceof Element ? target.closest<HTMLElement>('.suggestion') : null;
    if (mark) {
      mark.title = `${names.name(mark.dataset['author']!)} · ${inFull(mark.dataset['at']!)}`;
    }
  }

  return new Plugin({
    props: {
      markViews: suggestionViews,
      handleDOMEvents: { mouseover: (_view, event) => named(event.target) },
      handleClick: (_view, position, event) => {
        const clicked = event.target instanceof Element && event.target.closest('.suggestion');
        const suggestion = clicked ? desk.at(position) : undefined;
        if (suggestion) {
          show(suggestion);
        } else {
          bubble.hide();
        }
        return false;
      },
      handleKeyDown: (_view, event) => {
        if (event.key === 'Escape' && bubble.shown) {
          bubble.hide();
          return true;
        }
        return false;
      },
    },
    view: () => ({
      update: (_view, before) => {
        if (bubble.shown && before.doc !== session.view.state.doc) {
          bubble.hide();
        }
      },
      destroy: () => bubble.hide(),
    }),
  });
}

