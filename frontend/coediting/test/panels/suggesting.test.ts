// @vitest-environment jsdom
import { history, redo, undo } from 'prosemirror-history';
import { Plugin, TextSelection } from 'prosemirror-state';
import { beforeEach, expect, it } from 'vitest';
import { Desk } from '../../suggestions/desk';
import { suggestionsIn } from '../../suggestions/list';
import { Suggesting } from '../../suggestions/suggesting';
import { cut, doc, noted, p, put, schema } from './documents';
import { FakeSession } from './fake-session';

let session: FakeSession;
let suggesting: Suggesting;

beforeEach(() => {
  session = new FakeSession();
  suggesting = new Suggesting(session);
  session.draw(doc(p('hello')), [suggesting.plugin, history()], suggesting.rewrite);
});

const text = () => noted(session.view.state.doc);
const type = (words: string, at: number) => session.view.dispatch(session.view.state.tr.insertText(words, at));

function press(key: string) {
  session.view.someProp('handleKeyDown', (handle) => handle(session.view, new KeyboardEvent('keydown', { key })));
}

it('an editor writes into the text', () => {
  type('x', 6);
  expect(text()).toBe('hellox');
});

it('an editor who switches it on suggests, until she switches it off', () => {
  suggesting.toggle();
  type('x', 6);
  suggesting.toggle();
  type('y', 1);
  expect(text()).toBe('yhello[+ana:x]');
});

it('stays switched on when the text is opened anew', () => {
  suggesting.toggle();
  session.view.destroy();
  session.draw(doc(p('hello')), [suggesting.plugin], suggesting.rewrite);
  type('x', 6);
  expect(text()).toBe('hello[+ana:x]');
});

it('whoever may only suggest always does', () => {
  session.permission = 'suggest';
  type('x', 6);
  session.view.dispatch(session.view.state.tr.delete(1, 2));
  expect(text()).toBe('[-ana:h]ello[+ana:x]');
});

it('what is typed in one go is one suggestion', () => {
  session.permission = 'suggest';
  type('x', 6);
  type('y', 7);
  expect(suggestionsIn(session.view.state.doc)).toHaveLength(1);
});

it('Enter is a line break', () => {
  session.permission = 'suggest';
  session.view.dispatch(session.view.state.tr.setSelection(TextSelection.create(session.view.state.doc, 3)));
  press('Enter');
  expect(text()).toBe('he[+ana:↵]llo');
});

it('Enter is left to a list of people that is open', () => {
  session.permission = 'suggest';
  session.view.dom.setAttribute('aria-activedescendant', 'person');
  press('Enter');
  expect(text()).toBe('hello');
});

it('says once that formatting cannot be suggested', () => {
  session.permission = 'suggest';
  const edit = () => session.view.state.tr.addMark(1, 3, schema.mark('bold'));
  session.view.dispatch(edit());
  session.view.dispatch(edit());
  expect(text()).toBe('hello');
  expect(session.announced).toEqual(['suggestions.only-text']);
});

it('a task is not ticked', () => {
  session.permission = 'suggest';
  const box = document.createElement('input');
  box.type = 'checkbox';
  session.view.dom.append(box);
  box.click();
  expect(box.checked).toBe(false);
});

it('undo and redo go over suggestions as over any edit', () => {
  session.permission = 'suggest';
  type('x', 6);
  undo(session.view.state, session.view.dispatch);
  expect(text()).toBe('hello');
  redo(session.view.state, session.view.dispatch);
  expect(text()).toBe('hello[+ana:x]');
});

it('undo of what an editor has accepted meanwhile becomes a suggestion', () => {
  session.permission = 'suggest';
  type('x', 6);
  const accept = session.view.state.tr.removeMark(6, 7, schema.marks['suggestInsert']!).setMeta('addToHistory', false);
  session.permission = 'edit';
  session.view.updateState(session.view.state.apply(accept));
  session.permission = 'suggest';
  undo(session.view.state, session.view.dispatch);
  expect(text()).toBe('hello[-ana:x]');
  redo(session.view.state, session.view.dispatch);
  expect(text()).toBe('hellox');
});

it('what the editor itself adds to an edit is left out where it is no suggestion', () => {
  session.permission = 'suggest';
  session.view.destroy();
  const bold = schema.mark('bold');
  const adding = (from: number, to: number) =>
    new Plugin({ appendTransaction: ([edit], _before, now) => (edit!.docChanged ? now.tr.addMark(from, to, bold) : null) });
  session.draw(doc(p('hello')), [suggesting.plugin, adding(1, 6)], suggesting.rewrite);
  type('x', 6);
  expect(text()).toBe('hello[+ana:x]');
  session.view.destroy();
  session.draw(doc(p('hello')), [suggesting.plugin, adding(6, 7)], suggesting.rewrite);
  type('x', 6);
  expect(text()).toBe('hello[+ana:<bold:x>]');
});

it("an editor's letter inside a suggestion is hers", () => {
  session.view.destroy();
  session.draw(doc(p(put('abc', 'eva'), cut('def', 'eva'))), [suggesting.plugin], suggesting.rewrite);
  type('x', 2);
  type('y', 7);
  expect(text()).toBe('[+eva:a]x[+eva:bc][-eva:de]y[-eva:f]');
});

it('an editor decides on what is still as she saw it', () => {
  const desk = new Desk(session);
  session.view.destroy();
  session.draw(doc(p('a', put('b', 'eva'), 'c', cut('d', 'eva'))), [suggesting.plugin], suggesting.rewrite);
  const [first, second] = desk.all();
  type('x', 3);
  type('y', 1);
  expect(desk.decide([first!], 'accept')).toBe(1);
  expect(desk.decide([first!], 'accept')).toBe(0);
  expect(desk.decide([second!], 'reject')).toBe(1);
  expect(text()).toBe('yabxcd');
});

it('whoever may only suggest withdraws her own, and decides on nothing', () => {
  session.permission = 'suggest';
  const desk = new Desk(session);
  session.view.destroy();
  session.draw(doc(p(put('a', 'eva'), put('b', 'ana'))), [suggesting.plugin], suggesting.rewrite);
  expect(desk.decide(desk.all(), 'accept')).toBe(0);
  expect(desk.decide(desk.all(), 'reject')).toBe(1);
  expect(text()).toBe('[+eva:a]');
});
