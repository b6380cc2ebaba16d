import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { element } from './dom';
import { cssColor, type Person } from './messages';

/** Somebody else's selection, in positions of the screen. */
export interface Cursor {
  person: Person;
  anchor: number;
  head: number;
}

const key = new PluginKey<Cursor[]>('cursors');

/** The cursors and selections of the others, carried along by every change until they are told anew. */
export function cursorPlugin(): Plugin<Cursor[]> {
  return new Plugin<Cursor[]>({
    key,
    state: {
      init: () => [],
      apply(transaction, before) {
        const told = transaction.getMeta(key) as Cursor[] | undefined;
        if (told) {
          return told;
        }
        const { mapping, docChanged } = transaction;
        return docChanged
          ? before.map(({ person, anchor, head }) => ({ person, anchor: mapping.map(anchor, -1), head: mapping.map(head, -1) }))
          : before;
      },
    },
    props: {
      decorations: (state) => DecorationSet.create(state.doc, (key.getState(state) ?? []).flatMap(drawing)),
    },
  });
}

/** Adds to a transaction that these are the others' cursors now. */
export function tellCursors(transaction: Transaction, cursors: Cursor[]): Transaction {
  const end = transaction.doc.content.size;
  const inside = (position: number) => Math.min(Math.max(0, position), end);
  return transaction
    .setMeta(key, cursors.map((each) => ({ ...each, anchor: inside(each.anchor), head: inside(each.head) })))
    .setMeta('addToHistory', false);
}

function drawing({ person, anchor, head }: Cursor): Decoration[] {
  const style = `--person: ${cssColor(person.color)}`;
  const caret = Decoration.widget(head, () => caretOf(person, style), {
    // The same element stays while it moves, so that its name fades once and not with every letter.
    key: `${person.connection}-${person.name}`,
    side: -1,
    ignoreSelection: true,
  });
  if (anchor === head) {
    return [caret];
  }
  const range = { class: 'text-others-selection', style };
  return [caret, Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), range)];
}

function caretOf(person: Person, style: string): HTMLElement {
  return element(
    'span',
    { class: 'text-caret', style, 'aria-hidden': 'true', 'data-connection': person.connection },
    element('span', { class: 'text-caret-name' }, person.name),
  );
}
