import { BELTS, REGIONS, findBelt, findMacro, findRegion } from '../content/board'
import type { Card, CardTargetKind } from '../model/content'
import { FACTIONS, MACROS, ORGANS, type Faction } from '../model/ids'
import type { CardTarget } from '../model/move'
import type { Rejection } from '../model/outcome'
import { refuse } from './move-rule'

/** Everything a seat could aim a card at by what the card is aimed at, whether its needs are met or not. */
export function targetsOf(card: Card, own: Faction): readonly CardTarget[] {
  return TARGETS[card.target].all(own)
}

/** Whether a seat can aim a card so, by what the card is aimed at alone; null when it can. */
export function checkTarget(card: Card, target: CardTarget, own: Faction): Rejection | null {
  const { field, unfit } = TARGETS[card.target]
  if (Object.keys(target).some((key) => key !== field) || (field !== null && target[field] === undefined))
    return refuse('card.target', { card: card.id, target: card.target })
  return unfit(target, own)
}

/** What cards of one kind are aimed at. */
interface TargetKind {
  /** The one field such a target has. */
  readonly field: keyof CardTarget | null
  /** Every such target of a seat. */
  readonly all: (own: Faction) => readonly CardTarget[]
  /** What is wrong with one that has this field and no other. */
  readonly unfit: (target: CardTarget, own: Faction) => Rejection | null
}

const TARGETS: Readonly<Record<CardTargetKind, TargetKind>> = {
  none: { field: null, all: () => [{}], unfit: () => null },
  region: {
    field: 'region',
    all: () => REGIONS.map(({ id }) => ({ region: id })),
    unfit: ({ region = '' }) => (findRegion(region) === undefined ? refuse('region.unknown', { region }) : null),
  },
  macro: {
    field: 'macro',
    all: () => MACROS.map((macro) => ({ macro })),
    unfit: ({ macro = '' }) => (findMacro(macro) === undefined ? refuse('macro.unknown', { macro }) : null),
  },
  belt: {
    field: 'belt',
    all: () => BELTS.map(({ id }) => ({ belt: id })),
    unfit: ({ belt = '' }) => (findBelt(belt) === undefined ? refuse('belt.unknown', { belt }) : null),
  },
  seat: {
    field: 'seat',
    all: (own) => FACTIONS.filter((faction) => faction !== own).map((seat) => ({ seat })),
    unfit: ({ seat }, own) => (seat === own ? refuse('seat.self') : null),
  },
  organ: {
    field: 'organ',
    all: () => ORGANS.map((organ) => ({ organ })),
    unfit: ({ organ }) => (organ !== undefined && !ORGANS.includes(organ) ? refuse('organ.unknown', { organ }) : null),
  },
}
