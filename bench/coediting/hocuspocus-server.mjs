// Hocuspocus as it comes, with its SQLite extension. Arguments: port, file of the database.
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const [port, database] = process.argv.slice(2)

const sqlite = new SQLite({ database })
const server = new Server({ port: Number(port), address: '127.0.0.1', quiet: true, extensions: [sqlite] })
await server.listen()

// Each statement is kept: better-sqlite3 12.11 brings Node 24.21 down when one is collected as garbage.
const statements = new Map(), prepare = sqlite.db.prepare.bind(sqlite.db)
sqlite.db.prepare = sql => {
  if (!statements.has(sql)) statements.set(sql, prepare(sql))
  return statements.get(sql)
}
console.log('ready')
