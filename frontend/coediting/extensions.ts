import type { Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList, TaskItem, TaskList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Strike } from '@tiptap/extension-strike';
import { Text } from '@tiptap/extension-text';
import { Underline } from '@tiptap/extension-underline';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { OwnImage } from './image-node';
import { SafeLink } from './links';
import { SuggestDelete, SuggestInsert } from './suggestion-marks';
import { Table } from './table';

/**
 * How the nodes and marks of `schema.json` are read, drawn and edited. What they may contain is said in that file alone:
 * the editor takes its structure from there. Mentions are added by the session, which knows whom one can mention.
 */
export function extensions(words: { placeholder: string; task: string }): Extensions {
  return [
    Document,
    Paragraph,
    Heading.configure({ levels: [1, 2, 3] }),
    Blockquote,
    BulletList,
    OrderedList,
    ListItem,
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => `${words.task} ${node.textContent}`.trim() },
    }),
    ListKeymap,
    Table,
    OwnImage,
    HardBreak,
    HorizontalRule,
    CodeBlock.configure({ enableTabIndentation: false }),
    Text,
    SafeLink,
    Bold,
    Italic,
    Underline,
    Strike,
    Code,
    SuggestInsert,
    SuggestDelete,
    UndoRedo,
    Dropcursor.configure({ color: false, class: 'text-drop' }),
    Gapcursor,
    Placeholder.configure({ placeholder: words.placeholder }),
  ];
}
