import type { Editor } from '@tiptap/core';
import { element, icon } from './dom';
import type { Permission } from './messages';
import type { Tool } from './session';

const PERMISSIONS: Permission[] = ['read', 'comment', 'suggest', 'edit'];
const MAC = /mac|iphone|ipad/i.test(navigator.platform);

/** As a person reads it on her keyboard. */
function readable(shortcut: string): string {
  const names: Record<string, string> = MAC
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
    : { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt' };
  const keys = shortcut.split('-').map((part) => names[part] ?? part.toUpperCase());
  return keys.join(MAC ? '' : '+');
}

export interface BlockStyles {
  label: string;
  paragraph: string;
  headings: string[];
}

interface Shown {
  tool: Tool;
  button: HTMLButtonElement;
}

/** The buttons above a text. One stop for the Tab key; arrows go from button to button. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly shown: Shown[];
  private readonly style: HTMLSelectElement;
  private drawing = 0;

  constructor(
    private readonly editor: Editor,
    groups: Tool[][],
    label: string,
    styles: BlockStyles,
    private readonly permission: () => Permission,
  ) {
    this.style = this.styleChoice(styles);
    const made = groups.map((group) => group.map((tool) => ({ tool, button: buttonOf(tool) })));
    this.shown = made.flat();
    const parts = made.map((group) =>
      element('div', { class: 'text-tools', role: 'group' }, ...group.map(({ button }) => button)),
    );
    parts.splice(1, 0, element('div', { class: 'text-tools' }, this.style));
    this.element = element('div', { class: 'text-toolbar', role: 'toolbar', 'aria-label': label }, ...parts);
    this.element.addEventListener('keydown', (event) => this.move(event));
    // The selection stays in the text when a button is pressed.
    this.element.addEventListener('mousedown', (event) => event.target !== this.style && event.preventDefault());
    this.element.addEventListener('focusin', ({ target }) => this.stop(target as HTMLElement));
  }

  /** Draws what can be done here and what is on, once for all that happens before the next picture. */
  update() {
    cancelAnimationFrame(this.drawing);
    this.drawing = requestAnimationFrame(() => this.draw());
  }

  private draw() {
    if (this.editor.isDestroyed) {
      return;
    }
    const { state } = this.editor;
    const rank = PERMISSIONS.indexOf(this.permission());
    for (const { tool, button } of this.shown) {
      const needed = PERMISSIONS.indexOf(tool.from ?? 'edit');
      button.hidden = rank < needed || tool.visible?.(state) === false;
      if (!button.hidden) {
        button.setAttribute('aria-disabled', String(tool.enabled?.(state) === false));
        if (tool.active) {
          button.setAttribute('aria-pressed', String(tool.active(state)));
        }
      }
    }
    this.style.parentElement!.hidden = this.permission() !== 'edit';
    const level = this.editor.isActive('heading') ? (this.editor.getAttributes('heading').level as number) : 0;
    this.style.value = String(level);
    for (const group of this.element.children) {
      (group as HTMLElement).classList.toggle('empty', [...group.children].every((each) => (each as HTMLElement).hidden));
    }
    this.stop(this.stops().find((each) => each.tabIndex === 0) ?? this.stops()[0]);
  }

  private styleChoice(styles: BlockStyles): HTMLSelectElement {
    const options = [styles.paragraph, ...styles.headings].map((name, i) => element('option', { value: String(i) }, name));
    const select = element('select', { class: 'text-style', 'aria-label': styles.label, title: styles.label }, ...options);
    select.addEventListener('change', () => {
      const level = Number(select.value);
      const chain = this.editor.chain().focus();
      (level === 0 ? chain.setParagraph() : chain.setHeading({ level: level as 1 | 2 | 3 })).run();
    });
    return select;
  }

  private stops(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('button, select')].filter(
      (each) => !each.hidden && !each.parentElement!.hidden,
    );
  }

  private stop(at: HTMLElement | undefined) {
    if (at && this.element.contains(at)) {
      this.element.querySelectorAll<HTMLElement>('button, select').forEach((each) => (each.tabIndex = each === at ? 0 : -1));
    }
  }

  private move(event: KeyboardEvent) {
    const stops = this.stops();
    const at = stops.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (to !== undefined && at >= 0) {
      event.preventDefault();
      stops[(to + stops.length) % stops.length].focus();
    } else if (event.key === 'Escape') {
      this.editor.view.focus();
    }
  }
}

function buttonOf(tool: Tool): HTMLButtonElement {
  const title = tool.shortcut ? `${tool.label} (${readable(tool.shortcut)})` : tool.label;
  const button = element('button', { type: 'button', class: `tool-${tool.name}`, 'aria-label': tool.label, title });
  button.append(icon(tool.icon));
  button.addEventListener('click', () => button.getAttribute('aria-disabled') !== 'true' && tool.run());
  return button;
}
