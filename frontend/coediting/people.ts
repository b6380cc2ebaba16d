import { element } from './dom';
import { cssColor, type Person } from './messages';
import type { Presence } from './presence';
import type { OpenText } from './open-text';

/** Who has the text open. A click goes where she is and stays with her, until one types or clicks again. */
export class People {
  readonly element = element('div', { class: 'text-here', role: 'group' });
  private followed: string | null = null;

  constructor(
    private readonly text: OpenText,
    private readonly presence: () => Presence,
  ) {
    this.element.setAttribute('aria-label', text.texts('editor.here'));
    text.on('wrote', () => this.follow(null));
    text.on('commits', () => this.goThere());
    text.on('present', () => this.goThere());
    text.view.dom.addEventListener('mousedown', () => this.follow(null));
  }

  draw() {
    const focused = document.activeElement?.getAttribute('data-connection');
    // Who has it open in two windows is one person; the window she came with last is the one to go to.
    const people = [...new Map(this.presence().people.map((person) => [person.id, person])).values()];
    if (!people.some((person) => person.connection === this.followed)) {
      this.followed = null;
    }
    this.element.replaceChildren(...people.map((person) => this.button(person)));
    this.element.querySelector<HTMLElement>(`[data-connection="${focused}"]`)?.focus();
  }

  private button(person: Person): HTMLElement {
    const followed = person.connection === this.followed;
    const label = this.text.texts(followed ? 'editor.unfollow' : 'editor.follow', person.name);
    const button = element('button', {
      type: 'button',
      class: 'text-person',
      style: `--person: ${cssColor(person.color)}`,
      'aria-label': label,
      'aria-pressed': String(followed),
      'data-connection': person.connection,
      title: label,
    });
    button.textContent = initials(person.name);
    button.addEventListener('click', () => this.follow(followed ? null : person.connection));
    return button;
  }

  private follow(connection: string | null) {
    if (this.followed !== connection) {
      this.followed = connection;
      this.draw();
      this.goThere();
    }
  }

  private goThere() {
    const at = this.followed && this.presence().where(this.followed);
    if (typeof at === 'number') {
      const { node } = this.text.view.domAtPos(Math.min(at, this.text.view.state.doc.content.size));
      const there = node instanceof Element ? node : node.parentElement;
      there?.scrollIntoView({ block: 'center' });
    }
  }
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)!] : words;
  return letters.map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}
