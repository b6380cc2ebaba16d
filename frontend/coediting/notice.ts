import { element, icon } from './dom';
import { ICONS } from './icons';

/** Says above the text what happened to it, and hands out what was typed and could not be saved. */
export class Notice {
  readonly element = element('div', { class: 'text-notices' });

  constructor(private readonly texts: (key: string, ...args: (string | number)[]) => string) {}

  /**
   * @param words what was typed and not saved; nothing if it is empty
   * @param reload whether loading the page anew helps
   */
  show(message: string, words = '', reload = false) {
    const box = element('div', { class: 'text-notice', role: 'alert' });
    box.append(icon(ICONS.warning), element('p', {}, message));
    if (words) {
      box.append(this.words(words));
    }
    const buttons = element('div', { class: 'text-notice-buttons' });
    if (words) {
      buttons.append(this.copyButton(words));
    }
    if (reload) {
      buttons.append(this.button('reload', () => location.reload()));
    } else {
      buttons.append(this.button('dismiss', () => box.remove()));
    }
    box.append(buttons);
    this.element.append(box);
  }

  clear() {
    this.element.replaceChildren();
  }

  private words(words: string): HTMLElement {
    const field = element('textarea', { readonly: '', rows: '4' });
    field.value = words;
    return element('label', {}, this.texts('editor.unsaved'), field);
  }

  private copyButton(words: string): HTMLElement {
    const button = this.button('copy', async () => {
      const field = this.element.querySelector('textarea');
      field?.select();
      // A page that is not secure has no clipboard; there the old way works.
      await (navigator.clipboard?.writeText(words) ?? Promise.resolve(document.execCommand('copy')));
      button.textContent = this.texts('editor.copied');
    });
    return button;
  }

  private button(name: string, act: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button' }, this.texts(`editor.${name}`));
    button.addEventListener('click', act);
    return button;
  }
}
