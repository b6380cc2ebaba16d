import type { EditorView } from 'prosemirror-view';

/** Does the panel stand beside the text, or below it or over it? */
export function isBeside(view: EditorView, panel: Element): boolean {
  const text = view.dom.getBoundingClientRect();
  const box = panel.getBoundingClientRect();
  return box.width > 0 && box.left >= text.right - 2;
}
