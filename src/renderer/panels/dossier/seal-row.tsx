import { useRef } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { Concession, Faction, Offer } from '../../../../rules'
import { Icon } from '../../art'
import { useWords } from '../../words'
import { Hint } from '../common/hint'
import { KeyCap } from '../hotkeys/key-cap'
import { useHotkey } from '../hotkeys/use-hotkey'
import { concedes, withConcession, type SealEstimate } from './estimate'
import { KeptPlace } from './kept-place'
import type { OfferChange } from './offer-change'
import { PrivateMarkLine } from './private-mark-line'
import { SealGoals } from './seal-goals'
import { SealTerms } from './seal-terms'
import { FactLine, SealName } from './seal-words'
import { WorthList } from './worth-list'

interface SealRowProps {
  /** The digit that presses the seal. */
  readonly hotkey: string
  readonly applicant: Faction
  readonly seal: SealEstimate
  readonly offer: Offer
  /** The offer before the one on the page; null where there is none. */
  readonly base: Offer | null
  /** True where it may come to differ from the one before it: the place of the mark is kept. */
  readonly marks: boolean
  /** True where the terms of a concession may be changed, now or once the pen is taken up. */
  readonly open: boolean
  /** True where Tencent asks for the change, false where the applicant offers it. */
  readonly asked: boolean
  readonly onChange: OfferChange | null
}

/** One concession: its seal, its terms, what stands behind it, and what it is worth to both sides. */
export function SealRow({ hotkey, applicant, seal, offer, base, marks, open, asked, onChange }: SealRowProps) {
  const { concession, given } = seal
  const change = base === null ? null : changeIn(concession, base, offer)
  return (
    <tr className="seal-row" data-given={given} data-changed={change !== null}>
      <th scope="row">
        <div className="seal-cell">
          <SealToggle hotkey={hotkey} concession={concession} given={given} offer={offer} onChange={onChange} />
          <div>
            <strong className="seal-name">
              <SealName concession={concession} offer={offer} />
              {marks && <ChangeMark change={change} asked={asked} />}
            </strong>
            {seal.facts.map((fact) => (
              <FactLine key={fact.key} fact={fact} />
            ))}
            <PrivateMarkLine applicant={applicant} concession={concession} />
            <span className="seal-below">
              {open && <SealTerms concession={concession} offer={offer} onChange={onChange} />}
              <SealGoals seal={seal} />
            </span>
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

type Change = 'made' | 'dropped' | 'altered'

/** What has become of a concession since an earlier offer: made, dropped, or made on other terms; null where nothing has. */
const changeIn = (concession: Concession, before: Offer, now: Offer): Change | null => {
  if (before[concession] === now[concession]) return null
  if (!concedes(now, concession)) return 'dropped'
  return concedes(before, concession) ? 'altered' : 'made'
}

/** What has become of a seal since the page before. */
function ChangeMark({ change, asked }: { readonly change: Change | null; readonly asked: boolean }) {
  const { t } = useWords()
  const words: Readonly<Record<Change, string>> = {
    made: t(`panels:dossier.${asked ? 'asked' : 'added'}`),
    dropped: t('panels:dossier.dropped'),
    altered: t('panels:dossier.altered'),
  }
  return (
    <span className="tag seal-new" data-changed={change !== null}>
      <KeptPlace others={Object.values(words)}>{change !== null && words[change]}</KeptPlace>
    </span>
  )
}
