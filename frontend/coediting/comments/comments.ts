import { Plugin, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { isBeside } from '../panels/beside';
import { Bubble } from '../panels/bubble';
import { Names } from '../panels/names';
import type { Additions, TextSession } from '../session';
import { CommentBook } from './book';
import { Conversation } from './conversation';
import { Outbox } from './outbox';
import { CommentsPanel } from './panel';
import { commentRanges, commentsAt } from './ranges';

const ICON_COMMENT = 'M4 5h16v11h-7l-4 4v-4H4zM12 8v5M9.500 10.500h5';
const ICON_LIST = 'M4 5h16v11h-7l-4 4v-4H4zM8 9h8M8 12.500h5';
const SHORTCUT = 'Mod-Alt-m';

/** Comments on passages of the text. */
export function comments(session: TextSession): Additions {
  Names.of(session);
  const book = new CommentBook(session);
  const conversation = new Conversation(session, book, new Outbox(session));
  const panel = new CommentsPanel(session, book, conversation);
  let open = false;

  /** Begins a comment on the selection; without one, opens the comment under the cursor. */
  function comment(): boolean {
    const { state } = session.view;
    bubble.hide();
    const draft = conversation.begin();
    const id = draft?.id ?? commentsAt(state, state.selection.head)[0];
    if (id === undefined) {
      session.announce(session.texts('comments.select-first'));
      return false;
    }
    session.showPanel('comments');
    panel.show(id, true);
    return true;
  }

  /** A link to a comment of this text, from a mail or an inbox, leads to it: once, when the text is there. */
  const stop = session.on('opened', ({ comments: there }) => {
    stop();
    const linked = new URL(location.href).searchParams.get('comment');
    if (linked !== null && there.some(({ id }) => id === linked)) {
      session.showPanel('comments');
      panel.choose(linked);
      panel.show(linked, false);
    }
  });

  const bubble = new Bubble(document.createElement('div'));

  const watch = new Plugin({
    props: {
      handleClick: (view, position) => {
        const [id] = commentsAt(view.state, position);
        if (id !== undefined && (open || window.matchMedia('(min-width: 900px)').matches)) {
          session.showPanel('comments');
          panel.show(id, false);
        } else if (open && isBeside(view, panel)) {
          book.choose(null);
        }
        return false;
      },
    },
    view: (view) => {
      // A text that one may not edit hears no keys of its own.
      const pressed = (event: KeyboardEvent) => {
        const wanted = event.code === 'KeyM' && event.altKey && (event.ctrlKey || event.metaKey) && !event.shiftKey;
        if (wanted && conversation.may && view.dom.contains(document.getSelection()?.anchorNode ?? null)) {
          event.preventDefault();
          comment();
        }
      };
      document.addEventListener('keydown', pressed);
      return {
        update: (_view, before) => {
          if (view.state.doc !== before.doc) {
            panel.later();
          }
        },
        destroy: () => document.removeEventListener('keydown', pressed),
      };
    },
  });

  return {
    plugins: [commentRanges(), watch, commentBubble(session, conversation, bubble, () => open, comment)],
    tools: [
      {
        name: 'comment',
        label: session.texts('comments.add'),
        icon: ICON_COMMENT,
        shortcut: SHORTCUT,
        from: 'comment',
        enabled: (state) => !state.selection.empty || commentsAt(state, state.selection.head).length > 0,
        run: comment,
      },
    ],
    panels: [
      {
        name: 'comments',
        label: session.texts('comments.title'),
        icon: ICON_LIST,
        element: panel,
        from: 'read',
        shown: (shown) => {
          open = shown;
          panel.shown(shown);
        },
      },
    ],
    destroy: () => panel.shown(false),
  };
}

/** The button at what one has selected; or at a comment under the cursor, while the comments are closed. */
function commentBubble(
  session: TextSession,
  conversation: Conversation,
  bubble: Bubble,
  open: () => boolean,
  run: () => void,
): Plugin {
  const button = document.createElement('button');
  button.type = 'button';
  bubble.element.append(button);
  button.addEventListener('click', run);
  let pause: ReturnType<typeof setTimeout> | undefined;

  function place(view: EditorView) {
    const { selection } = view.state;
    const about = view.isDestroyed ? null : offered(view.state);
    if (about && view.dom.contains(document.getSelection()?.anchorNode ?? null)) {
      button.textContent = session.texts(about);
      bubble.show(view, selection.to);
    } else {
      bubble.hide();
    }
  }

  function offered(state: EditorState): string | null {
    const { empty, head } = state.selection;
    if (!empty) {
      return conversation.may ? 'comments.add' : null;
    }
    return !open() && commentsAt(state, head).length > 0 ? 'comments.show' : null;
  }

  return new Plugin({
    props: { handleDOMEvents: { blur: () => bubble.hide() } },
    view: (view) => ({
      update: (_view, before) => {
        if (!view.state.selection.eq(before.selection) || view.state.doc !== before.doc) {
          bubble.hide();
          clearTimeout(pause);
          // While one still selects, it would be in the way.
          pause = setTimeout(() => place(view), 250);
        }
      },
      destroy: () => {
        clearTimeout(pause);
        bubble.hide();
      },
    }),
  });
}
