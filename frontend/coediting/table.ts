import { mergeAttributes, Node } from '@tiptap/core';
import { Plugin, TextSelection, type Command } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  tableEditing,
  toggleHeaderRow,
} from 'prosemirror-tables';

/** What `prosemirror-tables` calls our nodes. */
const ROLES: Record<string, string> = { table: 'table', tableRow: 'row', tableCell: 'cell', tableHeader: 'header_cell' };

export const insertTable: Command = (state, dispatch) => {
  const { table, tableRow, tableCell, tableHeader } = state.schema.nodes;
  const row = (type: typeof tableCell) => tableRow.create(null, [1, 2, 3].map(() => type.createAndFill()!));
  const transaction = state.tr.replaceSelectionWith(table.create(null, [row(tableHeader), row(tableCell), row(tableCell)]));
  if (isInTable(state) || !transaction.docChanged) {
    return false;
  }
  const start = transaction.mapping.map(state.selection.from, -1);
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(start + 1)));
  dispatch?.(transaction.scrollIntoView());
  return true;
};

export const TABLE_COMMANDS = {
  'row-before': addRowBefore,
  'row-after': addRowAfter,
  'row-delete': deleteRow,
  'column-before': addColumnBefore,
  'column-after': addColumnAfter,
  'column-delete': deleteColumn,
  'header-row': toggleHeaderRow,
  'table-delete': deleteTable,
} as const;

const span = (name: string) => ({
  parseHTML: (element: HTMLElement) => Math.min(100, Math.max(1, Number(element.getAttribute(name)) || 1)),
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
});

const Row = Node.create({
  name: 'tableRow',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
});

const cell = (name: string, tag: string) =>
  Node.create({
    name,
    addAttributes: () => ({ colspan: span('colspan'), rowspan: span('rowspan') }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
  });

/** Tables with everything in them; columns are as wide as their text wants. */
export const Table = Node.create({
  name: 'table',

  parseHTML: () => [{ tag: 'table' }],
  // Nothing around it: the browser would put letters there that are typed right after Ctrl+End.
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],

  extendNodeSchema: (extension) => ({ tableRole: ROLES[extension.name] }),

  addExtensions: () => [Row, cell('tableCell', 'td'), cell('tableHeader', 'th')],

  addKeyboardShortcuts() {
    const run = (command: Command) => command(this.editor.state, this.editor.view.dispatch);
    return {
      Tab: () => run(goToNextCell(1)) || (run(addRowAfter) && run(goToNextCell(1))),
      'Shift-Tab': () => run(goToNextCell(-1)),
    };
  },

  addProseMirrorPlugins() {
    return [new Plugin(tableEditing().spec)];
  },
});
