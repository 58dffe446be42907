import { MACROS, SCOPES, TOTAL_SHOPPERS, type Concession, type Numbers, type Offer } from '../../../../rules'
import { useTable } from '../../table'
import { concessionLine, formatCash, formatShoppers, macroPhrase, useWords, type Language, type Translate } from '../../words'
import { concedes, withConcession, type Fact } from './estimate'
import { KeptPlace } from './kept-place'

interface SealNameProps {
  readonly concession: Concession
  readonly offer: Offer
}

/** What a concession is called: by its name, or, where it is made, by its terms. */
export function SealName({ concession, offer }: SealNameProps) {
  const { t, lang } = useWords()
  const { feeMax } = useTable().position.config.numbers.access
  const name = t(`concession.${concession}`)
  const others = [name, ...offersMaking(concession, offer, feeMax).map((one) => concessionLine(concession, one, t, lang))]
  return <KeptPlace others={others}>{concedes(offer, concession) ? concessionLine(concession, offer, t, lang) : name}</KeptPlace>
}

/** The offers that make a concession, as far as their words differ in length. */
function offersMaking(concession: Concession, offer: Offer, feeMax: number): readonly Offer[] {
  if (concession === 'trafficFee') return [{ ...offer, trafficFee: feeMax }]
  if (concession === 'scope') return SCOPES.filter((scope) => scope !== 'all').map((scope) => ({ ...offer, scope }))
  return [withConcession(offer, concession, true)]
}

/** A figure behind a concession, in a place that holds it whatever becomes of the offer. */
export function FactLine({ fact }: { readonly fact: Fact }) {
  const { t, lang } = useWords()
  const { numbers, length } = useTable().position.config
  const others = longestOf(fact, numbers.access, length).map((one) => factWords(one, t, lang))
  return (
    <span className="seal-fact soft small num">
      <KeptPlace others={others}>{factWords(fact, t, lang)}</KeptPlace>
    </span>
  )
}

/** The same fact with the figures that take most room. */
function longestOf(fact: Fact, { feeMax, contractQuarters }: Numbers['access'], length: number): readonly Fact[] {
  const { params } = fact
  switch (fact.key) {
    case 'fee':
      return [{ ...fact, params: { fee: feeMax, all: feeMax * Math.min(contractQuarters, length) } }]
    case 'scope':
      return [{ ...fact, params: { ...params, served: TOTAL_SHOPPERS } }]
    case 'control':
      return MACROS.map((macro) => ({ ...fact, params: { macro, buyers: TOTAL_SHOPPERS } }))
    // What these say does not depend on the offer.
    case 'alipay':
    case 'toll':
    case 'shelves':
    case 'exclusivity':
    case 'stake':
    case 'stakeSold':
      return []
  }
}

function factWords({ key, params }: Fact, t: Translate, lang: Language): string {
  const people = (name: string): string => formatShoppers(Number(params[name] ?? 0), lang)
  if (key === 'scope') return t('panels:dossier.fact.scope', { served: people('served'), all: people('all') })
  if (key !== 'control') return t(`panels:dossier.fact.${key}`, coins(params, lang))
  const macro = macroPhrase(params.macro as Parameters<typeof macroPhrase>[0], lang)
  return t('panels:dossier.fact.control', { buyers: people('buyers'), macro })
}

/** Sums of a fact, each in the game's coin; a fact's other figures are counts and stay bare. */
function coins(params: Fact['params'], lang: Language): Fact['params'] {
  const written = Object.entries(params).map(
    ([key, value]) => [key, COIN_FIGURES.has(key) ? formatCash(Number(value), lang) : value] as const,
  )
  return Object.fromEntries(written)
}

const COIN_FIGURES: ReadonlySet<string> = new Set(['fee', 'all', 'cash'])
