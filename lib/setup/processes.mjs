import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process, distinguished from any other that has its number later: when it started, as this system counts, and its command.
 * @typedef {{ pid: number, started: string, command: string }} Identity
 */

/**
 * Who runs under a number; null when nobody does. One that has ended and waits to be collected runs no more.
 *
 * @param {number} pid
 * @returns {Identity | null}
 */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  try {
    const found = process.platform === 'linux' ? fromProc(pid) : fromCommand(pid);
    return found && { pid, ...found };
  } catch {
    return null;
  }
}

/** Whether the process that was identified still runs: not merely another one under its number. */
export function stillRuns({ pid, started, command }) {
  const now = identityOf(pid);
  return now !== null && now.started === started && now.command === command;
}

function fromProc(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name, in parentheses, may hold spaces and parentheses of its own. State is field 3, start field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  // Counted from the start of the machine.
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  return { started: `${boot} ${fields[19]}`, command };
}

function fromCommand(pid) {
  const [program, ...args] =
    process.platform === 'win32'
      ? [
          'powershell',
          '-NoProfile',
          '-Command',
          `$p = Get-CimInstance Win32_Process -Filter "ProcessId=${pid}"; if ($p) { "R " + $p.CreationDate.ToString("yyyy-MM-dd HH:mm:ss.fff ") + $p.CommandLine }`,
        ]
      : ['ps', '-o', 'stat=,lstart=,command=', '-p', String(pid)];
  const env = { ...process.env, LC_ALL: 'C' };
  const line = execFileSync(program, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  const parts = process.platform === 'win32' ? /^(\S+) (\S+ \S+) ?(.*)$/s : /^(\S+)\s+(.{24})\s+(.*)$/s;
  const [, state = 'Z', started = '', command = ''] = parts.exec(line) ?? [];
  return state.startsWith('Z') ? null : { started, command };
}
