import { Mention } from '@tiptap/extension-mention';
import type { SuggestionKeyDownProps, SuggestionProps } from '@tiptap/suggestion';
import { PluginKey } from 'prosemirror-state';
import type { Mentionable } from './messages';
import type { TextSession } from './session';
import { element } from './dom';

type Props = SuggestionProps<Mentionable, { id: string; label: string }>;

/** Whom one can mention, below the cursor: chosen with the arrows and Enter, or clicked. */
class People {
  private readonly list = element('ul', { class: 'text-people', role: 'listbox', id: 'text-people' });
  private chosen = 0;
  private unmount?: () => void;
  private props!: Props;

  constructor(private readonly session: TextSession) {
    this.list.setAttribute('aria-label', session.texts('editor.mention.people'));
  }

  open(props: Props) {
    this.update(props);
    this.unmount = props.mount(this.list);
  }

  update(props: Props) {
    this.props = props;
    this.chosen = Math.min(this.chosen, Math.max(0, props.items.length - 1));
    this.draw();
  }

  close() {
    this.unmount?.();
    this.props.editor.view.dom.removeAttribute('aria-activedescendant');
  }

  key({ event }: SuggestionKeyDownProps): boolean {
    const count = this.props.items.length;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && count > 0) {
      this.chosen = (this.chosen + step + count) % count;
      this.draw();
      return true;
    }
    if (['Enter', 'Tab'].includes(event.key) && count > 0) {
      this.choose(this.props.items[this.chosen]);
      return true;
    }
    return false;
  }

  private choose(person: Mentionable) {
    this.props.command({ id: person.id, label: person.name });
  }

  private draw() {
    const { items, loading, editor } = this.props;
    this.list.replaceChildren(
      ...items.map((person, i) => {
        const line = element('li', { role: 'option', id: `text-person-${i}`, 'aria-selected': String(i === this.chosen) });
        line.append(element('b', {}, person.name), element('span', {}, person.organisation));
        line.addEventListener('mousedown', (event) => {
          event.preventDefault();
          this.choose(person);
        });
        return line;
      }),
    );
    if (items.length === 0) {
      this.list.append(element('li', { class: 'nobody' }, this.session.texts(loading ? 'editor.mention.wait' : 'editor.mention.nobody')));
      editor.view.dom.removeAttribute('aria-activedescendant');
    } else {
      editor.view.dom.setAttribute('aria-activedescendant', `text-person-${this.chosen}`);
      this.list.children[this.chosen].scrollIntoView({ block: 'nearest' });
    }
  }
}

/** `@` and the beginning of a name. */
export function mentions(session: TextSession) {
  return Mention.configure({
    HTMLAttributes: { class: 'mention' },
    suggestion: {
      pluginKey: new PluginKey('mentions'),
      char: '@',
      debounce: 120,
      shouldShow: ({ editor }) => editor.isEditable,
      items: ({ query }) =>
        session.request({ type: 'people', text: query }).then(
          (answer) => answer.people,
          () => [],
        ),
      render: () => {
        let people: People | null = null;
        return {
          onStart: (props) => {
            people = new People(session);
            people.open(props as Props);
          },
          onUpdate: (props) => people?.update(props as Props),
          onExit: () => people?.close(),
          onKeyDown: (props) => people?.key(props) ?? false,
        };
      },
    },
  });
}
