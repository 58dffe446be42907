import { Button, ToggleButton } from 'react-aria-components'
import { SCOPES, type Concession, type Offer } from '../../../../rules'
import { useTable } from '../../table'
import { useWords } from '../../words'
import { concedes, withConcession } from './estimate'
import type { OfferChange } from './offer-change'

interface SealTermsProps {
  readonly concession: Concession
  readonly offer: Offer
  /** Null while nothing may be changed yet: the controls lie there all the same. */
  readonly onChange: OfferChange | null
}

/** How far a concession goes, where it can go more or less far. The controls keep their place, and wait for the seal to be pressed. */
export function SealTerms({ concession, offer, onChange }: SealTermsProps) {
  const change = concedes(offer, concession) ? onChange : null
  if (concession === 'scope') return <ScopeTerms scope={offer.scope} onChange={change} />
  if (concession !== 'trafficFee') return null
  return <FeeTerms fee={withConcessionMade(offer).trafficFee} onChange={change} />
}

/** The offer with a fee: the one it has, or the usual one, of which the figures in the row tell. */
const withConcessionMade = (offer: Offer): Offer => (concedes(offer, 'trafficFee') ? offer : withConcession(offer, 'trafficFee', true))

function ScopeTerms({ scope, onChange }: { readonly scope: Offer['scope']; readonly onChange: OfferChange | null }) {
  const { t } = useWords()
  return (
    <span className="seal-terms" role="group" aria-label={t('concession.scope')} data-waits={onChange === null}>
      {SCOPES.filter((one) => one !== 'all').map((one) => (
        <ToggleButton
          key={one}
          className="btn btn-small"
          isSelected={scope === one}
          isDisabled={onChange === null}
          onChange={() => onChange?.('scope', one)}
        >
          {t(`scope.${one}`)}
        </ToggleButton>
      ))}
    </span>
  )
}

function FeeTerms({ fee, onChange }: { readonly fee: number; readonly onChange: OfferChange | null }) {
  const { t } = useWords()
  const max = useTable().position.config.numbers.access.feeMax
  return (
    <span className="seal-terms" role="group" aria-label={t('concession.trafficFee')} data-waits={onChange === null}>
      <Button
        className="btn btn-small"
        isDisabled={onChange === null || fee <= 1}
        aria-label={t('panels:dossier.less')}
        onPress={() => onChange?.('trafficFee', fee - 1)}
      >
        −
      </Button>
      <output className="num display">{fee}</output>
      <Button
        className="btn btn-small"
        isDisabled={onChange === null || fee >= max}
        aria-label={t('panels:dossier.more')}
        onPress={() => onChange?.('trafficFee', fee + 1)}
      >
        +
      </Button>
    </span>
  )
}
