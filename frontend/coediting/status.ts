import { element, icon } from './dom';
import { ICONS } from './icons';
import type { SaveState } from './session';

/** Whether what was typed is safe: always there, as a drawing and a word. */
export class Status {
  readonly element = element('div', { class: 'text-status' });
  private readonly heard = element('span', { class: 'only-heard', role: 'status', 'aria-live': 'polite' });
  private readonly drawing = element('span', { class: 'text-status-drawing' });
  private readonly word = element('span', {});
  private kind = '';

  constructor(private readonly texts: (key: string, ...args: (string | number)[]) => string) {
    this.element.append(this.drawing, this.word, this.heard);
  }

  show({ kind, count }: SaveState) {
    const key = kind !== 'offline' ? kind : count === 0 ? 'offline' : count === 1 ? 'offline.one' : 'offline.many';
    const text = this.texts(`editor.${key}`, count);
    this.word.textContent = text;
    this.draw(kind);
    // Only what matters is said aloud: that the connection went, and that all is safe again.
    if (this.heard.dataset.kind !== kind && (kind === 'offline' || (kind === 'saved' && this.heard.dataset.kind))) {
      this.heard.textContent = text;
      this.heard.dataset.kind = kind;
    }
  }

  /** Nothing will be saved here any more. */
  showEnded() {
    this.word.textContent = this.texts('editor.locked');
    this.draw('locked');
  }

  private draw(kind: SaveState['kind'] | 'locked') {
    if (kind !== this.kind) {
      this.kind = kind;
      this.drawing.replaceChildren(icon(ICONS[kind]));
      this.element.dataset.kind = kind;
    }
  }
}
