// @vitest-environment jsdom
import { getSchema } from '@tiptap/core';
import { DOMParser } from 'prosemirror-model';
import { expect, it } from 'vitest';
import { extensions } from '../../extensions';
import { cleanPasted } from '../../paste';
import { noted } from './documents';

const SUGGESTIONS =
  '<p>a<ins class="suggestion" data-author="eva" data-at="2026">b</ins><del class="suggestion" data-author="eva" data-at="2026">c</del></p>';

function read(html: string): string {
  const place = document.createElement('div');
  place.innerHTML = html;
  return noted(DOMParser.fromSchema(getSchema(extensions({ placeholder: '', task: '' }))).parse(place));
}

it('the editor reads suggestions back from its own page', () => {
  // A <del> was read as text struck through: each key beside a suggestion turned it into formatting.
  expect(read(SUGGESTIONS)).toBe('a[+eva:b][-eva:c]');
});

it('pasted suggestions are plain text, and other <del> is struck through', () => {
  expect(read(cleanPasted(SUGGESTIONS))).toBe('abc');
  expect(read(cleanPasted('<p><del>x</del></p>'))).toBe('<strike:x>');
});
