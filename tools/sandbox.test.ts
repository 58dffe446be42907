import { describe, expect, it } from 'vitest'
import { sandboxHelp } from './sandbox'

const helper = { path: '/opt/e/chrome-sandbox', uid: 1000, mode: 0o100755 }

describe('the sandbox of an ordinary user', () => {
  it('needs nothing where user namespaces may be made, or there is no helper to allow', () => {
    expect(sandboxHelp({ helper, namespaces: true })).toBeNull()
    expect(sandboxHelp({ helper: null, namespaces: false })).toBeNull()
  })

  it('needs a helper that belongs to root and starts as root elsewhere, and says how it becomes one', () => {
    const command = `chown root:root "/opt/e/chrome-sandbox" && chmod 4755 "/opt/e/chrome-sandbox"`
    expect(sandboxHelp({ helper, namespaces: false })).toContain(command)
    expect(sandboxHelp({ helper: { ...helper, uid: 0 }, namespaces: false })).toContain(command)
    expect(sandboxHelp({ helper: { ...helper, mode: 0o104755 }, namespaces: false })).toContain(command)
    expect(sandboxHelp({ helper: { ...helper, uid: 0, mode: 0o104755 }, namespaces: false })).toBeNull()
  })
})
