// The load: one argument, JSON with kind, url, documents, writers (of each document), rate (characters a second of
// each), seconds, start (length of the text to begin with), and for ours cookies and schema. Prints what was measured.
import { setTimeout as sleep } from 'node:timers/promises'

const load = JSON.parse(process.argv[2])
const { EslabonWriter, HocuspocusWriter } = {
  ...(load.kind === 'eslabon' ? await import('./eslabon-writer.mjs') : await import('./hocuspocus-writer.mjs')),
}
const Writer = EslabonWriter ?? HocuspocusWriter

const LETTERS = 'abcdefghijklmnopqrstuvwxyz '
const sentAt = new Map()
const delays = []
let edits = 0, measuring = false

// An edit counts when it was made while measured, and once for each other screen it comes to.
function watch() {
  return {
    sent(key, times) {
      if (measuring) {
        sentAt.set(key, times)
        edits += times.length
      }
    },
    seen(key) {
      const now = performance.now()
      for (const at of sentAt.get(key) ?? []) delays.push(now - at)
    },
    written() {},
    failed(error) {
      console.error(error.message)
      process.exit(1)
    },
  }
}

function percentile(sorted, share) {
  return sorted.length ? Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1)) : null
}

async function until(condition, what) {
  for (const end = performance.now() + 60_000; !condition(); await sleep(20))
    if (performance.now() > end) throw new Error(`waited a minute for ${what}`)
}

const texts = load.documents.map((document, d) =>
  Array.from({ length: load.writers }, (_, w) => {
    const cookies = load.cookies ?? []
    const cookie = cookies.length ? cookies[(d * load.writers + w) % cookies.length] : undefined
    return new Writer({ url: load.url, headers: cookie && { Cookie: cookie, Origin: load.origin }, schema: load.schema, document, ...watch() })
  }),
)
const all = texts.flat()

for (const [first, ...others] of texts) {
  await first.open()
  first.type('x'.repeat(load.start))
  await until(() => first.idle && first.length >= load.start, 'the first text')
  await Promise.all(others.map(writer => writer.open()))
}
// The parent measures the server from here.
process.stdout.write('writing\n')

// Each writes at its own moments, so that they do not all type at once.
function typing(writer) {
  return (async () => {
    const pause = 1_000 / load.rate
    let next = performance.now() + Math.random() * pause
    const end = performance.now() + (load.warmUp + load.seconds) * 1_000
    while (next < end) {
      const wait = next - performance.now()
      if (wait > 0) await sleep(wait)
      writer.type(LETTERS[Math.floor(Math.random() * LETTERS.length)])
      next += pause
    }
  })()
}

const done = all.map(typing)
await sleep(load.warmUp * 1_000)
process.stdout.write('measuring\n')
measuring = true
const cpu = process.cpuUsage()
await sleep(load.seconds * 1_000)
measuring = false
process.stdout.write('measured\n')
const used = process.cpuUsage(cpu)
await Promise.all(done)
await until(() => all.every(writer => writer.idle), 'what was written to be acknowledged')
await until(() => texts.every(text => new Set(text.map(writer => writer.length)).size === 1), 'all to see the same')

delays.sort((a, b) => a - b)
const expected = edits * (load.writers - 1)
process.stdout.write(
  JSON.stringify({
    editsPerSecond: Math.round(edits / load.seconds),
    toOtherScreens: {
      p50: percentile(delays, 0.5),
      p95: percentile(delays, 0.95),
      p99: percentile(delays, 0.99),
      measured: delays.length,
      missing: expected - delays.length,
    },
    generatorCpuSeconds: Number(((used.user + used.system) / 1e6).toFixed(1)),
  }) + '\n',
)
all.forEach(writer => writer.close())
process.exit(0)
