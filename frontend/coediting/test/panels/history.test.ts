// @vitest-environment jsdom
import { history, undo } from 'prosemirror-history';
import { beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../history/address';
import { authorship, hideAuthors, joined, shares, showAuthors } from '../../history/authors';
import { comparison } from '../../history/comparison';
import { readOnlyText } from '../../history/read-only-text';
import { restore } from '../../history/restore';
import { days, entries, extended, refreshed } from '../../history/timeline';
import type { Change, HistoryGroup, Passage } from '../../messages';
import { AT, doc, items, noted, p, quote, rule } from './documents';
import { FakeSession } from './fake-session';

const EVA = { id: 'eva', name: 'Eva', color: 2 };

const group = (after: number, version: number, ended = AT): HistoryGroup => ({
  author: EVA,
  after,
  version,
  begun: ended,
  ended,
  inserted: 1,
  deleted: 0,
});

describe('the timeline', () => {
  const LONG_AGO = '2026-11-20T10:00:00Z';
  const ANA = { id: 'ana', name: 'Ana', color: 1 };

  it('grows with what is new, and keeps what was loaded', () => {
    const known = [group(20, 25), group(0, 10, LONG_AGO)];
    expect(refreshed(known, [group(20, 32)], 18).map(({ after, version }) => [after, version])).toEqual([[20, 32], [0, 10]]);
  });

  it('continues with older pages', () => {
    const older = [group(4, 10, '2026-11-22T10:00:00Z'), group(0, 4, LONG_AGO)];
    expect(extended([group(20, 25)], older).map(({ after }) => after)).toEqual([20, 4, 0]);
  });

  it('makes one again of the work that the border of two pages cut', () => {
    const cut = [group(20, 25), { ...group(20, 24), author: ANA, begun: LONG_AGO }];
    const [first, second, ...rest] = extended(cut, [group(12, 20, '2026-11-24T09:58:00.000Z')]);
    expect(first).toMatchObject({ after: 12, version: 25, inserted: 2, begun: '2026-11-24T09:58:00.000Z' });
    expect(second).toMatchObject({ after: 20, version: 24 });
    expect(rest).toEqual([]);
  });

  it('shows a name once, at the work that was finished first after it', () => {
    const named = entries([group(10, 20), { ...group(8, 15), author: ANA }, group(0, 10)], [
      { version: 9, name: 'first' },
      { version: 12, name: 'sent' },
      { version: 20, name: 'final' },
      { version: 40, name: 'not loaded' },
    ]);
    expect(named.map(({ names }) => names.map(({ name }) => name))).toEqual([['final'], ['sent'], ['first']]);
  });

  it('is divided into days', () => {
    const all = entries([group(2, 3, '2026-11-24T18:00:00Z'), group(1, 2, '2026-11-24T12:00:00Z'), group(0, 1, '2026-11-22T12:00:00Z')], []);
    expect(days(all).map((day) => day.entries.length)).toEqual([2, 1]);
  });
});

it('the link to a version is the address of the page with it', () => {
  expect(addressOf(7, 'https://x.org/plan/4?tab=text&text-version=3#a')).toBe('https://x.org/plan/4?tab=text&text-version=7#a');
});

describe('a comparison', () => {
  function drawn(before: ReturnType<typeof doc>, after: ReturnType<typeof doc>, ...ranges: [number, number, number, number][]) {
    const changes = ranges.map(([fromBefore, toBefore, from, to]): Change => ({ fromBefore, toBefore, from, to, author: EVA }));
    const place = document.createElement('div');
    readOnlyText(place, after, comparison(before, after, changes, () => 'by Eva'), 'old');
    return place.firstElementChild as HTMLElement;
  }
  const texts = (place: HTMLElement, kind: string) => [...place.querySelectorAll(`.${kind}`)].map((each) => each.textContent);

  it('marks what was put in, and shows what was taken out where it was', () => {
    const shown = drawn(doc(p('one two')), doc(p('one three')), [5, 8, 5, 10]);
    expect(shown.textContent).toBe('one twothree');
    expect(texts(shown, 'text-change-inserted')).toEqual(['three']);
    expect(texts(shown, 'text-change-deleted')).toEqual(['two']);
    expect(shown.querySelector('.text-change')!.getAttribute('data-change')).toBe('0');
    expect(shown.querySelector<HTMLElement>('.text-change')!.title).toBe('by Eva');
  });

  it('shows whole blocks that were taken out', () => {
    const shown = drawn(doc(p('a'), quote(p('b')), p('c')), doc(p('a'), p('c')), [3, 8, 3, 3]);
    expect(shown.querySelector('.text-change-deleted-block .blockquote .paragraph')!.textContent).toBe('b');
  });

  it('marks whole blocks that were put in, also those without text', () => {
    const shown = drawn(doc(p('a')), doc(p('a'), rule(), items(p('b'))), [3, 3, 3, 11]);
    expect(shown.querySelector('.horizontalRule.text-change-inserted-block')).not.toBeNull();
    expect(texts(shown, 'text-change-inserted')).toEqual(['b']);
  });

  it('shows where paragraphs were divided and joined', () => {
    expect(drawn(doc(p('ab')), doc(p('a'), p('b')), [2, 2, 2, 4]).querySelector('ins')!.textContent).toBe('¶');
    expect(drawn(doc(p('a'), p('b')), doc(p('ab')), [2, 4, 2, 2]).querySelector('del')!.textContent).toContain('¶');
  });

  it('cannot be edited', () => {
    expect(drawn(doc(p('a')), doc(p('a'))).getAttribute('contenteditable')).toBe('false');
  });
});

describe('restoring', () => {
  let session: FakeSession;
  beforeEach(() => {
    session = new FakeSession().draw(doc(p('new text')), [history()]);
  });

  it('is an edit that can be undone', () => {
    restore(session, doc(p('old text'), p('more')), 'Monday');
    expect(noted(session.view.state.doc)).toBe('old text|more');
    undo(session.view.state, session.view.dispatch);
    expect(noted(session.view.state.doc)).toBe('new text');
  });

  it('is undone apart from what was typed just before', () => {
    session.view.dispatch(session.view.state.tr.insertText('x', 1));
    restore(session, doc(p('old text')), 'Monday');
    undo(session.view.state, session.view.dispatch);
    expect(noted(session.view.state.doc)).toBe('xnew text');
  });

  it('says so when the text is like this already', () => {
    restore(session, doc(p('new text')), 'Monday');
    expect(session.announced).toEqual(['history.same']);
  });
});

describe('who wrote what', () => {
  const passages: Passage[] = [
    { from: 1, to: 3, author: EVA, at: AT },
    { from: 3, to: 9, author: { id: 'ana', name: 'Ana', color: 1 }, at: AT },
  ];
  let ended: number;
  let session: FakeSession;
  beforeEach(() => {
    ended = 0;
    session = new FakeSession().draw(doc(p('new text')), [authorship(() => ended++)]);
  });
  const colored = () => [...session.view.dom.querySelectorAll('.passage')].map((each) => each.textContent);

  it('is shown in the text', () => {
    expect(showAuthors(session, 0, passages)).toBe(true);
    expect(colored()).toEqual(['ne', 'w text']);
  });

  it('leaves when the text changes', () => {
    showAuthors(session, 0, passages);
    session.view.dispatch(session.view.state.tr.insertText('x', 1));
    expect(colored()).toEqual([]);
    expect(ended).toBe(1);
  });

  it('leaves when one has seen it', () => {
    showAuthors(session, 0, passages);
    hideAuthors(session.view);
    expect(colored()).toEqual([]);
  });

  it('is not shown over a text that is another by now', () => {
    session.follow = () => null;
    expect(showAuthors(session, 0, passages)).toBe(false);
  });

  it('is one passage where she wrote without a pause', () => {
    const later = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString();
    const pieces = [0, 1, 20].map((minutes, i): Passage => ({ from: 1 + i, to: 2 + i, author: EVA, at: later(minutes) }));
    expect(joined(pieces).map(({ from, to, at }) => [from, to, at])).toEqual([
      [1, 3, later(1)],
      [3, 4, later(20)],
    ]);
  });

  it('begins with who wrote most', () => {
    expect(shares([...passages, { ...passages[0]!, from: 20, to: 23 }]).map(({ author, length }) => [author.id, length])).toEqual([
      ['ana', 6],
      ['eva', 5],
    ]);
  });
});
