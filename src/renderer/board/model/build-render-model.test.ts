import { describe, expect, it } from 'vitest'
import {
  AGENDAS,
  BELTS,
  CARDS,
  FACTIONS,
  HIDDEN,
  REGIONS,
  builtInScenario,
  applyMove,
  createGame,
  forecast,
  legalMoves,
  playerView,
  type GameState,
  type Ledger,
  type Move,
} from '../../../../rules'
import type { BoardSelection } from './board-selection'
import { buildRenderModel } from './build-render-model'
import { NO_SELECTION } from '../testing/no-selection'
import { TOKEN_KINDS } from './tokens'

const scenario = builtInScenario('long-war')
const settings = { lang: 'en', still: false } as const

/** A game some moves on; `wanted` picks a move when it is legal, otherwise the first that ends or answers. */
function play(
  moves: number,
  wanted: (move: Move) => boolean,
): { readonly state: GameState; readonly market: Ledger | null; readonly before: GameState } {
  let state = createGame({ scenario, seed: 11 })
  let [market, before]: [Ledger | null, GameState] = [null, state]
  for (let i = 0; i < moves && state.pending.kind !== 'over'; i++) {
    const legal = legalMoves(state)
    const outcome = applyMove(state, legal.find(wanted) ?? legal.find((move) => move.type === 'end-turn') ?? legal[0])
    if (!outcome.ok) throw new Error(outcome.code)
    const closing = outcome.log.find((entry) => entry.kind === 'market')
    if (closing?.kind === 'market') [market, before] = [closing.ledger, state]
    state = outcome.state
  }
  return { state, market, before }
}

const model = (state: GameState, selection: Partial<BoardSelection> = {}, viewer: 'ali' | null = 'ali') => {
  const view = playerView(state, viewer)
  return buildRenderModel(view, forecast(view), { ...NO_SELECTION, ...selection }, settings)
}

describe('the render model', () => {
  const { state, market, before } = play(120, (move) => move.type === 'fission' || move.type === 'subsidise' || move.type === 'develop')

  it('shows every region with its exact people, and nobody is lost', () => {
    model(state).regions.forEach((region, r) => {
      expect(region.id).toBe(REGIONS[r].id)
      expect(TOKEN_KINDS.reduce((sum, kind) => sum + region.crowd[kind], 0)).toBe(REGIONS[r].shoppers)
      expect(region.crowd.floating).toBe(state.floating[r])
      expect(region.crowd.ali + region.crowd['ali-left']).toBe(state.buyers[r * 4])
      expect(region.crowd['ali-left']).toBe(state.leftHand[r])
    })
  })

  it('shows what was done this quarter and what stands on the belts', () => {
    const busy = play(9, (move) => move.type === 'subsidise' && move.amount === 3).state
    const shown = model(busy).regions.flatMap((region, r) =>
      region.subsidies.map(({ faction, amount }) => [r * 4 + FACTIONS.indexOf(faction), amount]),
    )
    expect(shown.length).toBeGreaterThan(0)
    expect(shown).toEqual(busy.subsidy.flatMap((amount, cell) => (amount > 0 ? [[cell, amount]] : [])))
    const belts = model(state).regions.flatMap((region) => region.belts)
    expect(belts.map(({ id }) => id)).toEqual(BELTS.map(({ id }) => id))
    belts.forEach((belt, b) => {
      expect(FACTIONS.map((faction) => belt.supply.find((share) => share.faction === faction)?.amount ?? 0)).toEqual(
        state.supply.slice(b * 4, b * 4 + 4),
      )
    })
  })

  it('shows gates for those who must ask, with what is left of their contracts', () => {
    const { gates } = model(createGame({ scenario, seed: 11 }))
    expect(gates.map(({ faction, level }) => [faction, level])).toEqual([
      ['ali', 1],
      ['pdd', 2],
      ['jd', 3],
    ])
    const contract = createGame({ scenario, seed: 11 }).contracts[2]!
    expect(gates[1].quartersLeft).toBe(contract.until)
    expect(gates[0].quartersLeft).toBeNull()
  })

  it('lights the regions that may be chosen and dims the rest', () => {
    const { regions, macros, aim } = model(state, { targets: { kind: 'region', ids: ['hebei', 'hunan'] } })
    expect(aim).toBe('region')
    expect(
      regions
        .filter(({ light }) => light === 'target')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['hebei', 'hunan'])
    expect(regions.filter(({ light }) => light === 'plain')).toEqual([])
    expect(macros.every(({ light }) => light === 'dim')).toBe(true)
    expect(model(state).regions.every(({ light }) => light === 'plain')).toBe(true)
  })

  it('lights the region of a workshop and the regions of a macro-region', () => {
    const belt = model(state, { targets: { kind: 'belt', ids: ['yiwu-smallwares'] } }).regions.filter(({ light }) => light === 'target')
    expect(belt.map(({ id }) => id)).toEqual(['zhejiang'])
    expect(belt[0].belts.map(({ id, light }) => [id, light])).toEqual([
      ['yiwu-smallwares', 'target'],
      ['datang-socks', 'dim'],
    ])
    const macro = model(state, { targets: { kind: 'macro', ids: ['northeast'] } })
    expect(
      macro.regions
        .filter(({ light }) => light === 'target')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['jilin-heilongjiang', 'liaoning'])
    expect(macro.macros.filter(({ light }) => light === 'target').map(({ id }) => id)).toEqual(['northeast'])
  })

  it('plays the market region by region, and ends where the ledger ends', () => {
    const ledger = market!
    const regions = REGIONS.map(({ id }) => id)
    const at = (step: number, finished = false) => model(before, { show: { ledger, regions, step, finished, stepMs: 400 } })
    const peopleOf = (shown: ReturnType<typeof at>) =>
      shown.regions.map(({ crowd }) => [crowd.ali + crowd['ali-left'], crowd.tencent, crowd.pdd, crowd.jd]).flat()
    const half = at(10)
    expect(half.show?.playing).toBe(10)
    expect(peopleOf(half)).toEqual([...ledger.after.slice(0, 44), ...ledger.before.slice(44)])
    expect(peopleOf(at(regions.length, true))).toEqual(ledger.after)
    expect(half.regions.filter(({ result }) => result.length > 0).map(({ index }) => index)).toEqual([10])
    half.regions[10].result.forEach(({ faction, amount }) => {
      const cell = 40 + FACTIONS.indexOf(faction)
      expect(amount).toBe(ledger.after[cell] - ledger.before[cell])
    })
  })

  it('writes what a drafted move would change for its platform', () => {
    const view = playerView(state, 'ali')
    const now = forecast(view)
    const subsidy = view.subsidy.slice()
    subsidy[16 * 4] += 5
    const later = forecast({ ...view, subsidy })
    const { regions, drafting } = model(state, { draft: { platform: 'ali', before: now, after: later } })
    expect(drafting).toBe('ali')
    const counted = ({ ledger }: typeof now): number => ledger.after[64] - ledger.leftAfter[16]
    expect(regions[16].change).toBe(counted(later) - counted(now))
    expect(regions[16].change).toBeGreaterThan(0)
  })

  it('holds no secret: no card, no agenda, nothing hidden, the same for every viewer', () => {
    const text = JSON.stringify(model(state))
    for (const id of [...CARDS.keys(), ...AGENDAS.keys()]) expect(text.includes(`"${id}"`), id).toBe(false)
    expect(text.includes(`"${HIDDEN}"`)).toBe(false)
    expect(model(state)).toEqual(model(state, {}, null))
  })
})
