import { concessionsOf, type Concession, type DealTerm, type Faction, type Offer, type PromiseTerm } from '../../../rules'
import { formatCash, formatList } from './format'
import type { Language } from './language'
import { beltName, cardName, factionName, regionName } from './names'
import type { Translate } from './use-words'

/** One concession as it stands in an offer: 'a traffic fee of 3 cash a quarter'. */
export function concessionLine(concession: Concession, offer: Offer, t: Translate, lang: Language): string {
  if (concession === 'trafficFee') return t('offerLine.trafficFee', { fee: formatCash(offer.trafficFee, lang) })
  if (concession === 'scope') return offer.scope === 'all' ? t('scope.all') : t(`offerLine.scope.${offer.scope}`)
  return t(`offerLine.${concession}`)
}

/** What an offer concedes, a phrase for each concession; empty when it concedes nothing. */
export function describeOffer(offer: Offer, t: Translate, lang: Language): readonly string[] {
  return concessionsOf(offer).map((concession) => concessionLine(concession, offer, t, lang))
}

/** What an offer concedes, in one phrase. */
export function offerPhrase(offer: Offer, t: Translate, lang: Language): string {
  const lines = describeOffer(offer, t, lang)
  return lines.length === 0 ? t('offerLine.nothing') : formatList(lines, lang)
}

/** What a promise binds somebody to: 'no petition for 2 quarters'. */
export function describePromise(promise: PromiseTerm, t: Translate, lang: Language): string {
  const count = promise.quarters
  if (promise.kind !== 'no-subsidy') return t(`promise.${promise.kind}`, { count })
  const regions = formatList(promise.regions.map((id) => regionName(id, lang)), lang)
  return t('promise.no-subsidy', { count, regions })
}

/** Who filed an application, by its number; null when that is not known here. */
export type ApplicantOf = (application: number) => Faction | null

/** Where nobody knows who filed what, applications go by number. */
export const nobodyKnown: ApplicantOf = () => null

/** An application by its applicant, as people know it; by its number where the applicant is not known. */
export function applicationPhrase(application: number, applicantOf: ApplicantOf, t: Translate, lang: Language): string {
  const applicant = applicantOf(application)
  return applicant === null ? t('applicationNumber', { application }) : t('applicationOf', { seat: factionName(applicant, lang) })
}

/** One term of a deal: '4 cash', 'the card “618”'. */
export function describeTerm(term: DealTerm, t: Translate, lang: Language, applicantOf: ApplicantOf = nobodyKnown): string {
  switch (term.kind) {
    case 'cash': return t('term.cash', { amount: formatCash(term.amount, lang) })
    case 'card': {
      const card = cardName(term.card, lang)
      return card === null ? t('term.card-hidden') : t('term.card', { card })
    }
    case 'lobby': return t('term.lobby', { side: t(`side.${term.side}`), application: applicationPhrase(term.application, applicantOf, t, lang), amount: formatCash(term.amount, lang) })
    case 'supply': return t('term.supply', { belt: beltName(term.belt, lang), count: term.quarters })
    case 'promise': return t('term.promise', { promise: describePromise(term.promise, t, lang) })
  }
}

/** One side of a deal in one phrase. */
export function termsPhrase(terms: readonly DealTerm[], t: Translate, lang: Language, applicantOf: ApplicantOf = nobodyKnown): string {
  return terms.length === 0 ? t('nothing') : formatList(terms.map((term) => describeTerm(term, t, lang, applicantOf)), lang)
}
