import { Mark } from '@tiptap/core';

/**
 * What somebody suggests to insert or to delete, as it stands in the text. Nothing is read from pasted HTML: a suggestion
 * belongs to who made it, where she made it.
 */
const suggestion = (name: string, tag: string) =>
  Mark.create({
    name,
    addAttributes: () => ({
      author: { renderHTML: ({ author }) => ({ 'data-author': author }) },
      at: { renderHTML: ({ at }) => ({ 'data-at': at }) },
    }),
    renderHTML: ({ HTMLAttributes }) => [tag, { class: 'suggestion', ...HTMLAttributes }, 0],
  });

export const SuggestInsert = suggestion('suggestInsert', 'ins');
export const SuggestDelete = suggestion('suggestDelete', 'del');
