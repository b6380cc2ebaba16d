import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { cssColor, type Author, type Passage } from '../messages';
import { inFull } from '../panels/moments';
import type { TextSession } from '../session';

const key = new PluginKey<DecorationSet | null>('authors');

const PAUSE = 5 * 60_000;

/** How much of the text an author wrote, in characters. */
export interface Share {
  author: Author;
  length: number;
}

export function shares(passages: Passage[]): Share[] {
  const found = new Map<string, Share>();
  for (const { author, from, to } of passages) {
    const share = found.get(author.id) ?? { author, length: 0 };
    share.length += to - from;
    found.set(author.id, share);
  }
  return [...found.values()].sort((a, b) => b.length - a.length);
}

/** Writing without a pause is one passage, however many commits it took; its moment is that of the last. */
export function joined(passages: Passage[]): Passage[] {
  const found: Passage[] = [];
  for (const passage of passages) {
    const last = found.at(-1);
    const goesOn = last?.to === passage.from && last.author.id === passage.author.id;
    if (goesOn && Math.abs(Date.parse(passage.at) - Date.parse(last.at)) < PAUSE) {
      last.to = passage.to;
      last.at = last.at > passage.at ? last.at : passage.at;
    } else {
      found.push({ ...passage });
    }
  }
  return found;
}

/** Who wrote which passage, in colours; it ends as soon as the text changes. */
export function authorship(ended: () => void): Plugin {
  return new Plugin<DecorationSet | null>({
    key,
    state: {
      init: () => null,
      apply(tr, shown) {
        const told = tr.getMeta(key) as DecorationSet | null | undefined;
        return told === undefined ? (tr.docChanged ? null : shown) : told;
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view: () => ({
      update: (view, before) => {
        if (key.getState(before) && !key.getState(view.state)) {
          ended();
        }
      },
    }),
  });
}

/** False if the text is another by now. */
export function showAuthors(session: TextSession, version: number, passages: Passage[]): boolean {
  const { view } = session;
  const decorations: Decoration[] = [];
  for (const { from, to, author, at } of joined(passages)) {
    const start = session.fromConfirmed(from, version, 1);
    const end = session.fromConfirmed(to, version, -1);
    if (start === null || end === null) {
      return false;
    }
    const looks = { class: 'passage', style: `--person: ${cssColor(author.color)}`, title: `${author.name} · ${inFull(at)}` };
    if (start < end) {
      decorations.push(Decoration.inline(start, end, looks));
    }
  }
  tell(view, DecorationSet.create(view.state.doc, decorations));
  return true;
}

export function hideAuthors(view: EditorView): void {
  if (key.getState(view.state)) {
    tell(view, null);
  }
}

function tell(view: EditorView, shown: DecorationSet | null): void {
  view.dispatch(view.state.tr.setMeta(key, shown));
}
