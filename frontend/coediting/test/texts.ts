/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { Node, Schema } from 'prosemirror-model';

/** The product's schema, straight from the file that the server reads too. */
export const schema = new Schema(JSON.parse(readFileSync('src/main/resources/coediting/schema.json', 'utf8')));

export function text(...paragraphs: string[]): Node {
  return schema.node(
    'doc',
    null,
    paragraphs.map((each) => schema.node('paragraph', null, each ? [schema.text(each)] : [])),
  );
}
