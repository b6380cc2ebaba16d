// Somebody who writes in a text of Hocuspocus', with its own provider. An edit is known by its author's client number
// and clock, which Yjs counts up by one for each character.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import WebSocket from 'ws'
import * as Y from 'yjs'

export class HocuspocusWriter {
  constructor({ url, document, sent, seen, failed }) {
    Object.assign(this, { url, document, sent, seen, failed })
    this.doc = new Y.Doc()
  }

  open() {
    return new Promise((resolve, reject) => {
      this.socket = new HocuspocusProviderWebsocket({ url: this.url, WebSocketPolyfill: WebSocket })
      this.provider = new HocuspocusProvider({
        websocketProvider: this.socket,
        name: this.document,
        document: this.doc,
        awareness: null,
        onSynced: () => {
          this.#watch()
          resolve()
        },
        onAuthenticationFailed: ({ reason }) => reject(new Error(reason)),
      })
      this.provider.attach()
    })
  }

  // The paragraph, which the first to come has made.
  get #text() {
    const fragment = this.doc.getXmlFragment('default')
    if (fragment.length === 0) {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText()])
      fragment.insert(0, [paragraph])
    }
    return fragment.get(0).get(0)
  }

  #watch() {
    this.doc.on('afterTransaction', ({ local, beforeState, afterState }) => {
      if (local) return
      for (const [client, to] of afterState)
        for (let clock = beforeState.get(client) ?? 0; clock < to; clock++) this.seen(`${client} ${clock}`)
    })
  }

  type(text) {
    const target = this.#text
    const at = performance.now()
    this.sent(`${this.doc.clientID} ${Y.getState(this.doc.store, this.doc.clientID)}`, [at])
    target.insert(Math.floor(Math.random() * (target.length + 1)), text)
  }

  get length() {
    return this.#text.length
  }

  get idle() {
    return this.provider.unsyncedChanges === 0
  }

  close() {
    this.provider.destroy()
    this.socket.destroy()
  }
}
