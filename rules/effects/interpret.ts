import { beltCellOf, cellOf, macroCellOf, type BeltIndex, type Cell, type Seat } from '../model/indexes'
import { BELTS_OF, beltIndex } from '../content/board'
import type { Effect, Where, Who } from '../model/content'
import { ALI, ORGAN_INDEX, TENCENT, factionAt } from '../model/ids'
import { contractUntil, type Contract } from '../model/offer'
import type { Boost, Position } from '../model/state'
import { drawCard } from './draw'
import { addCash, addScrutiny } from './meters'
import { FLOATING, moveBuyers, type Holder } from './move-buyers'
import { putSubsidy } from './put-subsidy'
import { macrosReached, regionsIn, regionsReached, seatsReached, type Aim } from './reach'
import { record, type Run } from './run'

/** Where effects come from: a card in a seat's hand, or the news. */
export interface Source extends Aim {
  readonly cause: 'card' | 'event'
  readonly id: string
}

type EffectOf<D extends Effect['do']> = Extract<Effect, { readonly do: D }>
type Performers = { readonly [D in Effect['do']]: (state: Position, run: Run, effect: EffectOf<D>, source: Source) => void }

/** Carries out the effects of a card or an event in order. */
export function performEffects(state: Position, run: Run, effects: readonly Effect[], source: Source): void {
  for (const effect of effects) {
    const perform = PERFORMERS[effect.do] as (state: Position, run: Run, effect: Effect, source: Source) => void
    perform(state, run, effect, source)
  }
}

const PERFORMERS: Performers = {
  cash: (state, run, effect, source) =>
    eachSeat(effect.who, source, (seat) => {
      const unpaid = addCash(state, seat, effect.amount)
      note(state, run, source, seat, 'cash', effect.amount + unpaid)
    }),
  appeal: (state, _run, effect, source) => boost(state, source, 'appeal', effect.who, effect.where, effect.amount, effect.quarters),
  churn: (state, _run, effect, source) => boost(state, source, 'churn', effect.who, effect.where, effect.amount, effect.quarters),
  'word-of-mouth': (state, _run, effect, source) =>
    boost(state, source, 'word-of-mouth', effect.who, effect.where, effect.percent, effect.quarters),
  'fission-strength': (state, _run, effect, source) =>
    boost(state, source, 'fission', effect.who, effect.where, effect.percent, effect.quarters),
  'start-fission': (state, _run, effect, source) =>
    eachCell(state, effect.who, effect.where, source, (cell) => {
      if (state.buyers[cell] > 0) state.fission[cell] = 1
    }),
  subsidy: (state, run, effect, source) => {
    const regions = regionsIn(regionsReached(state, effect.where, source))
    eachSeat(effect.who, source, (seat) => {
      for (const region of regions) putSubsidy(state, run, seat, region, effect.amount)
    })
  },
  supply: (state, run, effect, source) =>
    eachSeat(effect.who, source, (seat) => {
      const belts = source.target.belt === undefined ? ownBelts(state, seat) : [beltIndex(source.target.belt)]
      let levels = 0
      for (const belt of belts) levels += shift(state.supply, beltCellOf(belt, seat), effect.amount, state.config.numbers.supply.max)
      note(state, run, source, seat, 'supply', levels)
    }),
  exclusive: (state, _run, effect, source) => {
    if (source.target.belt !== undefined) state.exclusive[beltIndex(source.target.belt)] = effect.end === true ? 0 : 1
    else if (effect.end === true) state.exclusive.fill(0)
  },
  service: (state, run, effect, source) =>
    eachSeat(effect.who, source, (seat) => {
      let levels = 0
      for (const macro of macrosReached(regionsReached(state, effect.where, source)))
        levels += shift(state.service, macroCellOf(macro, seat), effect.amount, state.config.numbers.service.max)
      note(state, run, source, seat, 'service', levels)
    }),
  fatigue: (state, _run, effect, source) =>
    eachCell(state, effect.who, effect.where, source, (cell) => {
      state.fatigue[cell] = Math.max(0, state.fatigue[cell] + effect.amount)
    }),
  scrutiny: (state, run, effect, source) => eachSeat(effect.who, source, (seat) => addScrutiny(state, run, seat, effect.amount, source.id)),
  'move-buyers': (state, run, effect, source) => {
    for (const from of holders(effect.from, source)) {
      for (const to of holders(effect.to, source)) {
        let moved = 0
        for (const region of regionsIn(regionsReached(state, effect.where, source)))
          moved += moveBuyers(state, region, from, to, effect.percent, source.cause)
        noteMoved(state, run, source, from, to, moved)
      }
    }
  },
  'true-buyers': (state, run, effect, source) => {
    let moved = 0
    for (const region of regionsIn(regionsReached(state, effect.where, source))) {
      const turned = Math.floor((state.leftHand[region] * effect.percent) / 100)
      state.leftHand[region] -= turned
      moved += turned
    }
    note(state, run, source, ALI, 'buyers', moved)
  },
  core: (state, run, effect, source) => {
    state.coreShift += effect.amount
    note(state, run, source, ALI, 'core', effect.amount)
  },
  draw: (state, run, effect, source) =>
    eachSeat(effect.who, source, (seat) => {
      for (let i = 0; i < effect.amount; i++) drawCard(state, run, seat)
    }),
  organ: (state, run, effect, source) => {
    const organ = effect.organ === 'target' ? source.target.organ : effect.organ
    if (organ === undefined) return
    const levels = shift(state.organs, ORGAN_INDEX[organ], effect.amount, state.config.numbers.organs.max)
    if (levels !== 0)
      record(state, run, { kind: 'effect', source: source.id, seat: factionAt(TENCENT), what: 'organ', organ, amount: levels })
  },
  shops: (state, _run, effect, source) => {
    for (const macro of macrosReached(regionsReached(state, effect.where, source))) shift(state.shops, macro, effect.amount, 2)
  },
  toll: (state, run, effect, source) => {
    const before = state.toll
    state.toll = Math.max(0, Math.min(state.config.numbers.toll.max, before + effect.amount))
    note(state, run, source, TENCENT, 'toll', state.toll - before)
  },
  throttle: (state, _run, effect, source) =>
    eachSeat(effect.who, source, (seat) => {
      for (const macro of macrosReached(regionsReached(state, effect.where, source)))
        if (seat !== TENCENT) state.throttled[macroCellOf(macro, seat)] = Math.max(1, state.throttled[macroCellOf(macro, seat)])
    }),
  contract: (state, run, effect, source) =>
    eachSeat(effect.who, source, (seat) => {
      const contract: Contract | null = state.contracts[seat]
      if (contract === null) return
      const until = Math.min(state.config.length, Math.max(state.quarter, contract.until + effect.quarters))
      state.contracts[seat] = contractUntil(contract, until)
      note(state, run, source, seat, 'contract', until - contract.until)
    }),
  stake: (state, _run, effect, source) =>
    eachSeat(effect.who, source, (seat) => {
      if (seat === TENCENT) return
      state.stakes[seat] = Math.max(0, Math.min(100, state.stakes[seat] + effect.percent))
      state.soldStakes[seat] = Math.max(0, Math.min(state.stakes[seat], state.soldStakes[seat] + effect.percent))
    }),
  'quiet-holds': (state, _run, effect) => {
    state.quietHoldsUntil = Math.max(state.quietHoldsUntil, state.quarter + effect.quarters - 1)
  },
  'block-filing': (state, _run, effect, source) =>
    eachSeat(effect.who, source, (seat) => {
      state.filingBlockedUntil[seat] = Math.max(state.filingBlockedUntil[seat], state.quarter + effect.quarters - 1)
    }),
  interconnection: (state, run) => {
    if (state.interconnection !== 0) return
    state.interconnection = state.quarter
    record(state, run, { kind: 'interconnection' })
  },
}

function boost(state: Position, source: Source, kind: Boost['kind'], who: Who, where: Where, amount: number, quarters: number): void {
  const regions = regionsReached(state, where, source)
  if (regions === 0) return
  for (const platform of seatsReached(who, source)) {
    state.boosts.push({ cause: source.cause, source: source.id, kind, platform, regions, amount, until: state.quarter + quarters - 1 })
  }
}

function eachSeat(who: Who, source: Source, perform: (seat: Seat) => void): void {
  for (const seat of seatsReached(who, source)) perform(seat)
}

function eachCell(state: Position, who: Who, where: Where, source: Source, perform: (cell: Cell) => void): void {
  const regions = regionsIn(regionsReached(state, where, source))
  for (const seat of seatsReached(who, source)) for (const region of regions) perform(cellOf(region, seat))
}

function holders(who: Who | 'floating', source: Source): readonly Holder[] {
  return who === 'floating' ? [FLOATING] : seatsReached(who, source)
}

function ownBelts(state: Position, seat: Seat): readonly BeltIndex[] {
  return BELTS_OF.flat().filter((belt) => state.supply[beltCellOf(belt, seat)] > 0)
}

/** A move of buyers is written down for whoever gets them, or for whoever loses them to nobody. */
function noteMoved(state: Position, run: Run, source: Source, from: Holder, to: Holder, moved: number): void {
  if (to !== FLOATING) note(state, run, source, to, 'buyers', moved)
  else if (from !== FLOATING) note(state, run, source, from, 'buyers', -moved)
}

/** Moves a level within 0..max; returns by how much it has really moved. */
function shift<Index extends number>(list: Record<Index, number>, index: Index, amount: number, max: number): number {
  const before = list[index]
  const after = Math.max(0, Math.min(max, before + amount))
  list[index] = after
  return after - before
}

/** Writes down what has really changed: nothing where a purse was empty or a level at its limit. */
function note(
  state: Position,
  run: Run,
  source: Source,
  seat: Seat,
  what: 'cash' | 'core' | 'supply' | 'service' | 'buyers' | 'toll' | 'contract',
  amount: number,
): void {
  if (amount !== 0) record(state, run, { kind: 'effect', source: source.id, seat: factionAt(seat), what, amount })
}
