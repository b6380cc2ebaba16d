// @vitest-environment jsdom
import { history as undoing } from 'prosemirror-history';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Additions } from '../../session';
import type { Comment, HistoryGroup } from '../../messages';
import { comments } from '../../comments/comments';
import { history } from '../../history/history';
import { suggestions } from '../../suggestions/suggestions';
import { colorNumber, initials } from '../../panels/names';
import { ago } from '../../panels/moments';
import { AT, cut, doc, noted, p, put } from './documents';
import { FakeSession, settled } from './fake-session';

// What a browser has and jsdom does not.
vi.stubGlobal('requestAnimationFrame', (draw: () => void) => (queueMicrotask(draw), 1));
vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
Element.prototype.scrollIntoView = () => {};
Range.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();

let session: FakeSession;

beforeEach(() => {
  document.body.replaceChildren();
  session = new FakeSession();
});

async function shown(additions: Additions, document_ = doc(p('one two three'))): Promise<HTMLElement> {
  session.draw(document_, [...(additions.plugins ?? []), undoing()], additions.rewrite?.bind(additions));
  const [panel] = additions.panels!;
  document.body.append(panel!.element);
  if (!session.opened) {
    session.open();
  }
  panel!.shown!(true);
  await drawn();
  return panel!.element;
}

async function drawn() {
  for (let turn = 0; turn < 5; turn++) {
    await settled();
  }
}

const cards = (panel: HTMLElement) => [...panel.querySelectorAll<HTMLElement>('.text-card')];
const button = (place: HTMLElement, words: string) =>
  [...place.querySelectorAll('button')].find((each) => each.textContent!.trim().startsWith(words))!;

describe('the panel of suggestions', () => {
  const text = doc(p('a', cut('b', 'eva'), put('c', 'eva'), 'd', put('e', 'ana')));

  it('says who suggests what, once the name is known', async () => {
    session.answers.authors = { version: 0, passages: [{ from: 1, to: 2, author: { id: 'eva', name: 'Eva Paz', color: 2 }, at: AT }] };
    session.answers.history = { groups: [], more: false, oldest: 0 };
    const panel = await shown(suggestions(session), text);
    await drawn();
    expect(cards(panel).map((card) => card.getAttribute('aria-label'))).toEqual([
      'Eva Paz: suggestions.replace b c',
      'Ana Vega: suggestions.insert e',
    ]);
  });

  it('lets an editor accept one, and goes to the next', async () => {
    const panel = await shown(suggestions(session), text);
    button(cards(panel)[0]!, 'suggestions.accept').click();
    await drawn();
    expect(noted(session.view.state.doc)).toBe('acd[+ana:e]');
    expect(cards(panel)).toHaveLength(1);
    expect(document.activeElement).toBe(cards(panel)[0]);
    expect(session.announced).toContain('suggestions.done-accept');
  });

  it('lets an editor decide on all', async () => {
    const panel = await shown(suggestions(session), text);
    button(panel, 'suggestions.reject-all').click();
    await drawn();
    expect(noted(session.view.state.doc)).toBe('abd');
    expect(panel.textContent).toContain('suggestions.empty');
  });

  it('lets a suggester withdraw her own only', async () => {
    session.permission = 'suggest';
    const panel = await shown(suggestions(session), text);
    expect(cards(panel)[0]!.querySelector('.text-card-buttons')!.childElementCount).toBe(0);
    button(cards(panel)[1]!, 'suggestions.withdraw').click();
    await drawn();
    expect(noted(session.view.state.doc)).toBe('a[-eva:b][+eva:c]d');
  });

  it('keeps the focus where it is while others write above', async () => {
    const panel = await shown(suggestions(session), text);
    cards(panel)[1]!.focus();
    session.view.dispatch(session.view.state.tr.insertText('xyz', 1));
    await drawn();
    expect(document.activeElement).toBe(cards(panel)[1]);
  });
});

describe('the panel of comments', () => {
  const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
    id,
    version: 0,
    from: 5,
    to: 8,
    quote: 'two',
    text: 'Why @[Eva Paz](e1)?',
    author: { id: 'eva', name: 'Eva Paz' },
    at: AT,
    replies: [],
    resolved: null,
    ...more,
  });

  it('shows those that are open, in the order of the text, with mentions', async () => {
    const panel = await shown(comments(session));
    session.open([comment('b', { from: 9, to: 12 }), comment('a', { from: 1, to: 4 }), comment('r', { resolved: { by: { id: 'ana', name: 'Ana' }, at: AT } })]);
    await drawn();
    expect(cards(panel).map((card) => card.dataset['id'])).toEqual(['a', 'b']);
    expect(cards(panel)[0]!.querySelector('.mention')!.textContent).toBe('@Eva Paz');
    expect(panel.querySelector('.text-filter')!.textContent).toMatch(/open 2.*resolved 1/s);
  });

  it('shows those that are resolved, to be opened again', async () => {
    const panel = await shown(comments(session));
    session.open([comment('a'), comment('r', { resolved: { by: { id: 'ana', name: 'Ana' }, at: AT } })]);
    await drawn();
    button(panel, 'comments.resolved').click();
    await drawn();
    expect(cards(panel).map((card) => card.dataset['id'])).toEqual(['r']);
    button(cards(panel)[0]!, 'comments.reopen').click();
    await drawn();
    expect(session.sent).toEqual([{ type: 'comment', act: 'reopen', id: 'r' }]);
  });

  it('keeps what one is writing when the connection breaks, and when the cards are drawn again', async () => {
    const panel = await shown(comments(session));
    session.open([comment('a')]);
    await drawn();
    cards(panel)[0]!.click();
    await drawn();
    const area = () => panel.querySelector<HTMLTextAreaElement>('textarea')!;
    area().value = 'Because.';
    area().dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    session.connected = false;
    session.state = { kind: 'offline', count: 0 };
    button(panel, 'comments.send').click();
    await drawn();
    expect(area().value).toBe('Because.');
    expect(panel.textContent).toContain('comments.waiting');
    session.connected = true;
    session.open([comment('a')]);
    await drawn();
    expect(session.sent).toMatchObject([{ act: 'reply', text: 'Because.' }]);
  });

  it('says that a passage is gone', async () => {
    const panel = await shown(comments(session));
    session.open([comment('a', { from: 5, to: 5 })]);
    await drawn();
    expect(cards(panel)[0]!.textContent).toContain('comments.gone');
  });

  it('draws only some of very many', async () => {
    const panel = await shown(comments(session));
    session.open(Array.from({ length: 2000 }, (_, i) => comment(`c${i}`)));
    await drawn();
    expect(cards(panel).length).toBeLessThan(100);
    button(panel, 'comments.more').click();
    await drawn();
    expect(cards(panel).length).toBeGreaterThan(40);
  });

  it('is opened from the keyboard, with the cursor where one writes', async () => {
    const additions = comments(session);
    const panel = await shown(additions);
    const { state } = session.view;
    session.view.dispatch(state.tr.setSelection((await import('prosemirror-state')).TextSelection.create(state.doc, 5, 8)));
    additions.tools![0]!.run();
    await drawn();
    expect(session.panel).toBe('comments');
    expect(document.activeElement).toBe(panel.querySelector('textarea'));
    expect(panel.querySelector('.comment-quote')!.textContent).toBe('two');
  });
});

describe('the panel of the history', () => {
  const group = (after: number, version: number): HistoryGroup => ({
    author: { id: 'eva', name: 'Eva Paz', color: 2 },
    after,
    version,
    begun: AT,
    ended: AT,
    inserted: 5,
    deleted: 2,
  });
  const content = doc(p('old text')).toJSON() as Record<string, unknown>;

  it('shows who worked when, and more on demand', async () => {
    session.answers.history = { groups: [group(5, 9)], more: true, oldest: 6 };
    const panel = await shown(history(session));
    expect(cards(panel)).toHaveLength(1);
    session.answers.history = { groups: [{ ...group(0, 5), ended: '2026-11-20T10:00:00Z' }], more: false, oldest: 1 };
    button(panel, 'history.more').click();
    await drawn();
    expect(session.asked.at(-1)).toEqual({ type: 'history', before: 6 });
    expect(cards(panel)).toHaveLength(2);
  });

  it('says that it could not be loaded, and tries again', async () => {
    const panel = await shown(history(session));
    expect(panel.querySelector('[role=alert]')!.textContent).toContain('history.failed');
    session.answers.history = { groups: [], more: false, oldest: 0 };
    button(panel, 'history.again').click();
    await drawn();
    expect(panel.textContent).toContain('history.empty');
  });

  it('names a version, renames it, and takes the name away', async () => {
    session.answers.history = { groups: [{ ...group(0, 5), ended: '2026-11-20T10:00:00Z' }], more: false, oldest: 1 };
    const panel = await shown(history(session));
    button(panel, 'history.name').click();
    await drawn();
    panel.querySelector('input')!.value = 'Sent';
    panel.querySelector('form')!.requestSubmit();
    session.say('names', { names: [{ version: 5, name: 'Sent' }] });
    await drawn();
    expect(panel.querySelector('.history-title')!.textContent).toBe('Sent');
    button(panel, 'history.remove').click();
    expect(session.sent).toEqual([
      { type: 'name', version: 5, name: 'Sent' },
      { type: 'name', version: 5, name: '' },
    ]);
  });

  it('shows what changed in place of the text, and goes back to it', async () => {
    session.answers.history = { groups: [{ ...group(0, 5), ended: '2026-11-20T10:00:00Z' }], more: false, oldest: 1 };
    session.answers.compare = {
      before: content,
      after: doc(p('new text')).toJSON() as Record<string, unknown>,
      changes: [{ fromBefore: 1, toBefore: 4, from: 1, to: 4, author: group(0, 5).author }],
    };
    const panel = await shown(history(session));
    cards(panel)[0]!.querySelector<HTMLElement>('.history-show')!.click();
    await drawn();
    expect(session.asked.at(-1)).toEqual({ type: 'compare', from: 0, to: 5 });
    expect(session.instead!.querySelector('.version-text')!.textContent).toBe('oldnew text');
    button(session.instead!, 'history.back').click();
    expect(session.instead).toBeNull();
  });

  it('brings a version back', async () => {
    session.version = 9;
    session.answers.compare = { before: content, after: content, changes: [] };
    await shown(history(session));
    session.say('version', { version: 5 });
    await drawn();
    button(session.instead!, 'history.restore').click();
    expect(noted(session.view.state.doc)).toBe('old text');
    expect(session.instead).toBeNull();
  });

  it('leaves the version in the address with it', async () => {
    window.history.replaceState(null, '', '?tab=text&text-version=5');
    session.answers.compare = { before: content, after: content, changes: [] };
    await shown(history(session));
    session.say('version', { version: 5 });
    await drawn();
    button(session.instead!, 'history.back').click();
    expect(location.search).toBe('?tab=text');
  });

  it('does not show a version again that one has left, when the text is opened again', async () => {
    session.answers.compare = { before: content, after: content, changes: [] };
    await shown(history(session));
    session.say('version', { version: 5 });
    await drawn();
    button(session.instead!, 'history.back').click();
    session.say('version', { version: 5 });
    expect(session.instead).toBeNull();
    session.say('version', { version: 6 });
    expect(session.instead).not.toBeNull();
  });

  it('colours passages by author, until the text changes', async () => {
    session.answers.authors = { version: 0, passages: [{ from: 1, to: 4, author: group(0, 1).author, at: AT }] };
    const panel = await shown(history(session));
    button(panel, 'history.authors').click();
    await drawn();
    expect(session.view.dom.querySelector('.passage')!.textContent).toBe('one');
    expect(panel.querySelector('.authors-legend')!.textContent).toContain('Eva Paz');
    session.view.dispatch(session.view.state.tr.insertText('x', 1));
    await drawn();
    expect(panel.querySelector('.authors-legend')).toBeNull();
    expect(session.announced).toContain('history.authors-ended');
  });
});

describe('people and moments', () => {
  it('have the colour that the server gives them', () => {
    // Math.floorMod(UUID.fromString(…).hashCode(), 7) in Java
    expect(colorNumber('0192f0c1-7a3b-7c4d-8e5f-a1b2c3d4e5f6')).toBe(2);
    expect(colorNumber('ffffffff-0000-4000-8000-00000000000a')).toBe(1);
  });

  it('have initials', () => {
    expect([initials('Ana María Vega'), initials('eva'), initials('')]).toEqual(['AV', 'E', '']);
  });

  it('are told as one tells them', () => {
    document.documentElement.lang = 'en';
    const now = Date.parse(AT);
    const before = (minutes: number) => ago(session, new Date(now - minutes * 60_000).toISOString(), now);
    expect([before(0), before(5), before(180), before(1440)]).toEqual(['comments.now', '5 minutes ago', '3 hours ago', 'yesterday']);
    expect(before(20 * 1440)).toBe('2026-11-04T10:00:00.000Z');
  });
});
