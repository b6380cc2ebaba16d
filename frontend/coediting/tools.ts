import type { Editor } from '@tiptap/core';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { type IconName, ICONS } from './icons';
import type { Tool } from './session';
import { insertTable, TABLE_COMMANDS } from './table';

/** What the toolbar asks of the element. */
export interface ToolHelp {
  texts(key: string): string;
  openLink(): void;
  chooseImage(): void;
}

type Part = Partial<Tool> & Pick<Tool, 'run'>;

/** The editor's own buttons, in groups. */
export function tools(editor: Editor, help: ToolHelp): Tool[][] {
  const tool = (name: IconName, part: Part): Tool => ({
    name,
    label: help.texts(`editor.${name}`),
    icon: ICONS[name],
    ...part,
  });
  const mark = (name: 'bold' | 'italic' | 'underline' | 'strike' | 'code', shortcut: string) =>
    tool(name, {
      shortcut,
      active: () => editor.isActive(name),
      enabled: () => editor.can().toggleMark(name),
      run: () => editor.chain().focus().toggleMark(name).run(),
    });
  const list = (name: 'bulletList' | 'orderedList' | 'taskList', item: string, shortcut: string) =>
    tool(name, {
      shortcut,
      active: () => editor.isActive(name),
      run: () => editor.chain().focus().toggleList(name, item).run(),
    });
  const command = (name: IconName, does: Command, part: Partial<Tool> = {}) =>
    tool(name, {
      enabled: (state) => does(state),
      run: () => {
        editor.view.focus();
        does(editor.state, editor.view.dispatch, editor.view);
      },
      ...part,
    });
  return [
    [
      command('undo', undo, { shortcut: 'Mod-z', from: 'suggest', enabled: (state) => undoDepth(state) > 0 }),
      command('redo', redo, { shortcut: 'Mod-Shift-z', from: 'suggest', enabled: (state) => redoDepth(state) > 0 }),
    ],
    [
      mark('bold', 'Mod-b'),
      mark('italic', 'Mod-i'),
      mark('underline', 'Mod-u'),
      mark('strike', 'Mod-Shift-s'),
      mark('code', 'Mod-e'),
    ],
    [
      list('bulletList', 'listItem', 'Mod-Shift-8'),
      list('orderedList', 'listItem', 'Mod-Shift-7'),
      list('taskList', 'taskItem', 'Mod-Shift-9'),
      tool('blockquote', {
        shortcut: 'Mod-Shift-b',
        active: () => editor.isActive('blockquote'),
        run: () => editor.chain().focus().toggleBlockquote().run(),
      }),
      tool('codeBlock', {
        shortcut: 'Mod-Alt-c',
        active: () => editor.isActive('codeBlock'),
        run: () => editor.chain().focus().toggleCodeBlock().run(),
      }),
    ],
    [
      tool('link', { shortcut: 'Mod-k', active: () => editor.isActive('link'), run: () => help.openLink() }),
      tool('image', { run: () => help.chooseImage() }),
      tool('mention', {
        shortcut: '@',
        from: 'suggest',
        run: () => editor.chain().focus().insertContent(spaceBefore(editor) ? '@' : ' @').run(),
      }),
      command('table', insertTable),
    ],
    Object.entries(TABLE_COMMANDS).map(([name, does]) =>
      command(name as IconName, does as Command, { visible: (state) => isInTable(state) }),
    ),
  ];
}

/** A mention begins a word. */
function spaceBefore(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, undefined, ' ');
  return before === '' || /\s/.test(before);
}
