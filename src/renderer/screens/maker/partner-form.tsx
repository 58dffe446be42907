import { Switch } from 'react-aria-components'
import { CONCESSIONS, SCOPES, seatOf } from '../../../../rules'
import { fieldValue, PARTNERS, partnerPlace, withAccess, withApplication, withField, type Partner, type PartnerList } from '../../../maker'
import { PickOne } from '../../panels/common/pick-one'
import { factionName, useWords } from '../../words'
import { mistakeWords } from './mistake-words'
import { NumberLever, type FieldProps } from './number-lever'

/** With which access and contract each seat begins, or which application lies on the desk; its terms below it. */
export function PartnerForm({ list, ...props }: FieldProps & { readonly list: PartnerList }) {
  const { t } = useWords()
  return (
    <div className="maker-wide">
      <p className="label">{t(`maker:lever.${list}`)}</p>
      <div className="maker-partners">
        {PARTNERS.map((seat) => (
          <PartnerSeat key={seat} list={list} seat={seat} {...props} />
        ))}
      </div>
    </div>
  )
}

interface PartnerProps extends FieldProps {
  readonly list: PartnerList
  readonly seat: Partner
}

function PartnerSeat({ list, seat, ...props }: PartnerProps) {
  const { t, lang } = useWords()
  const { draft, mistakes, onChange } = props
  const place = partnerPlace(draft, list, seat)
  const isContract = list === 'contracts'
  const field = isContract ? `start.access[${seatOf(seat)}]` : `start.applications.${seat}`
  const level = isContract ? fieldValue(draft.file, field) : place === null ? 'none' : fieldValue(draft.file, `${place}.level`)
  const mistake = mistakes.find((one) => one.field === field)
  const none = isContract ? [] : [{ id: 'none', name: t('maker:noApplication') }]
  const levels = (isContract ? (['0', '1', '2', '3'] as const) : (['2', '3'] as const)).map((id) => ({ id, name: t(`access.${id}`) }))
  const pick = (id: string): void =>
    onChange(isContract ? withAccess(draft, seat, Number(id)) : withApplication(draft, seat, id === 'none' ? null : Number(id)))
  return (
    <div className="maker-partner" data-faction={seat}>
      <div data-field={field}>
        <PickOne label={factionName(seat, lang)} value={String(level)} choices={[...none, ...levels]} onPick={pick} />
        {mistake !== undefined && <span className="field-error">{mistakeWords(mistake, t, lang)}</span>}
      </div>
      {place !== null && isContract && <NumberLever {...props} path={`${place}.until`} label={t('maker:until')} />}
      {place !== null && <Terms {...props} seat={seat} path={`${place}.${isContract ? 'terms' : 'offer'}`} />}
    </div>
  )
}

/** The concessions of a contract or an application; ending exclusivity is Ali's alone. */
function Terms({ seat, path, ...props }: FieldProps & { readonly seat: Partner; readonly path: string }) {
  const { t } = useWords()
  const { draft, onChange } = props
  const scopes = SCOPES.map((id) => ({ id, name: t(`scope.${id}`) }))
  return CONCESSIONS.map((concession) => {
    const at = `${path}.${concession}`
    if (concession === 'endExclusivity' && seat !== 'ali') return null
    if (concession === 'trafficFee') return <NumberLever key={at} {...props} path={at} label={t('concession.trafficFee')} />
    if (concession === 'scope')
      return (
        <div key={at} data-field={at}>
          <PickOne
            label={t('concession.scope')}
            value={String(fieldValue(draft.file, at))}
            choices={scopes}
            onPick={(scope) => onChange(withField(draft, at, scope))}
          />
        </div>
      )
    return (
      <div key={at} data-field={at}>
        <Switch className="switch" isSelected={fieldValue(draft.file, at) === true} onChange={(on) => onChange(withField(draft, at, on))}>
          <span className="track" />
          {t(`concession.${concession}`)}
        </Switch>
      </div>
    )
  })
}
