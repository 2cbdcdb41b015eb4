import { spawnSync } from 'node:child_process'
import { carriedPackages } from '#shared/notices/packages.generated'
import { judgeAudit } from './notices/audit'

// Asks the registry for faults that are known of packages: those that are in the app fail the check, those that only
// build or test it are told. Where the registry cannot be asked, the exit code is one of its own: 2.
const npm = spawnSync('npm', ['audit', '--json', '--include=dev'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 2 ** 26,
})
const told = judgeAudit(npm.stdout, new Set(carriedPackages.map(({ name }) => name)))
for (const line of told.lines) console.log(line)
process.exit(told.exitCode)
