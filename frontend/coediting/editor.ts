import { Editor, Extension, type Extensions } from '@tiptap/core';
import type { Node } from 'prosemirror-model';
import { EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { extensions } from './extensions';
import { isFromProtocol, type Unconfirmed, unconfirmedPlugin } from './protocol';
import { cleanPasted } from './paste';
import { SCHEMA } from './schema';

export interface EditorWishes {
  place: HTMLElement;
  label: string;
  words: { placeholder: string; task: string };
  /** What the session adds, such as mentions. */
  more: Extensions;
  /** Before the editor's own. */
  plugins: Plugin[];
  /** Sees each transaction of the person herself before it is applied. */
  rewrite(transaction: Transaction, state: EditorState): Transaction;
}

/** Tiptap's editor over the product's schema; it begins empty and read-only, until {@link show} gives it a text. */
export function createEditor(wishes: EditorWishes): Editor {
  const outgoing = Extension.create({
    name: 'outgoing',
    dispatchTransaction({ transaction, next }) {
      next(isFromProtocol(transaction) ? transaction : wishes.rewrite(transaction, this.editor.state));
    },
  });
  const editor = new Editor({
    element: wishes.place,
    schemaSpec: SCHEMA,
    extensions: [...extensions(wishes.words), ...wishes.more, outgoing],
    // Its styles are in coediting.css.
    injectCSS: false,
    editable: false,
    editorProps: {
      attributes: { 'aria-label': wishes.label, 'aria-multiline': 'true', spellcheck: 'true' },
      transformPastedHTML: cleanPasted,
    },
  });
  const plugins = [...wishes.plugins, ...editor.state.plugins].map(quietAfterOthers);
  editor.view.updateState(editor.state.reconfigure({ plugins }));
  return editor;
}

/** Shows a text with what of it is not confirmed; the history of undoing begins anew. */
export function show(editor: Editor, doc: Node, start: Unconfirmed) {
  const plugins = editor.state.plugins.filter((plugin) => !plugin.spec.historyPreserveItems);
  editor.view.updateState(EditorState.create({ doc, plugins: [unconfirmedPlugin(start), ...plugins] }));
}

/**
 * What plugins append to a change (mending a table, making an address a link) is done where the change is made. If every
 * browser did it again to what arrives from others, it would be done many times.
 */
function quietAfterOthers(plugin: Plugin): Plugin {
  const append = plugin.spec.appendTransaction;
  if (!append) {
    return plugin;
  }
  return new Plugin({
    ...plugin.spec,
    appendTransaction: (transactions, before, after) =>
      transactions.some(isFromProtocol) ? null : append.call(plugin, transactions, before, after),
  });
}
