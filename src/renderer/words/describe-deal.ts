import type { Deal, DealTerm, Faction, PromiseTerm } from '../../../rules'
import { applicationPhrase, type ApplicationOf } from './describe-offer'
import { formatCash, formatList } from './format'
import type { Language } from './language'
import { beltName, BOARD_NAMES, cardName, factionName, macroPhrase, type PlaceNames } from './names'
import type { Translate } from './use-words'

/**
 * What a promise binds somebody to: 'not to report Ali to the regulator for 2 quarters'; null for whom where the sentence has named them
 * already, `named`.
 */
export function describePromise(
  promise: PromiseTerm,
  whom: Faction | null,
  t: Translate,
  lang: Language,
  names: PlaceNames = BOARD_NAMES,
  named: Faction | null = whom,
): string {
  const count = promise.quarters
  const to = whom === null ? t('promise.them') : factionName(whom, lang)
  if (promise.kind !== 'no-subsidy') {
    return t(`promise.${promise.kind}`, { count, to, ...(named === null ? {} : { whom: factionName(named, lang) }) })
  }
  const regions = formatList(
    promise.regions.map((id) => names.region(id, lang)),
    lang,
  )
  return t('promise.no-subsidy', { count, regions })
}

/** One term of a deal, handed over to somebody: '4 coins', 'the card “618”'; null for whom where the sentence does not say it. */
export function describeTerm(term: DealTerm, to: Faction | null, t: Translate, lang: Language, applicationOf: ApplicationOf): string {
  switch (term.kind) {
    case 'cash':
      return t('term.cash', { amount: formatCash(term.amount, lang) })
    case 'card': {
      const card = cardName(term.card, lang)
      return card === null ? t('term.card-hidden') : t('term.card', { card })
    }
    case 'lobby':
      return t('term.lobby', {
        side: t(`side.${term.side}`),
        application: applicationPhrase(term.application, applicationOf, t, lang),
        amount: formatCash(term.amount, lang),
      })
    case 'supply':
      return t('term.supply', { belt: beltName(term.belt, lang), count: term.quarters })
    case 'campaign':
      return t('term.campaign', { macro: macroPhrase(term.macro, lang) })
    case 'traffic':
      return t('term.traffic', { macro: macroPhrase(term.macro, lang), count: term.quarters })
    case 'promise':
      return t('term.promise', { promise: describePromise(term.promise, to, t, lang) })
  }
}

/** A deal in a sentence: an exchange, a gift or a request, as one side or the other hands nothing over. */
export function dealSentence(
  when: 'proposing' | 'countering' | 'proposed' | 'countered' | 'accepted',
  { from, to, give, take }: Pick<Deal, 'from' | 'give' | 'take'> & { readonly to: Faction | null },
  t: Translate,
  lang: Language,
  of: ApplicationOf,
): string {
  const phrase = (terms: readonly DealTerm[], taker: Faction | null): string =>
    formatList(
      terms.map((term) => describeTerm(term, taker, t, lang, of)),
      lang,
    )
  const kind = isCampaignAlone(give, take) ? 'campaign' : take.length === 0 ? 'gift' : give.length === 0 ? 'request' : 'exchange'
  const words = {
    proposing: `moveLine.propose-deal.${kind}`,
    countering: `moveLine.counter-deal.${kind}`,
    proposed: `log:deal-proposed.${kind}`,
    countered: `log:deal-countered.${kind}`,
    accepted: `log:deal-accepted.${kind}`,
  } as const
  return t(words[when], {
    from: factionName(from, lang),
    to: to === null ? '' : factionName(to, lang),
    give: phrase(give, to),
    take: phrase(take, from),
    macro: give[0]?.kind === 'campaign' ? macroPhrase(give[0].macro, lang) : '',
  })
}

/** Whether a deal is a shared campaign and nothing else: what both put in is said once. */
function isCampaignAlone(give: readonly DealTerm[], take: readonly DealTerm[]): boolean {
  return give.length === 1 && take.length === 1 && give[0]?.kind === 'campaign' && take[0]?.kind === 'campaign'
}
