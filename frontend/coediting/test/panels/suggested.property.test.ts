import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { expect, it } from 'vitest';
import { decide, takenBack } from '../../suggestions/decide';
import { suggestionsIn } from '../../suggestions/list';
import { suggested } from '../../suggestions/suggested';
import { AT, state } from './documents';
import { random, randomDocument, randomEdit, randomTyping } from './random-edits';

const CASES = 2000;
const ANA = { author: 'ana', at: AT };

it('taking back all suggestions of an author gives the document before, whatever she does', () => {
  let changed = 0;
  for (let seed = 1; seed <= CASES; seed++) {
    const chance = random(seed);
    let now = state(randomDocument(chance));
    const before = takenBack(now.doc, 'ana');
    for (let edits = 1 + chance.below(4); edits > 0; edits--) {
      const edit = now.tr;
      for (let steps = 1 + chance.below(2); steps > 0; steps--) {
        randomEdit(edit, chance);
      }
      const tr = suggested(edit, now, ANA);
      changed += tr.docChanged ? 1 : 0;
      now = now.apply(tr);
      now.doc.check();
    }
    expect(takenBack(now.doc, 'ana').eq(before), `seed ${seed}`).toBe(true);
  }
  expect(changed).toBeGreaterThan(CASES);
});

it('accepting all her suggestions gives the text that the plain edit gives', () => {
  let changed = 0;
  for (let seed = 1; seed <= CASES; seed++) {
    const chance = random(seed);
    const start = state(accepted(randomDocument(chance)));
    const tr = start.tr;
    for (let times = 1 + chance.below(3); times > 0; times--) {
      randomTyping(tr, chance);
    }
    const plain = start.apply(tr);
    const suggesting = start.apply(suggested(tr, start, ANA));
    changed += plain.doc.eq(start.doc) ? 0 : 1;
    expect(textOf(accepted(suggesting.doc)), `seed ${seed}`).toEqual(textOf(plain.doc));
  }
  expect(changed).toBeGreaterThan(CASES / 2);
});

function accepted(document: Node) {
  return decide(new Transform(document), suggestionsIn(document), 'accept').doc;
}

function textOf(document: Node): string {
  return document.textBetween(0, document.content.size, '\n', (node) => `<${node.type.name}>`);
}
