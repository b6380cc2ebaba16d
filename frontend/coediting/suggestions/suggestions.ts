import { Plugin } from 'prosemirror-state';
import { spotlight } from '../panels/spotlight';
import type { Additions, TextSession } from '../session';
import { suggestionBubble } from './bubble';
import { Desk } from './desk';
import { SuggestionsPanel } from './panel';
import { Suggesting } from './suggesting';

const ICON_SUGGEST = 'M3 17.25V21h3.75L14 13.75 10.25 10zM17.7 8.04a1 1 0 0 0 0-1.41L15.37 4.3a1 1 0 0 0-1.41 0l-1.9 1.9 3.75 3.75zM14 19h7v2h-7z';
const ICON_LIST = 'M4 5h10v2H4zm0 4h10v2H4zm0 4h6v2H4zm14.6-.6L20 13.8l-6.2 6.2-3.4-3.4 1.4-1.4 2 2z';

/** Writing as a suggestion, and deciding on what others suggested. */
export function suggestions(session: TextSession): Additions {
  const suggesting = new Suggesting(session);
  const desk = new Desk(session);
  const panel = new SuggestionsPanel(session, desk);

  function toggle() {
    session.announce(session.texts(suggesting.toggle() ? 'suggestions.on' : 'suggestions.off'));
  }

  const watch = new Plugin({
    view: () => ({
      update: (view, before) => {
        if (view.state.doc !== before.doc) {
          panel.changed();
        }
      },
    }),
  });

  return {
    plugins: [suggesting.plugin, suggestionBubble(session, desk, (each) => panel.choose(each)), spotlight(), watch],
    rewrite: suggesting.rewrite,
    tools: [
      {
        name: 'suggest',
        label: session.texts('suggestions.switch'),
        icon: ICON_SUGGEST,
        active: (state) => suggesting.on(state),
        run: toggle,
      },
    ],
    panels: [
      {
        name: 'suggestions',
        label: session.texts('suggestions.title'),
        icon: ICON_LIST,
        element: panel,
        shown: (open) => panel.shown(open),
      },
    ],
  };
}
