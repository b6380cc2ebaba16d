// The packaged application with a database of its own in a new folder, and people of its demonstration signed in.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = new URL('../../', import.meta.url).pathname
const PASSWORD = 'demostracion-eslabon'
const PEOPLE = `ana.vintimilla@acudir jorge.malo@acudir emily.carter@cuenca pablo.ochoa@cuenca rosa.quizhpe@azuay
  teresa.crespo@cccuenca ivan.abad@ucuenca mercedes.loja@cafe carolina.char@ccb luis.noguera@ccb marta.donado@alcaldia
  andres.vives@uninorte beatriz.lima@fortaleza joao.sales@fortaleza rita.moura@ict lucia.ferrer@caf daniel.prado@caf`
  .split(/\s+/)
  .map(person => person + '.example')

// A process that is started, put among those running, and says that it is ready; its lines go to `heard`.
export async function started(command, args, ready, running, heard = () => {}) {
  const child = spawn(command, args.map(String), { stdio: ['ignore', 'pipe', 'inherit'], cwd: ROOT })
  running.push(child)
  const lines = createInterface({ input: child.stdout })
  await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', code => reject(new Error(`${command} ended with ${code} before it was ready`)))
    lines.on('line', line => {
      heard(line)
      if (line.includes(ready)) resolve()
    })
  })
  return child
}

export async function stopped(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const end = once(child, 'exit')
  child.kill('SIGTERM')
  await end
}

// With the class that owns the texts of this bench beside it, which is built with the tests.
export async function startApplication({ port, folder, texts, running }) {
  const jar = join(ROOT, 'target/eslabon.jar'), beside = join(ROOT, 'target/bench-classes')
  const owner = 'org/eslabon/bench/texts', compiled = join(ROOT, 'target/test-classes', owner)
  if (!existsSync(jar) || !existsSync(compiled))
    throw new Error('There is no target/eslabon.jar with the tests compiled. Run: ./mvnw package -DskipTests')
  rmSync(beside, { recursive: true, force: true })
  cpSync(compiled, join(beside, owner), { recursive: true })
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java'
  const documents = []
  const child = await started(
    java,
    [
      '--enable-native-access=ALL-UNNAMED',
      `-Dloader.path=${beside}`,
      '-Dloader.main=org.eslabon.Eslabon',
      '-cp', jar,
      'org.springframework.boot.loader.launch.PropertiesLauncher',
      `--server.port=${port}`,
      `--eslabon.data=${folder}`,
      '--eslabon.demonstration=true',
      `--eslabon.bench.texts=${texts}`,
    ],
    'bench texts are ready',
    running,
    line => line.startsWith('bench text ') && documents.push(line.split(' ')[2]),
  )
  return { child, documents }
}

async function signIn(address, username) {
  const answer = await fetch(address + '/sign-in', {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ username, password: PASSWORD }),
  })
  const cookie = answer.headers.getSetCookie().find(one => one.startsWith('JSESSIONID='))
  if (!cookie || answer.headers.get('location')?.includes('sign-in'))
    throw new Error(`${username} could not sign in: ${answer.status}`)
  return cookie.split(';')[0]
}

// A cookie of each; a person may have so many texts open at once, so all of them are needed for many writers.
export async function cookies(port) {
  const signedIn = []
  for (const person of PEOPLE) signedIn.push(await signIn(`http://localhost:${port}`, person))
  return signedIn
}

// What the page says its schema is: FNV-1a, 32 bits, over the file's UTF-16 units.
export function schemaFingerprint() {
  const text = readFileSync(join(ROOT, 'src/main/resources/coediting/schema.json'), 'utf8')
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
