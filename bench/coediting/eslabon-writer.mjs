// Somebody who writes in a text of ours: decision 071 spoken by as little as it takes. She keeps no text, only how long
// it is, which is enough because here everybody inserts into one paragraph.
import { randomUUID } from 'node:crypto'
import WebSocket from 'ws'

const PAUSE = 30

const inserted = step => step.slice.content[0].text.length

const sizeOf = node => node.text?.length ?? 2 + (node.content ?? []).reduce((sum, child) => sum + sizeOf(child), 0)

export class EslabonWriter {
  version = 0
  length = 0
  #waiting = []
  #flight = null
  #sentAt = 0
  #timer = null

  // seen(ref): a commit of another came; written(ref, edits): one's own is acknowledged; refs are known to all writers.
  constructor({ url, headers, document, schema, sent, seen, written, failed }) {
    Object.assign(this, { url, headers, document, schema, sent, seen, written, failed })
  }

  open() {
    return new Promise((resolve, reject) => {
      this.socket = new WebSocket(this.url, { headers: this.headers, perMessageDeflate: false })
      this.socket.on('open', () => this.#send({ type: 'open', document: this.document, schema: this.schema }))
      this.socket.on('error', reject)
      this.socket.on('close', (code, reason) => {
        const error = new Error(`closed: ${code} ${reason}`)
        reject(error)
        this.failed(error)
      })
      this.socket.on('message', data => {
        const message = JSON.parse(data)
        if (message.type === 'opened') {
          this.version = message.version
          this.length = sizeOf(message.content) - 4
          resolve()
        } else if (message.type === 'commits') this.#receive(message)
        else if (message.type === 'refused') this.failed(new Error(`refused: ${message.code}`))
      })
    })
  }

  #receive({ from, commits }) {
    if (from > this.version) this.failed(new Error(`at ${this.version}, commits from ${from}`))
    for (const { ref, steps } of commits.slice(this.version - from)) {
      this.version++
      for (const step of steps) this.length += inserted(step)
      if (ref === this.#flight) {
        this.#flight = null
        this.written(ref)
      } else this.seen(ref)
    }
    this.#pump()
  }

  // Types at a random place; what cannot be sent yet waits and is sent together.
  type(text) {
    this.#waiting.push({ text, at: performance.now() })
    this.#pump()
  }

  #pump() {
    if (this.#flight || this.#timer || this.#waiting.length === 0) return
    const early = this.#sentAt + PAUSE - performance.now()
    if (early > 0) {
      this.#timer = setTimeout(() => {
        this.#timer = null
        this.#pump()
      }, Math.ceil(early))
      return
    }
    const edits = this.#waiting.splice(0)
    let length = this.length
    const steps = edits.map(({ text }) => {
      const place = 1 + Math.floor(Math.random() * (length + 1))
      length += text.length
      return { stepType: 'replace', from: place, to: place, slice: { content: [{ type: 'text', text }] } }
    })
    this.#flight = randomUUID()
    this.#sentAt = performance.now()
    this.sent(this.#flight, edits.map(edit => edit.at))
    this.#send({ type: 'commit', ref: this.#flight, base: this.version, steps })
  }

  get idle() {
    return !this.#flight && this.#waiting.length === 0
  }

  #send(message) {
    this.socket.send(JSON.stringify(message))
  }

  close() {
    this.failed = () => {}
    clearTimeout(this.#timer)
    this.socket.terminate()
  }
}
