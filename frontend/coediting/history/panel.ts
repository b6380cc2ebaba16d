import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayOf, inFull, timeOfDay } from '../panels/moments';
import { define, PanelElement } from '../panels/panel-element';
import { colorOf } from '../panels/names';
import type { TextSession } from '../session';
import { hideAuthors, shares, showAuthors, type Share } from './authors';
import { isBeside } from '../panels/beside';
import { nameForm } from './name-form';
import type { TextHistory } from './text-history';
import { days, type Entry } from './timeline';
import type { VersionView } from './version-view';

/** When who worked on the text, and what the versions are called. */
export class HistoryPanel extends PanelElement {
  private open = false;
  private naming: number | null = null;
  private authors: Share[] | null = null;
  private refresh?: ReturnType<typeof setTimeout>;

  constructor(
    session: TextSession,
    private readonly record: TextHistory,
    private readonly versions: VersionView,
  ) {
    super(session);
    record.onChange(() => this.requestUpdate());
    session.on('commits', () => this.later());
    session.on('opened', () => this.later());
  }

  shown(open: boolean): void {
    this.open = open;
    clearTimeout(this.refresh);
    if (open) {
      void this.record.load(false);
    } else if (this.session.opened) {
      this.endAuthors();
    }
  }

  /** The text changed while its authors were shown. */
  authorsEnded(): void {
    if (this.authors) {
      this.authors = null;
      this.session.announce(this.text('history.authors-ended'));
      this.requestUpdate();
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="text-panel-head">
        <button type="button" aria-pressed=${this.authors !== null} @click=${this.toggleAuthors}>${this.text('history.authors')}</button>
      </div>
      ${this.authors ? this.legend(this.authors) : nothing} ${this.timeline()} ${this.foot()}`;
  }

  private legend(authors: Share[]): TemplateResult {
    const all = authors.reduce((sum, { length }) => sum + length, 0);
    return html`<ul class="authors-legend" aria-label=${this.text('history.authors')}>
      ${authors.map(
        ({ author, length }) =>
          html`<li>
            <span class="authors-color" style="--person: ${colorOf(author.id)}"></span>${author.name}
            <span class="authors-share">${Math.round((100 * length) / all)} %</span>
          </li>`,
      )}
    </ul>`;
  }

  private timeline(): TemplateResult {
    const all = this.record.entries;
    if (all.length === 0 && this.record.state === 'loaded') {
      return html`<p class="text-panel-empty">${this.text('history.empty')}</p>`;
    }
    return html`${days(all).map(
      ({ day, entries }) =>
        html`<h3 class="history-day">${dayOf(entries[0]!.group.ended)}</h3>
          <ol class="text-cards" data-day=${day}>
            ${repeat(entries, ({ group }) => group.after, (entry) => this.entry(entry))}
          </ol>`,
    )}`;
  }

  private entry({ group, names }: Entry): TemplateResult {
    const shown = this.versions.shown;
    const chosen = shown?.from === group.after && shown.to === group.version;
    return html`<li class="text-card history-card" aria-current=${chosen ? 'true' : nothing}>
      <button type="button" class="history-show" title=${inFull(group.ended)} @click=${() => this.show(group.after, group.version)}>
        ${this.avatar(group.author.id, group.author.name)}<strong>${group.author.name}</strong>
        <time datetime=${group.ended}>${timeOfDay(group.ended)}</time>
        <span class="history-size">${this.size(group.inserted, group.deleted)}</span>
      </button>
      ${names.map(({ version, name }) => this.named(version, name))}
      ${this.naming === group.version && !this.record.nameOf(group.version)
        ? this.form(group.version, '')
        : this.mayName() && !this.record.nameOf(group.version)
          ? html`<button type="button" class="history-name" @click=${() => this.name(group.version)}>${this.text('history.name')}</button>`
          : nothing}
    </li>`;
  }

  private size(inserted: number, deleted: number): TemplateResult {
    return html`<span aria-label=${this.text('history.size', inserted, deleted)}>+${inserted} −${deleted}</span>`;
  }

  private named(version: number, name: string): TemplateResult {
    if (this.naming === version) {
      return this.form(version, name);
    }
    return html`<div class="history-named">
      <button type="button" class="history-title" @click=${() => this.show(version, version)}>${name}</button>
      ${this.mayName()
        ? html`<button type="button" @click=${() => this.name(version)}>${this.text('history.rename')}</button>
            <button type="button" @click=${() => this.give(version, '')}>${this.text('history.remove')}</button>`
        : nothing}
    </div>`;
  }

  private form(version: number, name: string): TemplateResult {
    return nameForm(this.session, name, (given) => this.give(version, given), () => this.name(null));
  }

  private foot(): TemplateResult {
    const { state, more, groups } = this.record;
    if (state === 'failed') {
      return html`<div class="text-panel-empty" role="alert">
        <p>${this.text('history.failed')}</p>
        <button type="button" @click=${() => this.record.load(groups.length > 0)}>${this.text('history.again')}</button>
      </div>`;
    }
    if (state === 'loading' && groups.length === 0) {
      return html`<p class="text-panel-empty" role="status">${this.text('history.loading')}</p>`;
    }
    return more
      ? html`<button type="button" class="text-more" ?disabled=${state === 'loading'} @click=${() => this.record.load(true)}>
          ${this.text('history.more')}
        </button>`
      : html``;
  }

  private mayName(): boolean {
    return this.session.permission === 'edit';
  }

  private show(from: number, to: number): void {
    this.endAuthors();
    // Where there is no room beside the text, it would lie over what it is to show.
    if (!isBeside(this.session.view, this)) {
      this.session.showPanel(null);
    }
    void this.versions.show(from, to);
    this.requestUpdate();
  }

  private name(version: number | null): void {
    this.naming = version;
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.history-form input')?.focus());
  }

  private give(version: number, name: string): void {
    if (!this.session.send({ type: 'name', version, name })) {
      this.session.announce(this.text('history.not-sent'));
      return;
    }
    this.name(null);
    this.session.announce(this.text(name ? 'history.named' : 'history.unnamed', name));
  }

  private readonly toggleAuthors = async (): Promise<void> => {
    if (this.authors) {
      this.endAuthors();
      return;
    }
    if (this.versions.shown) {
      this.versions.back();
    }
    try {
      const { version, passages } = await this.session.request({ type: 'authors' });
      if (showAuthors(this.session, version, passages)) {
        this.authors = shares(passages);
        this.requestUpdate();
        return;
      }
      this.session.announce(this.text('history.authors-ended'));
    } catch {
      this.session.announce(this.text('history.authors-failed'));
    }
  };

  private endAuthors(): void {
    this.authors = null;
    hideAuthors(this.session.view);
    this.requestUpdate();
  }

  /** While people write, the timeline follows at a distance. */
  private later(): void {
    if (this.open) {
      clearTimeout(this.refresh);
      this.refresh = setTimeout(() => void this.record.load(false), 3000);
    }
  }
}

define('eslabon-text-history', HistoryPanel as unknown as CustomElementConstructor);
