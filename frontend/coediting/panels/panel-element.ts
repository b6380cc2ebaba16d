import { html, LitElement, type TemplateResult } from 'lit';
import type { TextSession } from '../session';
import { colorOf, initials } from './names';
import { timeOf } from './moments';

/** A panel without a shadow root, so that the page's styles reach it. */
export abstract class PanelElement extends LitElement {
  constructor(protected readonly session: TextSession) {
    super();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected text(key: string, ...args: (string | number)[]): string {
    return this.session.texts(key, ...args);
  }

  /** A count with the words for one and for many: the keys end in `.one` and `.many`. */
  protected count(key: string, count: number): string {
    return this.text(`${key}.${count === 1 ? 'one' : 'many'}`, count);
  }

  protected avatar(id: string, name: string): TemplateResult {
    return html`<span class="text-avatar" style="--person: ${colorOf(id)}" aria-hidden="true">${initials(name)}</span>`;
  }

  /** Who and when: the first line of a card. */
  protected byline(id: string, name: string, at: string): TemplateResult {
    return html`<div class="text-byline">${this.avatar(id, name)}<strong>${name}</strong>${timeOf(this.session, at)}</div>`;
  }
}

/** Defines an element once, also when a file is loaded twice. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) {
    customElements.define(name, element);
  }
}
