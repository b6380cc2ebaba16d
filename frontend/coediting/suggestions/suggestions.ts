import { Plugin } from 'prosemirror-state';
import { spotlight } from '../panels/spotlight';
import type { Additions, TextSession } from '../session';
import { suggestionBubble } from './bubble';
import { Desk } from './desk';
import { SuggestionsPanel } from './panel';
import { Suggesting } from './suggesting';

const ICON_SUGGEST = 'M4 20l1-4L15.5 5.500l3 3L8 19zM13 8l3 3M14 20h6';
const ICON_LIST = 'M4 6h16M4 11h9M4 16h6M13 17l2.5 2.500L21 14';

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
        visible: () => session.permission === 'edit',
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
