// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import '../result-keys';

let place: HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<div><input><ul><li><a href="/1" class="hit-link">1</a></li><li><a href="/2" class="hit-link">2</a></li></ul></div>';
  place = document.body.firstElementChild as HTMLElement;
  window.resultKeys(place);
  place.querySelector('input')!.focus();
});

const press = (key: string, how: KeyboardEventInit = {}) =>
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }));
const focused = () => document.activeElement!.textContent || document.activeElement!.tagName;

it('goes down from the words through the results and stays at the last', () => {
  press('ArrowDown');
  expect(focused()).toBe('1');
  press('ArrowDown');
  press('ArrowDown');
  expect(focused()).toBe('2');
});

it('comes back up to the words', () => {
  press('ArrowDown');
  press('ArrowUp');
  expect(focused()).toBe('INPUT');
  press('ArrowUp');
  expect(focused()).toBe('INPUT');
});

it('lets one type on from among the results', () => {
  press('ArrowDown');
  press('c');
  expect(focused()).toBe('INPUT');
});

it('leaves Enter to the result, and keys with others to the browser', () => {
  press('ArrowDown');
  expect(press('Enter')).toBe(true);
  press('c', { ctrlKey: true });
  expect(focused()).toBe('1');
});
