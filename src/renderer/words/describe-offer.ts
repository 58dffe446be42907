import { applicationById, concessionsOf, factionAt, type Concession, type Faction, type Offer, type Position } from '../../../rules'
import { formatCash, formatList } from './format'
import type { Language } from './language'
import { factionName } from './names'
import type { Translate } from './use-words'

/** One concession as it stands in an offer: 'a traffic fee of 3 coins a quarter'. */
export function concessionLine(concession: Concession, offer: Offer, t: Translate, lang: Language): string {
  if (concession === 'trafficFee') return t('offerLine.trafficFee', { fee: formatCash(offer.trafficFee, lang) })
  if (concession === 'scope') return offer.scope === 'all' ? t('scope.all') : t(`offerLine.scope.${offer.scope}`)
  return t(`offerLine.${concession}`)
}

/** One concession that another offer makes, or that it does not make any more: 'no traffic fee'. */
export function changeLine(concession: Concession, offer: Offer, t: Translate, lang: Language): string {
  if (concessionsOf(offer).includes(concession)) return concessionLine(concession, offer, t, lang)
  return t('withoutConcession', { concession: t(`concessionIn.${concession}`) })
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

/** What people know an application by: whose it is, what it asks for and, where that is to be told too, what is offered for it. */
export interface KnownApplication {
  readonly applicant: Faction
  readonly level: 2 | 3
  readonly offer?: Offer
}

/** The application of a number; null for a number that no application has. */
export type ApplicationOf = (application: number) => KnownApplication | null

/** The applications of a game, on the desk or off it, by number. */
export function applicationsIn(position: Position): ApplicationOf {
  return (id) => {
    const application = applicationById(position, id)
    return application === null ? null : { applicant: factionAt(application.seat), level: application.level }
  }
}

/** The same with what each offers at this moment, for whoever reads of them without the desk at hand. */
export function applicationsWithOffers(position: Position): ApplicationOf {
  const applications = applicationsIn(position)
  return (id) => {
    const [known, application] = [applications(id), applicationById(position, id)]
    return known === null || application === null ? null : { ...known, offer: application.offer }
  }
}

/** An application as people know it: 'Ali's application for a mini program', with what is offered in brackets where that is known. */
export function applicationPhrase(application: number, applicationOf: ApplicationOf, t: Translate, lang: Language): string {
  const known = applicationOf(application)
  if (known === null) return t('applicationNumber', { application })
  const who = { seat: factionName(known.applicant, lang), level: t(`level.${known.level}`) }
  return known.offer === undefined
    ? t('applicationOf', who)
    : t('applicationOffering', { ...who, offer: offerPhrase(known.offer, t, lang) })
}
