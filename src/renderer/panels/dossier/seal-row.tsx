import { useRef } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { SCOPES, type Faction, type Offer } from '../../../../rules'
import { Icon } from '../../art'
import { useTable } from '../../table'
import { concessionLine, formatCash, formatShoppers, macroPhrase, useWords, type Language } from '../../words'
import { Hint } from '../common/hint'
import { OwnGoals } from '../goals/own-goals'
import { KeyCap } from '../hotkeys/key-cap'
import { useHotkey } from '../hotkeys/use-hotkey'
import { concedes, withConcession, type Fact, type SealEstimate } from './estimate'
import type { OfferChange } from './offer-change'
import { PrivateMarkLine } from './private-mark-line'
import { WorthList } from './worth-list'

interface SealRowProps {
  /** The digit that presses the seal. */
  readonly hotkey: string
  readonly applicant: Faction
  readonly seal: SealEstimate
  readonly offer: Offer
  /** True where the offer on the page differs from the one before it. */
  readonly changed: boolean
  /** True where Tencent asks for the change, false where the applicant offers it. */
  readonly asked: boolean
  readonly onChange: OfferChange | null
}

/** One concession: its seal, its terms, what stands behind it, and what it is worth to both sides. */
export function SealRow({ hotkey, applicant, seal, offer, changed, asked, onChange }: SealRowProps) {
  const { t, lang } = useWords()
  const { concession, given } = seal
  return (
    <tr className="seal-row" data-given={given} data-changed={changed}>
      <th scope="row">
        <div className="seal-cell">
          <SealToggle hotkey={hotkey} concession={concession} given={given} offer={offer} onChange={onChange} />
          <div>
            <strong className="seal-name">
              {given ? concessionLine(concession, offer, t, lang) : t(`concession.${concession}`)}
              {changed && <span className="tag seal-new">{t(`panels:dossier.${changeWord(given, asked)}`)}</span>}
            </strong>
            {seal.facts.map((fact) => (
              <FactLine key={fact.key} fact={fact} />
            ))}
            <PrivateMarkLine applicant={applicant} concession={concession} />
            <SealGoals seal={seal} />
            {given && onChange !== null && <Terms offer={offer} concession={concession} onChange={onChange} />}
          </div>
        </div>
      </th>
      <td>
        <WorthList worth={seal.applicant} />
      </td>
      <td>
        <WorthList worth={seal.tencent} />
      </td>
    </tr>
  )
}

/** What a concession does to the viewer's agenda and missions, in points; the red line or wish has a line of its own. */
function SealGoals({ seal }: { readonly seal: SealEstimate }) {
  const { viewer } = useTable()
  if (viewer === null) return null
  return <OwnGoals changes={seal.goals[viewer].filter(({ kind, points }) => points !== 0 && (kind === 'agenda' || kind === 'mission'))} />
}

interface SealToggleProps extends Pick<SealRowProps, 'hotkey' | 'offer' | 'onChange'> {
  readonly concession: SealEstimate['concession']
  readonly given: boolean
}

/** The seal itself: into the offer, or out of it. */
function SealToggle({ hotkey, concession, given, offer, onChange }: SealToggleProps) {
  const { t } = useWords()
  const toggle = useRef<HTMLButtonElement>(null)
  const set = (on: boolean): void => onChange?.(concession, withConcession(offer, concession, on)[concession])
  useHotkey(toggle, onChange === null ? null : hotkey, () => set(!given))
  return (
    <Hint
      text={
        <>
          {t(`concession.${concession}`)} {onChange !== null && <KeyCap hotkey={hotkey} />}
        </>
      }
    >
      <ToggleButton
        ref={toggle}
        className="seal-toggle"
        isSelected={given}
        isDisabled={onChange === null}
        aria-label={t(`concession.${concession}`)}
        aria-keyshortcuts={hotkey}
        onChange={set}
      >
        <span className="seal seal-face">
          <Icon name={concession} size={22} />
        </span>
      </ToggleButton>
    </Hint>
  )
}

/** What has become of a seal since the page before. */
function changeWord(given: boolean, asked: boolean): 'dropped' | 'asked' | 'added' {
  if (!given) return 'dropped'
  return asked ? 'asked' : 'added'
}

/** Sums of a fact, each in the game's coin; a fact's other figures are counts and stay bare. */
function coins(params: Fact['params'], lang: Language): Fact['params'] {
  const written = Object.entries(params).map(
    ([key, value]) => [key, COIN_FIGURES.has(key) ? formatCash(Number(value), lang) : value] as const,
  )
  return Object.fromEntries(written)
}

const COIN_FIGURES: ReadonlySet<string> = new Set(['fee', 'all', 'cash'])

function FactLine({ fact }: { readonly fact: Fact }) {
  const { t, lang } = useWords()
  const { params } = fact
  const people = (key: string): string => formatShoppers(Number(params[key] ?? 0), lang)
  const words =
    fact.key === 'control'
      ? { buyers: people('buyers'), macro: macroPhrase(params.macro as Parameters<typeof macroPhrase>[0], lang) }
      : fact.key === 'scope'
        ? { served: people('served'), all: people('all') }
        : coins(params, lang)
  return <span className="seal-fact soft small">{t(`panels:dossier.fact.${fact.key}`, words)}</span>
}

interface TermsProps {
  readonly offer: Offer
  readonly concession: SealEstimate['concession']
  readonly onChange: OfferChange
}

function Terms({ offer, concession, onChange }: TermsProps) {
  if (concession === 'scope') return <ScopeTerms offer={offer} onChange={onChange} />
  if (concession === 'trafficFee' && concedes(offer, 'trafficFee')) return <FeeTerms fee={offer.trafficFee} onChange={onChange} />
  return null
}

function ScopeTerms({ offer, onChange }: Pick<TermsProps, 'offer' | 'onChange'>) {
  const { t } = useWords()
  return (
    <div className="seal-terms" role="group" aria-label={t('concession.scope')}>
      {SCOPES.filter((scope) => scope !== 'all').map((scope) => (
        <ToggleButton key={scope} className="btn btn-small" isSelected={offer.scope === scope} onChange={() => onChange('scope', scope)}>
          {t(`scope.${scope}`)}
        </ToggleButton>
      ))}
    </div>
  )
}

function FeeTerms({ fee, onChange }: { readonly fee: number; readonly onChange: OfferChange }) {
  const { t } = useWords()
  const max = useTable().position.config.numbers.access.feeMax
  return (
    <div className="seal-terms" role="group" aria-label={t('concession.trafficFee')}>
      <Button
        className="btn btn-small"
        isDisabled={fee <= 1}
        aria-label={t('panels:dossier.less')}
        onPress={() => onChange('trafficFee', fee - 1)}
      >
        −
      </Button>
      <output className="num display">{fee}</output>
      <Button
        className="btn btn-small"
        isDisabled={fee >= max}
        aria-label={t('panels:dossier.more')}
        onPress={() => onChange('trafficFee', fee + 1)}
      >
        +
      </Button>
    </div>
  )
}
