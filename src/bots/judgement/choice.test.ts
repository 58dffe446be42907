import { describe, expect, it } from 'vitest'
import { buyersShown, shown } from './choice'

describe('figures in reasons', () => {
  it('are short', () => {
    expect(shown(3.26)).toBe(3.3)
    expect(buyersShown(34.4)).toEqual({ buyers: 3.4, wan: 340 })
  })
})
