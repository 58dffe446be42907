import { concessionsOf, type Offer } from '../../../../rules'
import { Icon } from '../../art'
import { concessionLine, useWords } from '../../words'

/** The concessions of an offer as a row of small seals with their words. */
export function OfferSeals({ offer }: { readonly offer: Offer }) {
  const { t, lang } = useWords()
  const given = concessionsOf(offer)
  if (given.length === 0) return <p className="soft small">{t('panels:dossier.noTerms')}</p>
  return (
    <ul className="offer-seals">
      {given.map((concession) => (
        <li key={concession}>
          <span className="seal seal-small">
            <Icon name={concession} size={14} />
          </span>
          <span>{concessionLine(concession, offer, t, lang)}</span>
        </li>
      ))}
    </ul>
  )
}
