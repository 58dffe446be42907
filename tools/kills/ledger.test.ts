import { expect, it } from 'vitest'
import { openLedger } from './ledger'
import type { Found, SavedGame } from './saves'

const save = (...moves: readonly string[]): SavedGame => ({ moves, text: '' })
const disk = (saves: Readonly<Record<string, SavedGame>>): Found => ({ ok: true, saves: new Map(Object.entries(saves)) })
const kindAfter = (ledger: ReturnType<typeof openLedger>, saves: Readonly<Record<string, SavedGame>>) =>
  ledger.compare(disk(saves))?.kind ?? 'sound'

it('wants every game that was not played to stay as it is, move for move', () => {
  const ledger = openLedger(new Map([['old', save('a', 'b')]]))
  expect(kindAfter(ledger, { old: save('a', 'b') })).toBe('sound')
  for (const old of [save('a'), save('a', 'b', 'c'), save('a', 'x'), save('b', 'a')])
    expect(kindAfter(ledger, { old }), old.moves.join(' ')).toBe('lost')
  expect(kindAfter(ledger, {})).toBe('lost')
})

it('wants the moves that were on the disk first, and lets others follow', () => {
  const ledger = openLedger(new Map([['game', save('a')]]))
  ledger.opens('game')
  expect(kindAfter(ledger, { game: save('a', 'b') })).toBe('sound')
  ledger.witnessed('game', save('a', 'b'))
  expect(kindAfter(ledger, { game: save('a', 'b', 'c') })).toBe('sound')
  expect(ledger.compare(disk({ game: save('a') }))).toEqual({ kind: 'lost', what: 'game: move 2 of 2 must be b, found nothing' })
  expect(kindAfter(ledger, { game: save('a', 'x', 'c') })).toBe('lost')
  expect(kindAfter(ledger, { other: save('a', 'b') })).toBe('lost')
})

it('believes what the page told last, though nobody has looked at the disk since', () => {
  const ledger = openLedger(new Map())
  expect(kindAfter(ledger, {})).toBe('sound')
  ledger.told('new', 0)
  expect(kindAfter(ledger, {})).toBe('lost')
  ledger.told('new', 2)
  expect(kindAfter(ledger, { new: save('a') })).toBe('lost')
  expect(kindAfter(ledger, { new: save('a', 'b') })).toBe('sound')
})

it('lets the last move be gone once it is taken back, and no other', () => {
  const ledger = openLedger(new Map([['game', save('a', 'b', 'c')]]))
  ledger.opens('game')
  ledger.told('game', 3)
  ledger.takesBack('game')
  for (const found of [save('a', 'b', 'c'), save('a', 'b'), save('a', 'b', 'x')]) expect(kindAfter(ledger, { game: found })).toBe('sound')
  expect(kindAfter(ledger, { game: save('a') })).toBe('lost')
  ledger.witnessed('game', save('a', 'b'))
  expect(kindAfter(ledger, { game: save('a', 'x') })).toBe('lost')
})

it('wants the old save or the new one where one takes the other’s place', () => {
  const ledger = openLedger(
    new Map([
      ['Monday', save('x')],
      ['game', save('a', 'b')],
    ]),
  )
  ledger.overwrites('Monday', 'game')
  ledger.overwrites('Tuesday', 'game')
  const game = save('a', 'b')
  expect(kindAfter(ledger, { game, Monday: save('x') })).toBe('sound')
  expect(kindAfter(ledger, { game, Monday: save('a', 'b'), Tuesday: save('a', 'b') })).toBe('sound')
  expect(kindAfter(ledger, { game })).toBe('lost')
  expect(kindAfter(ledger, { game, Monday: save('a') })).toBe('lost')
})

it('tells a save that cannot be read', () => {
  expect(openLedger(new Map()).compare({ ok: false, why: 'torn' })).toEqual({ kind: 'broken', what: 'torn' })
})
