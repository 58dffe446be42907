import { describe, expect, it } from 'vitest'
import { CARDS } from '../content/catalogue'
import { playedHash } from './identity'

describe('the fingerprint of content', () => {
  const [card] = [...CARDS.values()]

  it('stays when only words, pictures or sources change', () => {
    const reworded = { ...card, name: { en: 'Another name', 'zh-CN': '别的名字' }, picture: 'another', sources: [] }
    expect(playedHash([reworded])).toBe(playedHash([card]))
  })

  it('changes with anything the rules read', () => {
    expect(playedHash([{ ...card, cost: (card?.cost ?? 0) + 1 }])).not.toBe(playedHash([card]))
    expect(playedHash([{ ...card, effects: [] }])).not.toBe(playedHash([card]))
  })
})
