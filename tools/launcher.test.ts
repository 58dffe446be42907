import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inAssets } from './project'
import { sandboxHelp } from './sandbox'

const work = realpathSync(mkdtempSync(join(tmpdir(), 'sinking-market-launcher-')))
const folder = join(work, 'the game')
const programs = join(work, 'programs')
afterAll(() => rmSync(work, { recursive: true, force: true }))

const script = (path: string, body: string): void => {
  writeFileSync(path, `#!/bin/sh\n${body}\n`)
  chmodSync(path, 0o755)
}

mkdirSync(folder)
mkdirSync(programs)
copyFileSync(inAssets('linux', 'launcher.sh'), join(folder, 'sinking-market'))
script(join(folder, 'sinking-market-bin'), 'printf "game %s\\n" "$@"')
writeFileSync(join(folder, 'chrome-sandbox'), '')

interface Machine {
  readonly user?: number
  /** What `stat` tells of the sandbox's helper: owner and mode. */
  readonly helper?: string
  readonly namespaces?: boolean
  /** Whether its AppArmor lets only programs it knows make them. */
  readonly restricted?: boolean
  readonly boxes?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly words?: readonly string[]
}

/** A machine on which pages can be shut in, without a terminal or a box to write into. */
const LINUX_DESKTOP: Required<Machine> = {
  user: 1000,
  helper: '1000 755',
  namespaces: true,
  restricted: false,
  boxes: [],
  env: {},
  words: [],
}

/** Starts the launcher on a machine whose answers are given, without a terminal. */
const start = (machine: Machine) => {
  const { user, helper, namespaces, restricted, boxes, env, words } = { ...LINUX_DESKTOP, ...machine }
  rmSync(programs, { recursive: true })
  mkdirSync(programs)
  script(join(programs, 'id'), `echo ${user}`)
  script(join(programs, 'stat'), `echo '${helper}'`)
  script(join(programs, 'unshare'), `exit ${namespaces ? 0 : 1}`)
  script(join(programs, 'cat'), `echo ${restricted ? 1 : 0}`)
  // Only what is shown in a box is no window of whoever runs the tests.
  for (const name of ['zenity', 'kdialog', 'xmessage', 'notify-send']) {
    if (boxes.includes(name)) script(join(programs, name), 'printf "box %s\\n" "${0##*/}" "$@"')
  }
  for (const tool of ['sh', 'dirname', 'readlink', 'fold']) script(join(programs, tool), `exec ${toolPath(tool)} "$@"`)
  const ended = spawnSync('/bin/sh', [join(folder, 'sinking-market'), ...words], { env: { PATH: programs, ...env }, encoding: 'utf8' })
  return { code: ended.status, said: ended.stderr.trim(), did: ended.stdout.split('\n').filter((line) => line !== '') }
}

const toolPath = (tool: string): string => spawnSync('/bin/sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim()

const needed = sandboxHelp({ helper: { path: join(folder, 'chrome-sandbox'), uid: 1000, mode: 0o100755 }, namespaces: false })

describe.runIf(process.platform === 'linux')('the launcher of the packed game', () => {
  it('starts the game where pages can be shut in, one way or the other, with every word it was given', () => {
    for (const machine of [{}, { helper: '0 4755', namespaces: false }, { helper: '0 4755', restricted: true }]) {
      const words = ['/home/ana/lesson one.sinkingmarket', '--lang=en-GB']
      expect(start({ ...machine, words })).toMatchObject({ code: 0, said: '', did: words.map((word) => `game ${word}`) })
    }
  })

  it('says the same as npm start where they cannot, and does not start', () => {
    expect(needed).not.toBeNull()
    expect(start({ namespaces: false })).toEqual({ code: 1, said: needed, did: [] })
    expect(start({ namespaces: false, helper: '0 755' })).toMatchObject({ code: 1, said: needed })
    expect(start({ restricted: true })).toEqual({ code: 1, said: needed, did: [] })
  })

  it('says it in the language of the desktop', () => {
    expect(start({ namespaces: false, env: { LANG: 'zh_CN.UTF-8' } }).said).toContain('这台电脑不允许')
    expect(start({ namespaces: false, env: { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' } }).said).toBe(needed)
  })

  it.each(['zenity', 'kdialog', 'xmessage', 'notify-send'])('shows it in a box of %s where there is no terminal', (name) => {
    const { code, did } = start({ namespaces: false, boxes: [name] })
    expect(code).toBe(1)
    expect(did[0]).toBe(`box ${name}`)
    // Wherever a line ends, the words are the same.
    expect(did.join(' ').replaceAll(/\s+/g, ' ')).toContain(needed?.replaceAll(/\s+/g, ' '))
  })

  it('leaves it to Chromium where somebody decides about the sandbox themselves, or is root', () => {
    expect(start({ namespaces: false, words: ['--no-sandbox'] }).did).toEqual(['game --no-sandbox'])
    expect(start({ namespaces: false, user: 0, words: ['x'] }).did).toEqual(['game x'])
  })

  it('takes XWayland on a Wayland desktop that has it, unless asked for another', () => {
    const machine = { helper: '0 4755', words: ['x'] }
    const x11 = ['game --ozone-platform=x11', 'game x']
    expect(start({ ...machine, env: { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' } }).did).toEqual(x11)
    expect(start({ ...machine, env: { DISPLAY: ':0', XDG_SESSION_TYPE: 'wayland' } }).did).toEqual(x11)
    expect(start({ ...machine, env: { DISPLAY: ':0', XDG_SESSION_TYPE: 'x11' } }).did).toEqual(['game x'])
    expect(start({ ...machine, env: { WAYLAND_DISPLAY: 'wayland-0' } }).did).toEqual(['game x'])
    const words = ['--ozone-platform=wayland']
    expect(start({ ...machine, words, env: { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' } }).did).toEqual([
      'game --ozone-platform=wayland',
    ])
  })
})
