import { element } from './dom';
import { upload } from './image-upload';
import { LinkForm } from './link-form';
import { Notice } from './notice';
import { OpenText } from './open-text';
import { People } from './people';
import { Presence } from './presence';
import { Side } from './side';
import { Status } from './status';
import type { Surface } from './surroundings';
import { Toolbar } from './toolbar';
import { tools } from './tools';
import { Words } from './words';

/** How often the page hears at most that somebody writes, so that her session does not end meanwhile. */
const AWAKE = 4 * 60_000;

const ANNOUNCED = 6_000;

const OPENING = 4_000;

/** Below these widths the buttons are one row that scrolls, and panels lie over the text. */
const NARROW = 640;
const MEDIUM = 760;

/**
 * A text that several people write, with all that stands around it. Its page gives it the attributes `document`,
 * `person`, `label` and `placeholder` and the property `texts`; `version` shows an earlier version.
 */
export class EslabonText extends HTMLElement implements Surface {
  static readonly observedAttributes = ['version'];

  texts: Record<string, string> = {};
  $server?: { awake(): void };

  private text: OpenText | null = null;
  private side: Side | null = null;
  private leaving = false;
  private said?: ReturnType<typeof setTimeout>;
  private readonly heard = element('div', { class: 'text-announcement', role: 'status', 'aria-live': 'polite' });
  private readonly page = element('div', { class: 'text-page' });
  private readonly size = new ResizeObserver(([{ contentRect }]) => {
    this.classList.toggle('text-narrow', contentRect.width < NARROW);
    this.style.setProperty('--text-head', `${this.querySelector<HTMLElement>('.text-head')?.offsetHeight ?? 0}px`);
    this.classList.toggle('text-medium', contentRect.width >= NARROW && contentRect.width < MEDIUM);
  });
  private readonly instead = element('div', { class: 'text-instead', hidden: '' });

  connectedCallback() {
    this.leaving = false;
    // The page sets attributes and properties in the same breath, before or after putting the element in.
    queueMicrotask(() => this.isConnected && !this.text && this.begin());
  }

  disconnectedCallback() {
    this.leaving = true;
    queueMicrotask(() => this.leaving && this.end());
  }

  attributeChangedCallback() {
    this.text?.showVersion(this.wantedVersion());
  }

  private wantedVersion(): number | null {
    const version = this.getAttribute('version');
    return version ? Number(version) : null;
  }

  private begin() {
    this.size.observe(this);
    const words = new Words(this.texts, document.documentElement.lang || 'es');
    const texts = (key: string, ...args: (string | number)[]) => words.text(key, ...args);
    const address = new URL('coediting', document.baseURI);
    address.protocol = address.protocol.replace('http', 'ws');
    const text = new OpenText({
      document: this.getAttribute('document')!,
      person: this.getAttribute('person')!,
      address: address.href,
      label: this.getAttribute('label') ?? '',
      placeholder: this.getAttribute('placeholder') ?? '',
      words,
      place: this.page,
      surface: this,
    });
    this.text = text;

    const side = new Side(text.additions.flatMap((each) => each.panels ?? []), texts('editor.close'), () => toolbar.update());
    this.side = side;
    const link = new LinkForm(text.editor, texts);
    const files = this.files(text);
    const help = { texts, openLink: () => link.open(), chooseImage: () => files.click() };
    const groups = [
      ...tools(text.editor, help),
      ...text.additions.map((each) => each.tools ?? []),
      side.tools(),
    ].filter((group) => group.length > 0);
    const toolbar = new Toolbar(
      text.editor,
      groups,
      texts('editor.tools'),
      {
        label: texts('editor.style'),
        paragraph: texts('editor.paragraph'),
        headings: [1, 2, 3].map((level) => texts(`editor.heading.${level}`)),
      },
      () => text.permission,
    );
    const status = new Status(texts);
    const notice = new Notice(texts);
    const presence = new Presence(text, () => people.draw());
    const people: People = new People(text, () => presence);
    const loading = element('div', { class: 'text-loading' }, element('span', { role: 'status' }, texts('editor.loading')));
    const head = element('div', { class: 'text-head' }, toolbar.element, people.element, status.element);
    const body = element('div', { class: 'text-body' }, element('div', { class: 'text-main' }, loading, this.page, this.instead), side.element);
    this.page.hidden = true;
    this.replaceChildren(head, link.element, notice.element, body, files, this.heard);

    text.on('state', (state) => text.opened && status.show(state));
    text.on('changed', () => {
      toolbar.update();
      presence.tell();
    });
    text.on('reset', () => {
      loading.remove();
      this.page.hidden = !this.instead.hidden;
    });
    text.on('opened', () => {
      status.show(text.state);
      if (this.wantedVersion() !== null) text.showVersion(this.wantedVersion());
    });
    text.on('permission', ({ permission }) => notice.show(texts(`editor.permission.${permission}`)));
    text.on('rescued', ({ why, words: lost }) => notice.show(texts(`editor.refused.${lost ? why : 'nothing'}`), lost));
    text.on('ended', ({ why, words: lost }) => {
      loading.remove();
      status.showEnded();
      notice.show(texts(`editor.ended.${why}`), lost, why === 'session' || why === 'schema' || why === 'broken');
    });
    text.on('wrote', () => this.stayAwake());
    this.page.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k' && text.view.editable) {
        event.preventDefault();
        event.stopPropagation(); // elsewhere these keys begin a search
        link.open();
      }
    });
    // While it opens, that says enough; who still waits after some seconds is told what for.
    setTimeout(() => text.opened || !this.text || status.show(text.state), OPENING);
    toolbar.update();
  }

  private end() {
    this.size.disconnect();
    this.text?.destroy();
    this.text = null;
    this.replaceChildren();
    this.page.replaceChildren();
  }

  private files(text: OpenText): HTMLInputElement {
    const files = element('input', { type: 'file', accept: 'image/png,image/jpeg,image/gif,image/webp', multiple: '', hidden: '' });
    files.addEventListener('change', () => {
      [...(files.files ?? [])].forEach((file) => void upload(text, file));
      files.value = '';
    });
    return files;
  }

  private awakeUntil = 0;

  private stayAwake() {
    if (performance.now() > this.awakeUntil) {
      this.awakeUntil = performance.now() + AWAKE;
      this.$server?.awake();
    }
  }

  announce(text: string) {
    clearTimeout(this.said);
    this.heard.textContent = text;
    this.said = setTimeout(() => (this.heard.textContent = ''), ANNOUNCED);
  }

  showPanel(name: string | null) {
    this.side?.show(name);
  }

  showInstead(shown: HTMLElement | null) {
    this.instead.replaceChildren(...(shown ? [shown] : []));
    this.instead.hidden = shown === null;
    this.page.hidden = shown !== null;
  }
}

if (!customElements.get('eslabon-text')) {
  customElements.define('eslabon-text', EslabonText);
}
