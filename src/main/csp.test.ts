import { expect, it } from 'vitest'
import { contentSecurityPolicy } from './csp'

it('allows no eval, no inline script and nothing from elsewhere', () => {
  const policy = contentSecurityPolicy('abc')
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
})
