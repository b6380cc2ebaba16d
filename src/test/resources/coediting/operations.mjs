// What people do in an editor, done with the library's own operations at random places.
import { Fragment, Slice } from 'prosemirror-model'
import { canJoin, canSplit, findWrapping, joinPoint, liftTarget, Transform } from 'prosemirror-transform'

const PIECES = ['a', 'cacao', ' ', 'ñ', '😀', '👩‍🌾', '𝒳', 'fin.']
const MARKS = ['bold', 'italic', 'underline', 'strike', 'code', 'link', 'suggestInsert', 'suggestDelete']

// The steps of as many operations, one after another, as could be done in a few tries.
export function perform(doc, seed, count) {
  const tr = new Transform(doc), choose = chooser(seed)
  for (let tries = 0, done = 0; done < count && tries < 8 * count; tries++) {
    const steps = tr.steps.length
    try {
      operations[choose(operations.length)](tr, choose)
    } catch (refused) {
      // What cannot be done is not done; the steps before it stay.
    }
    if (tr.steps.length > steps) done++
  }
  return tr.steps
}

// Numbers from 0 to below a limit, the same for the same seed.
function chooser(seed) {
  let state = seed | 0
  return limit => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

const pick = (choose, list) => list[choose(list.length)]

// Never between the two halves of a character.
function position(doc, choose, from = 0, to = doc.content.size) {
  for (;;) {
    const pos = from + choose(to - from + 1), place = doc.resolve(pos)
    const next = place.textOffset ? place.parent.child(place.index()).text.charCodeAt(place.textOffset) : 0
    if (next < 0xdc00 || next > 0xdfff) return pos
  }
}

function range(doc, choose) {
  const a = position(doc, choose), b = position(doc, choose)
  return { from: Math.min(a, b), to: Math.max(a, b) }
}

// The blocks around a range; null where there are none.
function blocks(doc, choose) {
  const { from, to } = range(doc, choose)
  return doc.resolve(from).blockRange(doc.resolve(to))
}

const text = choose => Array.from({ length: 1 + choose(3) }, () => pick(choose, PIECES)).join('')

function mark({ schema }, choose) {
  const name = pick(choose, MARKS)
  const attrs = name == 'link' ? { href: 'https://example.org/' + choose(2) } : { author: 'p' + choose(2), at: '2026' }
  return schema.marks[name].create(attrs)
}

// A piece of the document, as cut and pasted.
function piece(doc, choose) {
  const { from, to } = range(doc, choose)
  return doc.slice(from, to)
}

function nodeAt(doc, choose, wanted) {
  const found = []
  doc.descendants((node, pos) => void (wanted(node) && found.push(pos)))
  return pick(choose, found)
}

const kinds = ['paragraph', 'heading', 'codeBlock']
const wrappers = ['blockquote', 'bulletList', 'orderedList', 'taskList']
const isItem = node => node.type.name == 'listItem' || node.type.name == 'taskItem'

const operations = [
  function type(tr, choose) {
    const { from, to } = choose(3) ? { from: position(tr.doc, choose) } : range(tr.doc, choose)
    const marks = choose(3) ? [] : [mark(tr.doc.type, choose)]
    tr.replaceWith(from, to ?? from, tr.doc.type.schema.text(text(choose), marks))
  },
  function insert(tr, choose) {
    const { nodes } = tr.doc.type.schema
    const node = pick(choose, [nodes.hardBreak, nodes.mention, nodes.horizontalRule, nodes.image, nodes.paragraph]).create()
    tr.insert(position(tr.doc, choose), node)
  },
  function remove(tr, choose) {
    const { from, to } = range(tr.doc, choose)
    tr.delete(from, to)
  },
  function removeRange(tr, choose) {
    const { from, to } = range(tr.doc, choose)
    tr.deleteRange(from, to)
  },
  function paste(tr, choose) {
    const { from, to } = range(tr.doc, choose)
    tr.replace(from, to, piece(tr.doc, choose))
  },
  function pasteRange(tr, choose) {
    const { from, to } = range(tr.doc, choose)
    tr.replaceRange(from, to, piece(tr.doc, choose))
  },
  function pasteNode(tr, choose) {
    const { from, to } = range(tr.doc, choose), source = tr.doc.nodeAt(position(tr.doc, choose))
    tr.replaceRangeWith(from, to, source)
  },
  function split(tr, choose) {
    const pos = position(tr.doc, choose), depth = 1 + choose(3)
    const { nodes } = tr.doc.type.schema
    const types = choose(3) ? undefined : [{ type: nodes[pick(choose, kinds)] }]
    if (canSplit(tr.doc, pos, depth, types)) tr.split(pos, depth, types)
  },
  function join(tr, choose) {
    const pos = joinPoint(tr.doc, position(tr.doc, choose), choose(2) ? 1 : -1)
    if (pos != null && canJoin(tr.doc, pos)) tr.join(pos)
  },
  function joinAnyway(tr, choose) {
    const place = tr.doc.resolve(position(tr.doc, choose))
    if (place.depth) tr.join(place.before(1 + choose(place.depth)), 1 + choose(2))
  },
  function lift(tr, choose) {
    const around = blocks(tr.doc, choose), target = around && liftTarget(around)
    if (target != null) tr.lift(around, target)
  },
  function wrap(tr, choose) {
    const around = blocks(tr.doc, choose), type = tr.doc.type.schema.nodes[pick(choose, wrappers)]
    const wrapping = around && findWrapping(around, type)
    if (wrapping) tr.wrap(around, wrapping)
  },
  function changeBlocks(tr, choose) {
    const { from, to } = range(tr.doc, choose), name = pick(choose, kinds)
    tr.setBlockType(from, to, tr.doc.type.schema.nodes[name], name == 'heading' ? { level: 1 + choose(3) } : null)
  },
  function changeNode(tr, choose) {
    const { nodes } = tr.doc.type.schema
    const pos = nodeAt(tr.doc, choose, node => node.isBlock)
    tr.setNodeMarkup(pos, nodes[pick(choose, [...kinds, ...wrappers, 'tableCell', 'tableHeader'])])
  },
  function changeAttribute(tr, choose) {
    const pos = nodeAt(tr.doc, choose, node => node.type.name == 'taskItem' || node.type.name == 'heading')
    const checked = tr.doc.nodeAt(pos).type.name == 'taskItem'
    tr.setNodeAttribute(pos, checked ? 'checked' : 'level', checked ? choose(2) == 0 : 1 + choose(4))
  },
  function addMark(tr, choose) {
    const { from, to } = range(tr.doc, choose)
    tr.addMark(from, to, mark(tr.doc.type, choose))
  },
  function removeMark(tr, choose) {
    const { from, to } = range(tr.doc, choose), one = mark(tr.doc.type, choose)
    tr.removeMark(from, to, pick(choose, [one, one.type, null]))
  },
  function clearIncompatible(tr, choose) {
    const pos = nodeAt(tr.doc, choose, node => node.isTextblock)
    tr.clearIncompatible(pos, tr.doc.type.schema.nodes[pick(choose, kinds)])
  },
  function enterInList(tr, choose) {
    const pos = nodeAt(tr.doc, choose, isItem), item = tr.doc.nodeAt(pos)
    tr.split(position(tr.doc, choose, pos + 2, pos + 2 + item.firstChild.content.size), 2)
  },
  function indentItem(tr, choose) {
    const pos = nodeAt(tr.doc, choose, isItem), place = tr.doc.resolve(pos), before = place.nodeBefore
    const list = place.parent.type.create(null, tr.doc.nodeAt(pos))
    if (!before) return
    tr.delete(pos, pos + tr.doc.nodeAt(pos).nodeSize)
    tr.insert(pos - 1, list)
  },
  function addRow(tr, choose) {
    const pos = nodeAt(tr.doc, choose, node => node.type.name == 'tableRow'), row = tr.doc.nodeAt(pos)
    const { tableCell } = tr.doc.type.schema.nodes
    const cells = Array.from({ length: row.childCount }, () => tableCell.createAndFill())
    tr.insert(pos + row.nodeSize, row.type.create(null, cells))
  },
  function removeRow(tr, choose) {
    const pos = nodeAt(tr.doc, choose, node => node.type.name == 'tableRow')
    tr.delete(pos, pos + tr.doc.nodeAt(pos).nodeSize)
  },
  function moveColumn(tr, choose) {
    const pos = nodeAt(tr.doc, choose, node => node.type.name == 'tableCell'), cell = tr.doc.nodeAt(pos)
    tr.replace(pos, pos + cell.nodeSize, new Slice(Fragment.from([cell.type.createAndFill(), cell]), 0, 0))
  },
]
