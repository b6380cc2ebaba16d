import type { EditorView } from 'prosemirror-view';

const GAP = 6;

/** A few buttons that float below a place in the text and go with it. */
export class Bubble {
  private shownAt: { view: EditorView; position: number } | null = null;
  private readonly follow = () => this.place();

  constructor(readonly element: HTMLElement) {
    element.classList.add('text-bubble');
    element.hidden = true;
    // The text keeps its focus and its selection when a button is pressed.
    element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get shown(): boolean {
    return this.shownAt !== null;
  }

  show(view: EditorView, position: number): void {
    if (!this.shownAt) {
      document.body.append(this.element);
      this.element.hidden = false;
      document.addEventListener('scroll', this.follow, { capture: true, passive: true });
      window.addEventListener('resize', this.follow);
    }
    this.shownAt = { view, position };
    this.place();
  }

  hide(): void {
    if (this.shownAt) {
      this.shownAt = null;
      this.element.hidden = true;
      this.element.remove();
      document.removeEventListener('scroll', this.follow, { capture: true });
      window.removeEventListener('resize', this.follow);
    }
  }

  private place(): void {
    if (!this.shownAt || this.shownAt.view.isDestroyed) {
      this.hide();
      return;
    }
    const { view, position } = this.shownAt;
    const at = view.coordsAtPos(Math.min(position, view.state.doc.content.size));
    const { offsetWidth, offsetHeight } = this.element;
    const below = at.bottom + GAP;
    const top = below + offsetHeight > window.innerHeight ? at.top - GAP - offsetHeight : below;
    this.element.style.top = `${Math.max(GAP, top)}px`;
    this.element.style.left = `${Math.max(GAP, Math.min(at.left, window.innerWidth - offsetWidth - GAP))}px`;
  }
}
