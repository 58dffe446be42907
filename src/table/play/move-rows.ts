import {
  BELTS,
  CARDS,
  EMPTY_OFFER,
  FACTIONS,
  HIDDEN,
  MACROS,
  MOVE_TYPES,
  ORGANS,
  REGIONS,
  applicationOf,
  isStageTurn,
  levelsOpenTo,
  mayEverMake,
  pendingApplications,
  seatOf,
  targetsOf,
  type Faction,
  type Move,
  type MoveOf,
  type MoveType,
  type Position,
} from '../../../rules'
import { COMPOSED, asking, noProbes, type ActionGroupId, type MoveRow } from './move-row'

/** The screen's side of every type of move: one row each. Buttons stand in their groups in the rules' order of types. */
export const MOVE_ROWS = {
  'choose-agenda': { group: null, recipe: asking('agenda'), picture: 'choose-agenda', key: null, bears: 'now', probes: noProbes },
  subsidise: {
    group: 'market',
    recipe: { ask: ['region'], options: ['amount'] },
    picture: 'subsidise',
    key: 's',
    bears: 'now',
    probes: (_position, seat) => REGIONS.map((region) => ({ type: 'subsidise', seat, region: region.id, amount: 1 })),
  },
  fission: {
    group: 'market',
    recipe: asking('region'),
    picture: 'fission',
    key: 'i',
    bears: 'now',
    probes: (_position, seat) => REGIONS.map((region) => ({ type: 'fission', seat, region: region.id })),
  },
  develop: {
    group: 'make',
    recipe: asking('belt'),
    picture: 'develop',
    key: 'd',
    bears: 'now',
    probes: (_position, seat) => BELTS.map((belt) => ({ type: 'develop', seat, belt: belt.id })),
  },
  'choose-one': {
    group: 'make',
    recipe: asking('belt'),
    picture: 'choose-one',
    key: 'c',
    bears: 'now',
    probes: (_position, seat) => BELTS.map((belt) => ({ type: 'choose-one', seat, belt: belt.id })),
  },
  serve: {
    group: 'make',
    recipe: asking('macro'),
    picture: 'serve',
    key: 'v',
    bears: 'later',
    probes: (_position, seat) => MACROS.map((macro) => ({ type: 'serve', seat, macro })),
  },
  'play-card': {
    group: null,
    recipe: asking('region', 'macro', 'belt', 'seat', 'organ'),
    picture: 'play-card',
    key: 'k',
    bears: 'later',
    probes: (position, seat) => position.hands[seatOf(seat)].flatMap((card) => playsOf(seat, card)),
  },
  file: { group: 'wechat', shown: 'until-filed', recipe: COMPOSED, picture: 'file', key: 'f', bears: 'now', probes: filings },
  revise: {
    group: 'wechat',
    shown: 'once-filed',
    recipe: COMPOSED,
    picture: 'revise',
    key: 'r',
    bears: 'now',
    probes: (position, seat) =>
      [{ ...EMPTY_OFFER, trafficFee: 1 }, EMPTY_OFFER].map((offer) => ({
        type: 'revise',
        seat,
        application: ownApplication(position, seat),
        offer,
      })),
  },
  withdraw: {
    group: 'wechat',
    shown: 'once-filed',
    recipe: asking('application'),
    picture: 'withdraw',
    key: 'w',
    bears: 'now',
    probes: (position, seat) => [{ type: 'withdraw', seat, application: ownApplication(position, seat) }],
  },
  lobby: {
    group: 'wechat',
    recipe: { ask: ['application'], options: ['side', 'amount'] },
    picture: 'lobby',
    key: 'l',
    bears: 'later',
    probes: (position, seat) => onDesk(position).map((application) => ({ type: 'lobby', seat, application, side: 'for', amount: 1 })),
  },
  petition: {
    group: 'power',
    recipe: asking('against'),
    picture: 'petition',
    key: 'p',
    bears: 'later',
    probes: (_position, seat) => othersThan(seat).map((against) => ({ type: 'petition', seat, against })),
  },
  'raise-capital': {
    group: 'power',
    recipe: asking(),
    picture: 'raise-capital',
    key: 'm',
    bears: 'later',
    probes: (_position, seat) => [{ type: 'raise-capital', seat }],
  },
  'propose-deal': {
    group: 'power',
    shown: 'where-proposing',
    recipe: COMPOSED,
    picture: 'propose-deal',
    key: 'o',
    bears: 'now',
    probes: (_position, seat) => othersThan(seat).map((to) => promiseTo(seat, to)),
  },
  'answer-deal': { group: null, recipe: null, picture: 'choose-agenda', key: null, bears: 'now', probes: noProbes },
  'counter-deal': { group: null, recipe: null, picture: 'propose-deal', key: null, bears: 'now', probes: noProbes },
  'open-shops': {
    group: 'market',
    recipe: asking('macro'),
    picture: 'open-shops',
    key: 'n',
    bears: 'later',
    probes: (_position, seat) => MACROS.map((macro) => ({ type: 'open-shops', seat, macro })),
  },
  'grow-organ': {
    group: 'wechat',
    recipe: asking('organ'),
    picture: 'grow-organ',
    key: 'g',
    bears: 'later',
    probes: (_position, seat) => ORGANS.map((organ) => ({ type: 'grow-organ', seat, organ })),
  },
  'set-toll': {
    group: 'wechat',
    recipe: asking('toll'),
    picture: 'set-toll',
    key: 't',
    bears: 'now',
    probes: ({ config }, seat) => Array.from({ length: config.numbers.toll.max + 1 }, (_, toll) => ({ type: 'set-toll', seat, toll })),
  },
  throttle: {
    group: 'wechat',
    recipe: asking('platform', 'macro'),
    picture: 'throttle',
    key: 'h',
    bears: 'now',
    probes: (_position, seat) =>
      othersThan(seat).flatMap((platform) => MACROS.map((macro) => ({ type: 'throttle' as const, seat, platform, macro }))),
  },
  'traffic-support': {
    group: 'wechat',
    shown: 'where-proposing',
    recipe: { ask: ['partner', 'macro'], options: ['price'] },
    picture: 'traffic-support',
    key: 'u',
    bears: 'now',
    probes: (_position, seat) =>
      othersThan(seat).flatMap((partner) => MACROS.map((macro) => ({ type: 'traffic-support' as const, seat, partner, macro, price: 0 }))),
  },
  'answer-support': { group: null, recipe: null, picture: 'choose-agenda', key: null, bears: 'now', probes: noProbes },
  bid: {
    group: 'power',
    shown: 'with-stage',
    recipe: { ask: [], options: ['amount'] },
    picture: 'bid',
    key: 'b',
    bears: 'later',
    probes: (_position, seat) => [{ type: 'bid', seat, amount: 1 }],
  },
  'end-turn': {
    group: null,
    recipe: null,
    picture: 'end-turn',
    key: 'e',
    bears: 'now',
    probes: (_position, seat) => [{ type: 'end-turn', seat }],
  },
  rule: { group: null, recipe: null, picture: 'choose-agenda', key: null, bears: 'now', probes: noProbes },
  'answer-counter': { group: null, recipe: null, picture: 'choose-agenda', key: null, bears: 'now', probes: noProbes },
} as const satisfies { readonly [T in MoveType]: MoveRow<T> }

/** The row of a type of move, whichever it is. */
export const rowOf = (type: MoveType): MoveRow<MoveType> => MOVE_ROWS[type]

/** One move of a type for every target the seat on turn could aim it at, legal or not. */
export const candidateMoves = (position: Position, type: MoveType): readonly Move[] =>
  position.pending.kind === 'over' ? [] : rowOf(type).probes(position, position.pending.seat)

/** Actions that people see together. */
export interface ActionGroup {
  readonly id: ActionGroupId
  readonly actions: readonly MoveType[]
}

const GROUPS: readonly ActionGroupId[] = ['market', 'make', 'wechat', 'power']

/** What decides which actions a seat has before it: with an application on the desk one revises or withdraws instead of filing. */
export interface ActionTable {
  readonly hasApplication: boolean
  /** Whether there is a stage to bid for. */
  readonly hasStage: boolean
  /** Whether something may be proposed to others: not in the turn that a stage has brought. */
  readonly proposes: boolean
}

/** Reads off a position what decides on a seat's actions. */
export const actionTable = (position: Position, seat: Faction): ActionTable => ({
  hasApplication: applicationOf(position, seat) !== null,
  hasStage: position.config.numbers.stage.max > 0 && !isStageTurn(position),
  proposes: !isStageTurn(position),
})

/** The actions of a faction in groups. */
export const actionGroups = (faction: Faction, table: ActionTable): readonly ActionGroup[] =>
  GROUPS.map((id) => ({
    id,
    actions: MOVE_TYPES.filter((type) => rowOf(type).group === id && mayEverMake(faction, type) && isShown(type, table)),
  }))

const isShown = (type: MoveType, table: ActionTable): boolean => {
  const { shown } = rowOf(type)
  return shown === undefined || SHOWN[shown](table)
}

const SHOWN: Readonly<Record<NonNullable<MoveRow<MoveType>['shown']>, (table: ActionTable) => boolean>> = {
  'until-filed': ({ hasApplication }) => !hasApplication,
  'once-filed': ({ hasApplication }) => hasApplication,
  'with-stage': ({ hasStage }) => hasStage,
  'where-proposing': ({ proposes }) => proposes,
}

const othersThan = (seat: Faction): readonly Faction[] => FACTIONS.filter((faction) => faction !== seat)

const ownApplication = (position: Position, seat: Faction): number => applicationOf(position, seat)?.id ?? 0

/** Lobbying with an empty desk is checked against no application, so that the reason can be told. */
const onDesk = (position: Position): readonly number[] => {
  const desk = pendingApplications(position).map(({ id }) => id)
  return desk.length > 0 ? desk : [0]
}

function filings(position: Position, seat: Faction): readonly MoveOf<'file'>[] {
  const open = levelsOpenTo(position, seatOf(seat))
  const next = position.access[seatOf(seat)] >= 3 ? 3 : 2
  return (open.length > 0 ? open : ([next] as const)).map((level) => ({ type: 'file', seat, level, offer: EMPTY_OFFER }))
}

const promiseTo = (seat: Faction, to: Faction): MoveOf<'propose-deal'> => ({
  type: 'propose-deal',
  seat,
  to,
  give: [{ kind: 'promise', promise: { kind: 'no-subsidy', regions: [REGIONS[0].id], quarters: 1 } }],
  take: [],
})

const playsOf = (seat: Faction, id: string): readonly MoveOf<'play-card'>[] => {
  const card = id === HIDDEN ? undefined : CARDS.get(id)
  return card === undefined ? [] : targetsOf(card, seat).map((target) => ({ type: 'play-card', seat, card: id, target }))
}
