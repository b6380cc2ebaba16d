import type { SchemaSpec } from 'prosemirror-model';
import file from '../../src/main/resources/coediting/schema.json?raw';

/** Which nodes and marks there are: the file the server is built from too. */
export const SCHEMA = JSON.parse(file) as SchemaSpec;

/** FNV-1a over the file's UTF-16 units: the server refuses a browser whose file is another. */
export function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export const FINGERPRINT = fingerprintOf(file);
