// The editor's own libraries, asked the same questions as the engine. Every answer is JSON; null is a refusal.
const { Schema, Node } = require('prosemirror-model')
const { Step, Mapping } = require('prosemirror-transform')

let schema

function configure(json) {
  schema = new Schema(JSON.parse(json))
}

function apply(doc, step) {
  try {
    return step.apply(doc).doc
  } catch (refused) {
    return null
  }
}

function conforms(doc) {
  try {
    doc.check()
    return true
  } catch (refused) {
    return false
  }
}

const marksOf = result => [result.pos, result.deleted, result.deletedBefore, result.deletedAfter, result.deletedAcross]

function ranges(map) {
  const found = []
  map.forEach((oldStart, oldEnd, newStart, newEnd) => found.push([oldStart, oldEnd, newStart, newEnd]))
  return found
}

function positions(mapping, size) {
  const found = []
  for (let pos = 0; pos <= size; pos += 2) found.push(marksOf(mapping.mapResult(pos, -1)), marksOf(mapping.mapResult(pos, 1)))
  return found
}

// A document and steps one after another: each applied, inverted, undone, its map, merged with the one before.
function sequence(question) {
  const { doc: start, steps } = JSON.parse(question)
  let doc = Node.fromJSON(schema, start), before = null
  const answers = []
  for (const json of steps) {
    const step = Step.fromJSON(schema, json), next = apply(doc, step)
    if (!next) {
      answers.push(null)
      continue
    }
    const inverse = step.invert(doc), undone = apply(next, inverse), merged = before && before.merge(step)
    answers.push({
      size: next.content.size,
      conforms: conforms(next),
      // JSON has no undefined, which is what an attribute was that the node does not have.
      inverse: json.stepType == 'markSet' ? null : JSON.parse(JSON.stringify(inverse.toJSON(), (_, value) => value === undefined ? null : value)),
      undone: undone ? undone.eq(doc) || undone.toJSON() : null,
      map: ranges(step.getMap()),
      back: ranges(step.getMap().invert()),
      merged: merged ? merged.toJSON() : null,
    })
    doc = next
    before = step
  }
  return JSON.stringify({ answers, doc: doc.toJSON() })
}

// Positions and steps through maps, some of which mirror one another.
function mapping(question) {
  const { maps, mirrors, steps, size } = JSON.parse(question)
  const through = new Mapping()
  maps.forEach((json, i) => {
    const map = Step.fromJSON(schema, json.step).getMap()
    through.appendMap(json.inverted ? map.invert() : map, mirrors[i] == null ? undefined : mirrors[i])
  })
  return JSON.stringify({
    positions: positions(through, size),
    inverted: positions(through.invert(), size),
    steps: steps.map(json => {
      const mapped = Step.fromJSON(schema, json).map(through)
      return mapped && mapped.toJSON()
    }),
  })
}

// A commit made on a document to which other steps were applied meanwhile, as the editor's collaboration rebases it.
function rebase(question) {
  const { doc: start, between, commit } = JSON.parse(question)
  let doc = Node.fromJSON(schema, start)
  const maps = new Mapping(), steps = commit.map(json => Step.fromJSON(schema, json)), applied = [], dropped = []
  for (let i = steps.length - 1; i >= 0; i--) maps.appendMap(steps[i].getMap().invert())
  for (const json of between) {
    const step = Step.fromJSON(schema, json)
    doc = step.apply(doc).doc
    maps.appendMap(step.getMap())
  }
  steps.forEach((step, i) => {
    const from = steps.length - i, mapped = step.map(maps.slice(from)), next = mapped && apply(doc, mapped)
    if (next) {
      maps.appendMap(mapped.getMap(), from - 1)
      applied.push(mapped.toJSON())
      doc = next
    } else dropped.push(i)
  })
  return JSON.stringify(conforms(doc) ? { doc: doc.toJSON(), steps: applied, dropped } : null)
}

// Whether each is a document that conforms to the schema.
function documents(question) {
  return JSON.stringify(
    JSON.parse(question).documents.map(json => {
      try {
        return conforms(Node.fromJSON(schema, json))
      } catch (refused) {
        return false
      }
    })
  )
}
