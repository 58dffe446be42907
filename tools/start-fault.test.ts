import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runCommand } from './run-command'
import { startFault } from './start-fault'

const runtime = { executable: '/opt/e/electron', folder: '/opt/e' }

beforeEach(() => vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', ''))
afterEach(() => vi.unstubAllEnvs())

it('says why a runtime could not be started, and what to do', async () => {
  const ended = await runCommand('/nowhere/electron', [], { print: 'show' })
  expect(ended).toMatchObject({ code: 127, fault: 'spawn /nowhere/electron ENOENT' })
  const said = startFault(ended, runtime)
  expect(said).toContain('/opt/e/electron could not be started (spawn /nowhere/electron ENOENT)')
  expect(said).toContain('delete /opt/e ')
})

it('names the variable that chose the runtime', () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/opt/e')
  expect(startFault({ signal: null, fault: 'spawn EACCES' }, runtime)).toContain('unset it')
})

it.skipIf(process.platform === 'win32')('speaks of a crash, and not of an end that somebody wanted', async () => {
  const ends = (signal: string) =>
    runCommand(process.execPath, ['-e', `process.kill(process.pid, '${signal}'); setTimeout(() => {}, 9000)`], { print: 'show' })
  expect(startFault(await ends('SIGSEGV'), runtime)).toContain('was ended by SIGSEGV')
  expect(startFault(await ends('SIGTERM'), runtime)).toBeNull()
  expect(startFault({ signal: null, fault: null }, runtime)).toBeNull()
})
