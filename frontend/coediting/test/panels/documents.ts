import { readFileSync } from 'node:fs';
import { Node, Schema, type Mark } from 'prosemirror-model';
import { EditorState, TextSelection, type Plugin } from 'prosemirror-state';

/** The product's schema, with just enough of HTML to be drawn. */
const spec = JSON.parse(readFileSync('src/main/resources/coediting/schema.json', 'utf8'));
for (const [name, node] of Object.entries<Record<string, unknown>>(spec.nodes)) {
  const leaf = ['image', 'hardBreak', 'horizontalRule', 'mention'].includes(name);
  node['toDOM'] = () => [node['inline'] ? 'span' : 'div', { class: name }, ...(leaf ? [] : [0])];
}
for (const mark of Object.values<Record<string, unknown>>(spec.marks)) {
  mark['toDOM'] = () => ['span', 0];
}
export const schema = new Schema(spec);

type Part = string | Node;

const inline = (parts: Part[]) => parts.map((part) => (typeof part === 'string' ? schema.text(part) : part));
export const p = (...parts: Part[]) => schema.node('paragraph', null, inline(parts));
export const code = (...parts: Part[]) => schema.node('codeBlock', null, inline(parts));
export const quote = (...blocks: Node[]) => schema.node('blockquote', null, blocks);
export const items = (...blocks: Node[]) =>
  schema.node('bulletList', null, blocks.map((block) => schema.node('listItem', null, [block])));
export const doc = (...blocks: Node[]) => schema.node('doc', null, blocks);
export const br = () => schema.node('hardBreak');
export const rule = () => schema.node('horizontalRule');
export const mention = (label: string) => schema.node('mention', { id: label, label });

export const AT = '2026-11-24T10:00:00.000Z';
const suggestion = (name: string, author: string, at: string): Mark => schema.mark(name, { author, at });
export const put = (text: Part, author = 'ana', at = AT) =>
  (typeof text === 'string' ? schema.text(text) : text).mark([suggestion('suggestInsert', author, at)]);
export const cut = (text: Part, author = 'ana', at = AT) =>
  (typeof text === 'string' ? schema.text(text) : text).mark([suggestion('suggestDelete', author, at)]);
export const bold = (text: string) => schema.text(text, [schema.mark('bold')]);

export function state(document: Node, anchor = 1, head = anchor, plugins: Plugin[] = []): EditorState {
  return EditorState.create({ doc: document, selection: TextSelection.create(document, anchor, head), plugins });
}

/** The document as one would note it: `[+ana:x]` put in, `[-ana:x]` taken out, `|` between blocks. */
export function noted(document: Node): string {
  const blocks: string[] = [];
  document.descendants((node) => {
    if (!node.isTextblock) {
      return node.isLeaf ? (blocks.push(`<${node.type.name}>`), false) : true;
    }
    let text = '';
    node.forEach((child) => {
      let said = child.isText ? child.text! : child.type.name === 'hardBreak' ? '↵' : `@${child.attrs['label']}`;
      for (const mark of child.marks) {
        const sign = { suggestInsert: '+', suggestDelete: '-' }[mark.type.name];
        said = sign ? `[${sign}${mark.attrs['author']}:${said}]` : `<${mark.type.name}:${said}>`;
      }
      text += said;
    });
    blocks.push(text);
    return false;
  });
  return blocks.join('|');
}
