import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

const key = new PluginKey<DecorationSet>('spotlight');

/** Shows the one place in the text that is spoken of in a panel, though the text does not have the focus. */
export function spotlight(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, shown) {
        const range = tr.getMeta(key) as { from: number; to: number } | null | undefined;
        if (range === undefined) {
          return shown.map(tr.mapping, tr.doc);
        }
        return range === null
          ? DecorationSet.empty
          : DecorationSet.create(tr.doc, [Decoration.inline(range.from, range.to, { class: 'spotlight' })]);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Points at a range and brings it into view; null points at nothing any more. */
export function pointAt(view: EditorView, range: { from: number; to: number } | null): void {
  view.dispatch(view.state.tr.setMeta(key, range));
  if (range) {
    bringIntoView(view, range.from);
  }
}

/** Scrolls only if the place is not in sight. */
export function bringIntoView(view: EditorView, position: number): void {
  const { top, bottom } = view.coordsAtPos(position);
  if (top < 80 || bottom > window.innerHeight - 80) {
    const { node } = view.domAtPos(position);
    const element = node instanceof Element ? node : node.parentElement;
    element?.scrollIntoView({ block: 'center' });
  }
}
