import { joinBackward, lift, setBlockType, splitBlock, toggleMark, wrapIn } from 'prosemirror-commands';
import { TextSelection } from 'prosemirror-state';
import { addRowAfter, deleteRow, deleteColumn } from 'prosemirror-tables';
import type { Peer } from './peer';
import type { Random } from './random';
import { schema } from './texts';

const PIECES = ['a', 'bc', ' ', '😀', 'e\u0301', 'ñ', '👩‍🌾', 'word '];
const { nodes, marks } = schema;

function isInsideCharacter(peer: Peer, position: number): boolean {
  const place = peer.state.doc.resolve(position);
  const { parent, parentOffset } = place;
  const before = parentOffset > 0 && place.nodeBefore?.text ? place.nodeBefore.text.at(-1)! : '';
  return parent.isTextblock && place.textOffset > 0 && /^[\ud800-\udbff]$/.test(before);
}

function place(peer: Peer, random: Random): number {
  const position = random.below(peer.state.doc.content.size + 1);
  return isInsideCharacter(peer, position) ? position + 1 : position;
}

function select(peer: Peer, random: Random, reach: number) {
  const { doc } = peer.state;
  const from = place(peer, random);
  let to = Math.min(doc.content.size, from + random.below(reach));
  if (isInsideCharacter(peer, to)) {
    to++;
  }
  const selection = TextSelection.between(doc.resolve(from), doc.resolve(to));
  peer.apply(peer.state.tr.setSelection(selection));
}

function insertTable(peer: Peer) {
  const cell = () => nodes.tableCell.createAndFill()!;
  const row = () => nodes.tableRow.create(null, [cell(), cell()]);
  peer.apply(peer.state.tr.replaceSelectionWith(nodes.table.create(null, [row(), row()])));
}

/** Somebody does something, as people in a text do. */
export function act(peer: Peer, random: Random) {
  const kind = random.below(100);
  if (kind < 8) {
    peer.undo();
  } else if (kind < 11) {
    peer.redo();
  } else if (kind < 55) {
    select(peer, random, 1);
    if (peer.state.selection.$from.parent.inlineContent) {
      peer.apply(peer.state.tr.insertText(random.of(PIECES)));
    }
  } else if (kind < 70) {
    select(peer, random, random.chance(20) ? 60 : 6);
    peer.apply(peer.state.tr.deleteSelection());
  } else {
    select(peer, random, 12);
    const commands = [
      splitBlock,
      splitBlock,
      joinBackward,
      lift,
      toggleMark(random.of([marks.bold, marks.italic, marks.code])),
      toggleMark(marks.link, { href: `https://example.org/${random.below(3)}` }),
      wrapIn(random.of([nodes.blockquote, nodes.bulletList, nodes.taskList])),
      setBlockType(nodes.heading, { level: 1 + random.below(3) }),
      setBlockType(nodes.paragraph),
      setBlockType(nodes.codeBlock),
      addRowAfter,
      deleteRow,
      deleteColumn,
    ];
    if (random.chance(6)) {
      insertTable(peer);
    } else {
      peer.run(random.of(commands));
    }
  }
}
