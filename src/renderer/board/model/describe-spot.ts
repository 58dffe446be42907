import { seatOf, type Faction } from '../../../../rules'
import { factionName, formatCash, formatList, formatShoppers, type Speech } from '../../words'
import type { BeltModel, GateModel, MacroModel, RegionModel, Share } from './render-model'
import { TOKEN_KINDS, type TokenKind } from './tokens'

/** One owner's people in a region, in words' reach. */
export interface OwnerRow {
  readonly kind: TokenKind
  /** For the ear: says whose left-hand buyers they are. */
  readonly name: string
  /** For the eye, beside the figure. */
  readonly short: string
  readonly now: string
  /** What the forecast adds or takes; null without a forecast or a change. */
  readonly change: { readonly text: string; readonly up: boolean } | null
}

/** The people of a region, largest platform first, those of nobody last; platforms without buyers are left out. */
export function ownerRows(region: RegionModel, speech: Speech): readonly OwnerRow[] {
  const { lang, t } = speech
  const order = [...TOKEN_KINDS].filter((kind) => region.crowd[kind] > 0 || changeOf(region, kind) !== 0)
  order.sort((a, b) => Number(a === 'floating') - Number(b === 'floating') || region.crowd[b] - region.crowd[a])
  return order.map((kind) => {
    const change = changeOf(region, kind)
    return {
      kind,
      name:
        kind === 'floating'
          ? t('board:owner.floating')
          : kind === 'ali-left'
            ? `${factionName('ali', lang)}, ${t('board:owner.ali-left')}`
            : factionName(kind, lang),
      short: kind === 'floating' || kind === 'ali-left' ? t(`board:legend.${kind}`) : factionName(kind, lang),
      now: formatShoppers(region.crowd[kind], lang),
      change: change === 0 ? null : { text: formatShoppers(change, lang, { signed: true }), up: change > 0 },
    }
  })
}

/** What the forecast changes for an owner; Ali's true buyers and those that came over from its left hand each by themselves. */
function changeOf({ expected, expectedLeft, crowd, shoppers }: RegionModel, kind: TokenKind): number {
  if (expected === null || expectedLeft === null) return 0
  if (kind === 'ali-left') return expectedLeft - crowd['ali-left']
  if (kind === 'floating') return shoppers - expected.reduce((sum, n) => sum + n, 0) - crowd.floating
  return expected[seatOf(kind)] - crowd[kind] - (kind === 'ali' ? expectedLeft : 0)
}

/** What else there is to say of a region: its workshops, and what was done there this quarter. */
export function regionFacts(region: RegionModel, { t, lang }: Speech): readonly string[] {
  const facts = region.belts.map((belt) => beltFact(belt, { t, lang }))
  if (region.subsidies.length > 0)
    facts.push(t('board:subsidy', { list: shareList(region.subsidies, { t, lang }, (n) => formatCash(n, lang)) }))
  if (region.fission.length > 0) facts.push(t('board:fission', { list: names(region.fission, lang) }))
  if (region.fatigue.length > 0) facts.push(t('board:fatigue', { list: shareList(region.fatigue, { t, lang }, String) }))
  return facts
}

/** What a workshop makes and who supplies from it. */
export function beltFact(belt: BeltModel, speech: Speech): string {
  const { t } = speech
  const supply =
    belt.supply.length === 0
      ? t('board:noSupply', { belt: belt.name })
      : t('board:supply', { belt: belt.name, levels: shareList(belt.supply, speech, String) })
  return belt.exclusive ? `${supply} (${t('board:exclusive')})` : supply
}

/** What there is to say of a macro-region. */
export function macroFacts(macro: MacroModel, speech: Speech): readonly string[] {
  const { t, lang } = speech
  return [
    macro.leader === null ? t('board:noLeader') : t('board:leads', { name: factionName(macro.leader, lang) }),
    macro.service.length === 0 ? t('board:noService') : t('board:service', { list: shareList(macro.service, speech, String) }),
    t(`board:shops.${macro.shops as 0 | 1 | 2}`),
    ...(macro.throttled.length === 0 ? [] : [t('board:throttled', { list: names(macro.throttled, lang) })]),
  ]
}

/** What there is to say of a gate. */
export function gateFacts(gate: GateModel, { t }: Speech): readonly string[] {
  return [
    t(`common:accessHelp.${gate.level}`),
    gate.forced
      ? t('board:forced')
      : gate.quartersLeft === null
        ? t('board:noContract')
        : t('board:contract', { count: gate.quartersLeft }),
    ...(gate.application === null ? [] : [t('board:application')]),
    ...(gate.holds === 0 ? [] : [t('board:held', { count: gate.holds })]),
  ]
}

/** A region in one spoken sentence or two, for those who hear the board. */
export function regionLabel(region: RegionModel, drafting: Faction | null, speech: Speech): string {
  const { t, lang } = speech
  const parts = [
    `${region.name}, ${t(`common:tier.${region.tier}`)}`,
    t('board:shoppers', { amount: formatShoppers(region.shoppers, lang) }),
    region.leader === null ? t('board:noLeader') : t('board:leads', { name: factionName(region.leader, lang) }),
    ...ownerRows(region, speech).map((row) => `${row.name} ${row.now}`),
    ...regionFacts(region, speech),
    ...(region.change !== 0 && drafting !== null ? [changeText(region, drafting, speech)] : []),
    ...(region.light === 'target' ? [t('board:choosable')] : []),
    ...(region.chosen ? [t('board:chosen')] : []),
  ]
  return sentences(parts)
}

/** What the drafted move would do to its platform here. */
export function changeText(region: RegionModel, platform: Faction, { t, lang }: Speech): string {
  return t('board:change', { name: factionName(platform, lang), amount: formatShoppers(region.change, lang, { signed: true }) })
}

/** Facts one after the other; those that end in a full stop keep it. */
export function sentences(facts: readonly string[]): string {
  return facts.map((fact) => (/[.。!?]$/.test(fact) ? fact : `${fact}.`)).join(' ')
}

function names(factions: readonly Faction[], lang: Speech['lang']): string {
  return formatList(
    factions.map((faction) => factionName(faction, lang)),
    lang,
  )
}

function shareList(shares: readonly Share[], { t, lang }: Speech, figure: (amount: number) => string): string {
  return formatList(
    shares.map(({ faction, amount }) => t('board:level', { name: factionName(faction, lang), amount: figure(amount) })),
    lang,
  )
}
