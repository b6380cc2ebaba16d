// @vitest-environment jsdom
/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { Mention } from '@tiptap/extension-mention';
import { type MarkType, type NodeType, Schema } from 'prosemirror-model';
import { afterAll, describe, expect, it } from 'vitest';
import { createEditor } from '../editor';
import { FINGERPRINT, fingerprintOf, SCHEMA } from '../schema';

const editor = createEditor({
  place: document.createElement('div'),
  label: '',
  words: { placeholder: '', task: '' },
  more: [Mention],
  plugins: [],
  rewrite: (transaction) => transaction,
});
const file = new Schema(SCHEMA);

const NODE_RULES = [
  'content', 'marks', 'group', 'inline', 'atom', 'selectable', 'draggable', 'code', 'whitespace', 'defining',
  'definingAsContext', 'definingForContent', 'isolating', 'linebreakReplacement',
];
const MARK_RULES = ['inclusive', 'excludes', 'group', 'spanning', 'code'];

function rules(type: NodeType | MarkType, names: string[]) {
  const spec = type.spec as Record<string, unknown>;
  const attributes = Object.entries(type.spec.attrs ?? {}).map(([name, attribute]) => [
    name,
    { required: !('default' in attribute), default: attribute.default, validate: attribute.validate },
  ]);
  return { ...Object.fromEntries(names.map((name) => [name, spec[name]])), attributes };
}

describe('the editor’s schema', () => {
  afterAll(() => editor.destroy());

  it('has the nodes of schema.json, in its order and with its rules', () => {
    const { nodes } = editor.schema;
    expect(Object.keys(nodes)).toEqual(Object.keys(file.nodes));
    for (const [name, type] of Object.entries(file.nodes)) {
      expect(rules(nodes[name], NODE_RULES), name).toEqual(rules(type, NODE_RULES));
    }
    expect(editor.schema.topNodeType.name).toBe(file.topNodeType.name);
  });

  it('has the marks of schema.json, in its order and with its rules', () => {
    const { marks } = editor.schema;
    expect(Object.keys(marks)).toEqual(Object.keys(file.marks));
    for (const [name, type] of Object.entries(file.marks)) {
      expect(rules(marks[name], MARK_RULES), name).toEqual(rules(type, MARK_RULES));
      expect(marks[name].excludes(marks[name]), name).toBe(type.excludes(type));
    }
  });

  it('draws every node and every mark', () => {
    const drawn = ({ spec }: NodeType | MarkType) => spec.toDOM !== undefined;
    const { doc: _document, text: _text, ...others } = editor.schema.nodes;
    expect(Object.values(others).every(drawn)).toBe(true);
    expect(Object.values(editor.schema.marks).every(drawn)).toBe(true);
  });

  it('is announced to the server by a fingerprint of the file', () => {
    expect(fingerprintOf('')).toBe('811c9dc5');
    expect(fingerprintOf('a')).toBe('e40c292c');
    expect(fingerprintOf('foobar')).toBe('bf9cf968');
    expect(FINGERPRINT).toBe(fingerprintOf(readFileSync('src/main/resources/coediting/schema.json', 'utf8')));
  });
});

describe('the bundle', () => {
  it('holds exactly one copy of each ProseMirror package, and one version of Tiptap', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string }> };
    const places = Object.keys(lock.packages).filter((place) => /node_modules\/prosemirror-[a-z-]+$/.test(place));
    expect(places.length).toBeGreaterThan(8);
    expect(places.filter((place) => place.lastIndexOf('node_modules/') > 0)).toEqual([]);
    const tiptap = Object.entries(lock.packages).filter(([place]) => place.includes('/@tiptap/'));
    expect(new Set(tiptap.map(([, { version }]) => version)).size).toBe(1);
  });
});
