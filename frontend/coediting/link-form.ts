import type { Editor } from '@tiptap/core';
import { element } from './dom';
import { safeAddress } from './links';

/** Where the address of a link is written: below the toolbar, until it is confirmed or left. */
export class LinkForm {
  readonly element: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly wrong: HTMLElement;
  private readonly remove: HTMLButtonElement;
  private readonly visit: HTMLAnchorElement;

  constructor(
    private readonly editor: Editor,
    texts: (key: string) => string,
  ) {
    this.input = element('input', { type: 'text', inputmode: 'url', 'aria-label': texts('editor.link.address') });
    this.input.placeholder = 'https://';
    this.wrong = element('span', { class: 'text-link-wrong', role: 'alert' });
    this.remove = element('button', { type: 'button' }, texts('editor.link.remove'));
    this.visit = element('a', { target: '_blank', rel: 'noopener noreferrer' }, texts('editor.link.visit'));
    const apply = element('button', { type: 'submit', class: 'text-link-apply' }, texts('editor.link.apply'));
    this.element = element('form', { class: 'text-link', hidden: '' }, this.input, apply, this.remove, this.visit, this.wrong);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.apply(texts('editor.link.wrong'));
    });
    this.remove.addEventListener('click', () => {
      this.editor.chain().focus().extendMarkRange('link').unsetLink().run();
      this.close();
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.close();
        this.editor.view.focus();
      }
    });
  }

  open() {
    const href = (this.editor.getAttributes('link').href as string | undefined) ?? '';
    this.input.value = href;
    this.wrong.textContent = '';
    this.remove.hidden = this.visit.hidden = href === '';
    this.visit.href = safeAddress(href) ?? '';
    this.element.hidden = false;
    this.input.focus();
    this.input.select();
  }

  close() {
    this.element.hidden = true;
  }

  private apply(wrong: string) {
    const address = safeAddress(this.input.value);
    if (!address) {
      this.wrong.textContent = wrong;
      this.input.focus();
      return;
    }
    const chain = this.editor.chain().focus().extendMarkRange('link');
    const { empty } = this.editor.state.selection;
    if (empty && !this.editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] }).run();
    } else {
      chain.setLink({ href: address }).run();
    }
    this.close();
  }
}
