import type { Mark } from 'prosemirror-model';
import type { MarkViewConstructor } from 'prosemirror-view';
import { colorOf } from '../panels/names';

/** Suggestions in the colour of their author: what she puts in underlined, what she takes out struck through. */
export const suggestionViews: Record<string, MarkViewConstructor> = {
  suggestInsert: (mark) => drawn('ins', mark),
  suggestDelete: (mark) => drawn('del', mark),
};

function drawn(tag: 'ins' | 'del', mark: Mark) {
  const { author, at } = mark.attrs as { author: string; at: string };
  const dom = document.createElement(tag);
  dom.className = 'suggestion';
  dom.dataset['author'] = author;
  dom.dataset['at'] = at;
  dom.style.setProperty('--person', colorOf(author));
  return { dom };
}
