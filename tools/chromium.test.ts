import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findChromium } from './chromium'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sinking-market-chromium-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Leaves a program there that does this. */
const leave = (name: string, what: string): string => {
  const program = join(folder, name)
  writeFileSync(program, `#!/bin/sh\n${what}\n`)
  chmodSync(program, 0o755)
  return program
}

describe.skipIf(process.platform === 'win32')('the Chromium of this system', () => {
  it('is found by either name, in whichever folder of the path holds it', () => {
    const program = leave('chromium-browser', 'echo Chromium 156')
    expect(findChromium(['', join(folder, 'none'), folder].join(delimiter))).toBe(program)
  })

  it('is not a script that only says where to get one', () => {
    leave('chromium-browser', 'echo "snap install chromium" >&2; exit 1')
    expect(findChromium(folder)).toBeNull()
  })

  it('is not a file that cannot be run, nor anything where there is no path', () => {
    writeFileSync(join(folder, 'chromium'), '', { mode: 0o644 })
    expect(findChromium(folder)).toBeNull()
    expect(findChromium('')).toBeNull()
  })
})
