import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { TextSession } from './session';

/** Where an image will stand while it is on its way. */
const key = new PluginKey<DecorationSet>('uploads');

type Change = { add: { id: object; at: number; name: string } } | { remove: object };

function box(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'text-upload';
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.setAttribute('aria-label', name);
  element.append(bar, name);
  return element;
}

/** Images that are dropped or pasted into the text are uploaded. */
export function uploadPlugin(session: TextSession): Plugin<DecorationSet> {
  const take = (view: EditorView, files: FileList | undefined, at: number) => {
    const images = [...(files ?? [])].filter((file) => file.type.startsWith('image/'));
    images.forEach((image) => void upload(session, image, at));
    return images.length > 0 && view.editable;
  };
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, before) {
        const change = transaction.getMeta(key) as Change | undefined;
        const moved = before.map(transaction.mapping, transaction.doc);
        if (change && 'add' in change) {
          const { id, at, name } = change.add;
          return moved.add(transaction.doc, [Decoration.widget(at, () => box(name), { id, key: name })]);
        }
        return change ? moved.remove(moved.find(undefined, undefined, (spec) => spec.id === change.remove)) : moved;
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handlePaste: (view, event) =>
        // A piece of a Word document comes with a picture of itself: its text is wanted.
        !event.clipboardData?.types.includes('text/html') &&
        take(view, event.clipboardData?.files, view.state.selection.from),
      handleDrop(view, event) {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
        return at !== undefined && take(view, event.dataTransfer?.files, at);
      },
    },
  });
}

/** Uploads an image and puts it where the place has moved to meanwhile. */
export async function upload(session: TextSession, image: File, at = session.view.state.selection.from) {
  if (!session.view.editable) {
    return;
  }
  const id = {};
  const tell = (change: Change) => session.view.dispatch(session.view.state.tr.setMeta(key, change));
  tell({ add: { id, at, name: image.name } });
  try {
    const source = await send(session.document, image, (share) => progress(session.view, image.name, share));
    const { state } = session.view;
    const place = key.getState(state)?.find(undefined, undefined, (spec) => spec.id === id)[0];
    if (place) {
      const node = state.schema.nodes.image.create({ src: source, alt: image.name.replace(/\.\w+$/, '') });
      const after = state.doc.resolve(place.from);
      const block = after.depth > 0 ? after.after(after.sharedDepth(after.pos)) : after.pos;
      const empty = after.parent.isTextblock && after.parent.content.size === 0;
      const transaction = state.tr;
      session.view.dispatch(
        empty ? transaction.replaceWith(after.before(), after.after(), node) : transaction.insert(block, node),
      );
    }
  } catch (failure) {
    const reason = failure instanceof Refused ? failure.reason : 'failed';
    session.announce(session.texts(`editor.image.${reason}`, image.name));
  } finally {
    tell({ remove: id });
  }
}

function progress(view: EditorView, name: string, share: number) {
  view.dom.querySelectorAll<HTMLProgressElement>('.text-upload progress').forEach((bar) => {
    if (bar.getAttribute('aria-label') === name) {
      bar.value = share;
    }
  });
}

class Refused extends Error {
  constructor(readonly reason: 'too-large' | 'type' | 'rights' | 'failed') {
    super(reason);
  }
}

/** `fetch` cannot tell how far it is; this can. */
function send(document: string, image: File, onShare: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `coediting/images/${document}`);
    request.setRequestHeader('X-Requested-With', 'eslabon');
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && onShare(event.loaded / event.total);
    request.onload = () => {
      const answer = request.response as { src?: string; reason?: 'too-large' | 'type' | 'rights' } | null;
      if (request.status === 200 && answer?.src) {
        resolve(answer.src);
      } else {
        reject(new Refused(answer?.reason ?? (request.status === 413 ? 'too-large' : 'failed')));
      }
    };
    request.onerror = () => reject(new Refused('failed'));
    const form = new FormData();
    form.append('file', image);
    request.send(form);
  });
}
