import type { CardTarget, Move, MoveType } from '../../../rules'
import { dealSentence } from './describe-deal'
import { applicationPhrase, offerPhrase, type ApplicationOf } from './describe-offer'
import { formatCash } from './format'
import type { Language } from './language'
import { agendaName, beltName, cardName, factionName, macroPhrase, platformName, regionName } from './names'
import type { Translate } from './use-words'

/** What a card is aimed at, as a sentence names it, and which sentence that is; null when it is aimed at nothing. */
export function targetPhrase(
  target: CardTarget,
  t: Translate,
  lang: Language,
): { readonly kind: 'place' | 'belt' | 'choice'; readonly target: string } | null {
  if (target.region !== undefined) return { kind: 'place', target: regionName(target.region, lang) }
  if (target.macro !== undefined) return { kind: 'place', target: macroPhrase(target.macro, lang) }
  if (target.belt !== undefined) return { kind: 'belt', target: beltName(target.belt, lang) }
  if (target.seat !== undefined) return { kind: 'choice', target: factionName(target.seat, lang) }
  if (target.organ !== undefined) return { kind: 'choice', target: t(`organIn.${target.organ}`) }
  return null
}

type Describers = {
  readonly [T in MoveType]: (move: Extract<Move, { readonly type: T }>, t: Translate, lang: Language, of: ApplicationOf) => string
}

const yesNo = (accept: boolean): 'yes' | 'no' => (accept ? 'yes' : 'no')

const DESCRIBERS: Describers = {
  'choose-agenda': (move, t, lang) => t('moveLine.choose-agenda', { agenda: agendaName(move.agenda, lang) ?? '' }),
  subsidise: (move, t, lang) => t('moveLine.subsidise', { region: regionName(move.region, lang), amount: formatCash(move.amount, lang) }),
  fission: (move, t, lang) => t('moveLine.fission', { region: regionName(move.region, lang) }),
  develop: (move, t, lang) => t('moveLine.develop', { belt: beltName(move.belt, lang) }),
  'choose-one': (move, t, lang) => t('moveLine.choose-one', { belt: beltName(move.belt, lang) }),
  serve: (move, t, lang) => t('moveLine.serve', { macro: macroPhrase(move.macro, lang) }),
  'play-card': (move, t, lang) => {
    const card = cardName(move.card, lang) ?? ''
    const aim = targetPhrase(move.target, t, lang)
    return aim === null ? t('moveLine.play-card', { card }) : t(`moveLine.play-card-at.${aim.kind}`, { card, target: aim.target })
  },
  file: (move, t, lang) => t('moveLine.file', { level: t(`level.${move.level}`), offer: offerPhrase(move.offer, t, lang) }),
  revise: (move, t, lang) => t('moveLine.revise', { offer: offerPhrase(move.offer, t, lang) }),
  withdraw: (move, t, lang, of) => t('moveLine.withdraw', { application: applicationPhrase(move.application, of, t, lang) }),
  lobby: (move, t, lang, of) =>
    t('moveLine.lobby', {
      side: t(`side.${move.side}`),
      application: applicationPhrase(move.application, of, t, lang),
      amount: formatCash(move.amount, lang),
    }),
  petition: (move, t, lang) => t('moveLine.petition', { against: factionName(move.against, lang) }),
  'raise-capital': (_move, t) => t('moveLine.raise-capital'),
  'propose-deal': (move, t, lang, of) => dealSentence('proposing', { ...move, from: move.seat }, t, lang, of),
  // To whom it goes stands in the deal it answers; the sentence does without.
  'counter-deal': (move, t, lang, of) => dealSentence('countering', { ...move, from: move.seat, to: null }, t, lang, of),
  'answer-deal': (move, t) => t(`moveLine.answer-deal.${yesNo(move.accept)}`),
  'open-shops': (move, t, lang) => t('moveLine.open-shops', { macro: macroPhrase(move.macro, lang) }),
  'grow-organ': (move, t) => t('moveLine.grow-organ', { organ: t(`organIn.${move.organ}`) }),
  'set-toll': (move, t) => t('moveLine.set-toll', { toll: move.toll }),
  throttle: (move, t, lang) =>
    t('moveLine.throttle', { platform: platformName(move.platform, lang), macro: macroPhrase(move.macro, lang) }),
  'traffic-support': (move, t, lang) =>
    t('moveLine.traffic-support', {
      partner: factionName(move.partner, lang),
      macro: macroPhrase(move.macro, lang),
      price: formatCash(move.price, lang),
    }),
  'answer-support': (move, t) => t(`moveLine.answer-support.${yesNo(move.accept)}`),
  bid: (move, t, lang) => t('moveLine.bid', { amount: formatCash(move.amount, lang) }),
  'end-turn': (_move, t) => t('moveLine.end-turn'),
  rule: (move, t, lang, of) =>
    t(`moveLine.rule.${move.ruling}`, {
      application: applicationPhrase(move.application, of, t, lang),
      offer: move.counter === undefined ? '' : offerPhrase(move.counter, t, lang),
    }),
  'answer-counter': (move, t) => t(`moveLine.answer-counter.${yesNo(move.accept)}`),
}

/** A move as an instruction: 'Subsidise West Henan with 3 coins'. */
export function describeMove(move: Move, t: Translate, lang: Language, applicationOf: ApplicationOf): string {
  const describe = DESCRIBERS[move.type] as (move: Move, t: Translate, lang: Language, of: ApplicationOf) => string
  return describe(move, t, lang, applicationOf)
}
