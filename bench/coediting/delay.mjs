// A way to the server that takes longer: what goes in comes out after so many milliseconds, in both directions.
// Arguments: port of the server, milliseconds each way. Prints the port it listens on.
import { connect, createServer } from 'node:net'

const [port, milliseconds] = process.argv.slice(2).map(Number)

function pipe(from, to) {
  const later = work => setTimeout(work, milliseconds)
  from.on('data', bytes => later(() => to.writable && to.write(bytes)))
  from.on('end', () => later(() => to.end()))
  from.on('error', () => to.destroy())
}

const server = createServer({ noDelay: true }, near => {
  const far = connect({ port, host: '127.0.0.1', noDelay: true })
  pipe(near, far)
  pipe(far, near)
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
