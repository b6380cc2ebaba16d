import { html, nothing, type TemplateResult } from 'lit';
import { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import type { Change } from '../messages';
import { define, PanelElement } from '../panels/panel-element';
import type { TextSession } from '../session';
import { addressOf, copied } from './address';
import { comparison } from './comparison';
import { readOnlyText } from './read-only-text';
import type { TextHistory } from './text-history';
import { restore } from './restore';

type State = 'loading' | 'shown' | 'failed';

/** An older version in place of the text, with what changed since another. */
export class VersionView extends PanelElement {
  private from = 0;
  private to = 0;
  private state: State = 'loading';
  private changes: Change[] = [];
  private current = -1;
  private older: Node | null = null;
  private view: EditorView | null = null;
  private asked = 0;

  constructor(
    session: TextSession,
    private readonly record: TextHistory,
    private readonly closed: () => void,
  ) {
    super(session);
    record.onChange(() => this.requestUpdate());
  }

  /** The version that is shown; null while the text is. */
  get shown(): { from: number; to: number } | null {
    return this.isConnected ? { from: this.from, to: this.to } : null;
  }

  /** Shows what changed between two versions; between one and itself, only that version. */
  async show(from: number, to: number): Promise<void> {
    const question = ++this.asked;
    [this.from, this.to, this.state, this.changes, this.current] = [from, to, 'loading', [], -1];
    this.draw(null);
    this.session.showInstead(this);
    this.requestUpdate();
    try {
      const answer = await this.session.request({ type: 'compare', from, to });
      if (question === this.asked) {
        const { schema } = this.session.view.state;
        this.changes = answer.changes;
        this.older = Node.fromJSON(schema, answer.after);
        this.state = 'shown';
        await this.updateComplete;
        this.draw(Node.fromJSON(schema, answer.before));
        this.session.announce(this.words());
      }
    } catch {
      this.state = question === this.asked ? 'failed' : this.state;
    }
    this.requestUpdate();
  }

  back(): void {
    this.asked++;
    this.draw(null);
    this.session.showInstead(null);
    this.closed();
    this.session.view.focus();
  }

  protected override render(): TemplateResult {
    return html`<div class="version-bar" @keydown=${this.pressed}>
        <button type="button" class="strong" @click=${() => this.back()}>${this.text('history.back')}</button>
        <label>${this.text('history.to')} ${this.versions(this.to, (to) => this.show(Math.min(this.from, to), to))}</label>
        <label>${this.text('history.from')} ${this.versions(this.from, (from) => this.show(from, Math.max(from, this.to)))}</label>
        ${this.steps()} ${this.acts()}
      </div>
      ${this.state === 'loading' ? html`<p class="text-panel-empty" role="status">${this.text('history.loading')}</p>` : nothing}
      ${this.state === 'failed'
        ? html`<div class="text-panel-empty" role="alert">
            <p>${this.text('history.failed-version')}</p>
            <button type="button" @click=${() => this.show(this.from, this.to)}>${this.text('history.again')}</button>
          </div>`
        : nothing}
      <div class="version-text" ?hidden=${this.state !== 'shown'}></div>`;
  }

  private versions(chosen: number, choose: (version: number) => unknown): TemplateResult {
    const known = new Set([0, this.session.version, this.from, this.to]);
    [...this.record.groups, ...this.record.names].forEach(({ version }) => known.add(version));
    return html`<select @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
      ${[...known]
        .sort((a, b) => b - a)
        .map(
          (version) =>
            html`<option value=${version} ?selected=${version === chosen}>
              ${version === this.session.version ? this.text('history.now') : this.record.title(version)}
            </option>`,
        )}
    </select>`;
  }

  private steps(): TemplateResult {
    if (this.from === this.to) {
      return html``;
    }
    const none = this.changes.length === 0;
    const step = (key: string, sign: string, by: number) =>
      html`<button type="button" class="text-step" ?disabled=${none} aria-label=${this.text(key)} title=${this.text(key)} @click=${() => this.step(by)}>
        ${sign}
      </button>`;
    return html`<span class="version-count" role="status">${this.state === 'shown' ? this.words() : nothing}</span>
      ${step('history.previous', '↑', -1)}${step('history.next', '↓', 1)}`;
  }

  private acts(): TemplateResult {
    const may = this.session.permission === 'edit' && this.state === 'shown' && this.to !== this.session.version;
    return html`${may
        ? html`<button type="button" class="version-restore" @click=${this.restore}>${this.text('history.restore')}</button>`
        : nothing}
      <button type="button" @click=${this.link}>${this.text('history.link')}</button>`;
  }

  private words(): string {
    if (this.from === this.to) {
      return '';
    }
    if (this.changes.length === 0) {
      return this.text('history.no-changes');
    }
    return this.current < 0
      ? this.count('history.changes', this.changes.length)
      : this.text('history.position', this.current + 1, this.changes.length);
  }

  private step(by: number): void {
    const count = this.changes.length;
    this.current = this.current < 0 ? (by > 0 ? 0 : count - 1) : (this.current + by + count) % count;
    this.querySelectorAll('.text-change-current').forEach((each) => each.classList.remove('text-change-current'));
    const drawn = this.querySelectorAll(`[data-change="${this.current}"]`);
    drawn.forEach((each) => each.classList.add('text-change-current'));
    drawn[0]?.scrollIntoView({ block: 'center' });
    this.session.announce(`${this.words()}. ${(drawn[0] as HTMLElement | undefined)?.title ?? ''}`);
    this.requestUpdate();
  }

  /** Draws the text, or takes it away. */
  private draw(before: Node | null): void {
    this.view?.destroy();
    this.view = null;
    const mount = this.querySelector<HTMLElement>('.version-text');
    if (before && mount && this.older) {
      const describe = ({ author }: Change) => this.text('history.changed-by', author.name);
      const label = this.text('history.shown', this.record.title(this.to));
      this.view = readOnlyText(mount, this.older, comparison(before, this.older, this.changes, describe), label);
    }
  }

  private readonly restore = (): void => {
    const { older } = this;
    if (older) {
      const title = this.record.title(this.to);
      this.back();
      restore(this.session, older, title);
    }
  };

  private readonly link = async (): Promise<void> => {
    const address = addressOf(this.to);
    this.session.announce((await copied(address)) ? this.text('history.link-copied') : address);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.back();
    }
  };
}

define('eslabon-text-version', VersionView as unknown as CustomElementConstructor);

