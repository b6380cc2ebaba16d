import { element, icon } from './dom';
import { ICONS } from './icons';
import type { Panel, Tool } from './session';

/** What stands beside the text, one panel at a time; on a phone, a sheet from below. */
export class Side {
  readonly element = element('aside', { class: 'text-side', hidden: '' });
  private readonly title = element('h2', {});
  private readonly place = element('div', { class: 'text-side-place' });
  private shown: Panel | null = null;
  private returnTo: HTMLElement | null = null;

  constructor(
    private readonly panels: Panel[],
    closeLabel: string,
    private readonly changed: () => void,
  ) {
    const close = element('button', { type: 'button', class: 'text-side-close', 'aria-label': closeLabel, title: closeLabel });
    close.append(icon(ICONS.close));
    close.addEventListener('click', () => this.show(null));
    this.element.append(element('div', { class: 'text-side-head' }, this.title, close), this.place);
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        this.show(null);
      }
    });
  }

  /** A button for each panel. */
  tools(): Tool[] {
    return this.panels.map((panel) => ({
      name: `panel-${panel.name}`,
      label: panel.label,
      icon: panel.icon,
      from: panel.from ?? 'read',
      active: () => this.shown === panel,
      run: () => this.show(this.shown === panel ? null : panel.name),
    }));
  }

  show(name: string | null) {
    const panel = this.panels.find((each) => each.name === name) ?? null;
    if (panel === this.shown) {
      return;
    }
    this.shown?.shown?.(false);
    const opens = this.shown === null;
    this.shown = panel;
    this.element.hidden = panel === null;
    if (panel) {
      this.title.textContent = panel.label;
      this.element.setAttribute('aria-label', panel.label);
      this.place.replaceChildren(panel.element);
      if (opens) {
        this.returnTo = document.activeElement as HTMLElement | null;
      }
    } else if (this.element.contains(document.activeElement) || document.activeElement === document.body) {
      this.returnTo?.focus();
    }
    this.changed();
    panel?.shown?.(true);
  }
}
