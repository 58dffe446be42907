import { useCallback } from 'react'
import type { RejectCode, Rejection } from '../../../../rules'
import { useTable } from '../../table'
import { formatCash, quarterShort, useWords } from '../../words'

/** Refusals with a word or two of their own for small places; the others are told in full on hover. */
const SHORT = [
  'actions.none',
  'cash.short',
  'turn.already',
  'fission.no-access',
  'fission.no-buyers',
  'fission.already',
  'belt.full',
  'belt.exclusive',
  'exclusive.supply',
  'exclusive.already',
  'exclusive.given-up',
  'service.full',
  'application.unknown',
  'application.pending',
  'application.level',
  'application.too-early',
  'application.blocked',
  'application.yours',
  'lobby.already',
  'scrutiny.off',
  'petition.limit',
  'capital.limit',
  'deal.proposals',
  'deal.cash',
  'shops.full',
  'shops.none',
  'organ.full',
  'support.running',
  'throttle.already',
  'stage.none',
  'stage.over',
  'stage.rest',
  'card.needs-mini-program',
  'card.needs-buyers',
  'card.needs-supply',
] as const satisfies readonly RejectCode[]
type ShortCode = (typeof SHORT)[number]

/** What is a quarter of the game among a refusal's figures. */
const DATES: readonly string[] = ['from', 'until']

const isShort = (code: RejectCode): code is ShortCode => (SHORT as readonly RejectCode[]).includes(code)
type ShortKey = ShortCode extends infer Code ? (Code extends `${infer Head}.${infer Tail}` ? `${Head}-${Tail}` : never) : never

/** Tells in a word or two why something cannot be done. */
export function useShortReason(): (refusal: Rejection | null) => string {
  const { t, lang } = useWords()
  const { startsAt } = useTable().position.config
  return useCallback(
    (refusal) => {
      if (refusal === null || !isShort(refusal.code)) return t('panels:actions.short.other')
      const need = refusal.code === 'cash.short' ? formatCash(Number(refusal.params.need ?? 0), lang) : (refusal.params.need ?? '')
      const named = Object.fromEntries(
        Object.entries(refusal.params).map(([key, value]) => [
          key,
          DATES.includes(key) ? quarterShort(startsAt, Number(value), lang) : value,
        ]),
      )
      return t(`panels:actions.short.${refusal.code.replace('.', '-') as ShortKey}`, { ...named, need })
    },
    [t, lang, startsAt],
  )
}
