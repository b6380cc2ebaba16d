import { Mark } from '@tiptap/core';

/**
 * What somebody suggests to insert or to delete, as it stands in the text. The editor reads it back from its own page
 * where somebody types; from pasted HTML it never comes, for a suggestion belongs to who made it, where she made it.
 */
const suggestion = (name: string, tag: string) =>
  Mark.create({
    name,
    addAttributes: () => ({
      author: { parseHTML: (dom) => dom.dataset.author, renderHTML: ({ author }) => ({ 'data-author': author }) },
      at: { parseHTML: (dom) => dom.dataset.at, renderHTML: ({ at }) => ({ 'data-at': at }) },
    }),
    // Before the rule that reads <del> as text struck through.
    parseHTML: () => [{ tag: `${tag}.suggestion[data-author][data-at]`, priority: 100 }],
    renderHTML: ({ HTMLAttributes }) => [tag, { class: 'suggestion', ...HTMLAttributes }, 0],
  });

export const SuggestInsert = suggestion('suggestInsert', 'ins');
export const SuggestDelete = suggestion('suggestDelete', 'del');
