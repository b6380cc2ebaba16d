// The editor's own libraries, asked the same questions as the engine. The first line is the schema; each further line is
// [function, question], and its answer one line. null is a refusal.
import { createInterface } from 'node:readline'
import { Node, Schema } from 'prosemirror-model'
import { Mapping, Step } from 'prosemirror-transform'
import { perform } from './operations.mjs'

let schema

const functions = { sequence, mapping, rebase, documents, operations, concurrent }

const apply = (doc, step) => attempt(() => step.apply(doc).doc)

function attempt(work) {
  try {
    return work()
  } catch (refused) {
    return null
  }
}

function conforms(doc) {
  return attempt(() => {
    doc.check()
    return true
  }) ?? false
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

// JSON has no undefined, which is what an attribute was that the node does not have.
const inverseOf = inverse => JSON.parse(JSON.stringify(inverse.toJSON(), (_, value) => value === undefined ? null : value))

// Steps one after another: each applied, inverted, undone, its map, merged with the one before.
function follow(start, steps) {
  let doc = start, before = null
  const answers = []
  for (const step of steps) {
    const next = apply(doc, step)
    if (!next) {
      answers.push(null)
      continue
    }
    const inverse = step.invert(doc), undone = apply(next, inverse), merged = before && before.merge(step)
    answers.push({
      size: next.content.size,
      conforms: conforms(next),
      inverse: step.toJSON().stepType == 'markSet' ? null : inverseOf(inverse),
      undone: undone ? undone.eq(doc) || undone.toJSON() : null,
      map: ranges(step.getMap()),
      back: ranges(step.getMap().invert()),
      merged: merged ? merged.toJSON() : null,
    })
    doc = next
    before = step
  }
  return { answers, doc: doc.toJSON() }
}

const document = json => Node.fromJSON(schema, json)
const step = json => Step.fromJSON(schema, json)

function sequence({ doc, steps }) {
  return follow(document(doc), steps.map(step))
}

// Steps that the library itself makes of what people do; they come with the answer.
function operations({ doc, seed, count }) {
  const start = document(doc), steps = perform(start, seed, count)
  return { steps: steps.map(made => made.toJSON()), ...follow(start, steps) }
}

// Positions and steps through maps, some of which mirror one another.
function mapping({ maps, mirrors, steps, size }) {
  const through = new Mapping()
  maps.forEach((json, i) => {
    const map = step(json.step).getMap()
    through.appendMap(json.inverted ? map.invert() : map, mirrors[i] == null ? undefined : mirrors[i])
  })
  return {
    positions: positions(through, size),
    inverted: positions(through.invert(), size),
    steps: steps.map(json => {
      const mapped = step(json).map(through)
      return mapped && mapped.toJSON()
    }),
  }
}

// A commit made on a document to which other steps were applied meanwhile, as the editor's collaboration rebases it.
function rebased(start, between, steps) {
  let doc = start
  const maps = new Mapping(), applied = [], dropped = []
  for (let i = steps.length - 1; i >= 0; i--) maps.appendMap(steps[i].getMap().invert())
  for (const other of between) {
    doc = other.apply(doc).doc
    maps.appendMap(other.getMap())
  }
  steps.forEach((sent, i) => {
    const from = steps.length - i, mapped = sent.map(maps.slice(from)), next = mapped && apply(doc, mapped)
    if (next) {
      maps.appendMap(mapped.getMap(), from - 1)
      applied.push(mapped.toJSON())
      doc = next
    } else dropped.push(i)
  })
  return conforms(doc) ? { doc: doc.toJSON(), steps: applied, dropped } : null
}

function rebase({ doc, between, commit }) {
  return rebased(document(doc), between.map(step), commit.map(step))
}

// Two people at once, each with steps of the library's own making.
function concurrent({ doc, seed }) {
  const start = document(doc), between = perform(start, seed, 2), commit = perform(start, ~seed, 2)
  return {
    between: between.map(made => made.toJSON()),
    commit: commit.map(made => made.toJSON()),
    rebased: rebased(start, between, commit),
  }
}

// Whether each is a document that conforms to the schema.
function documents({ documents }) {
  return documents.map(json => attempt(() => conforms(document(json))) ?? false)
}

createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', line => {
  const read = JSON.parse(line)
  if (!schema) schema = new Schema(read)
  else process.stdout.write(JSON.stringify(functions[read[0]](read[1])) + '\n')
})
