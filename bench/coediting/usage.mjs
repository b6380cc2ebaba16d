// What a process and those it started use, as the system counts it.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

// Linux counts in hundredths; elsewhere whole seconds have to do.
function cpuSeconds(pid, time) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return time.split(/[-:]/).reduce((sum, part) => 60 * sum + Number(part), 0)
  }
}

// [{ pid, command, cpuSeconds, megabytes }] of the process itself and all below it.
export function usage(root) {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time=,comm='], { encoding: 'utf8' }).trim().split('\n')
  const all = lines.map(line => {
    const [, pid, parent, kilobytes, time, command] = line.match(/(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)/)
    return { pid: Number(pid), parent: Number(parent), megabytes: kilobytes / 1024, time, command }
  })
  const below = pid => all.filter(one => one.parent === pid).flatMap(one => [one, ...below(one.pid)])
  return [...all.filter(one => one.pid === root), ...below(root)].map(({ pid, command, megabytes, time }) => ({
    pid,
    command,
    megabytes: Math.round(megabytes),
    cpuSeconds: cpuSeconds(pid, time),
  }))
}

export const sum = (processes, what) => processes.reduce((total, one) => total + one[what], 0)
