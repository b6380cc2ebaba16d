import { EditorState, Plugin } from 'prosemirror-state';
import { type DecorationSet, EditorView } from 'prosemirror-view';
import type { Node } from 'prosemirror-model';
import { suggestionViews } from '../suggestions/mark-views';

/** A document that is only read, with what is drawn over it. */
export function readOnlyText(mount: HTMLElement, doc: Node, drawn: DecorationSet, label: string): EditorView {
  const decorations = new Plugin({ props: { decorations: () => drawn } });
  return new EditorView(mount, {
    state: EditorState.create({ doc, plugins: [decorations] }),
    editable: () => false,
    markViews: suggestionViews,
    attributes: { role: 'document', 'aria-label': label, tabindex: '0', class: 'text-read-only' },
  });
}
