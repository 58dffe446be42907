import { Switch } from 'react-aria-components'
import { AGENDAS, FACTIONS, PRIVATE_TERMS, type Faction } from '../../../../rules'
import { fieldValue, withField, withGiven } from '../../../maker'
import { PickOne } from '../../panels/common/pick-one'
import { factionName, say, useWords } from '../../words'
import { mistakeWords } from './mistake-words'
import type { FieldProps } from './number-lever'

interface GivenFormProps extends FieldProps {
  readonly path: 'agendas' | 'privateTerms'
  /** What stands in the file where nothing is given. */
  readonly free: string
}

const offeredTo = (path: GivenFormProps['path'], faction: Faction) =>
  [...(path === 'agendas' ? AGENDAS : PRIVATE_TERMS).values()].filter((item) => item.faction === faction)

/** Whether the secret cards are given by the scenario, and which; or which agendas may be dealt. */
export function GivenForm({ path, free, ...props }: GivenFormProps) {
  const { t, lang } = useWords()
  const { draft, mistakes, onChange } = props
  const isFree = fieldValue(draft.file, path) === free
  const first = (faction: Faction): string => offeredTo(path, faction)[0]?.id ?? ''
  const given = { ali: first('ali'), tencent: first('tencent'), pdd: first('pdd'), jd: first('jd') }
  const wrong = mistakes.filter(({ field }) => field?.startsWith(path) === true)
  return (
    <div className="maker-wide" data-field={path}>
      <Switch className="switch" isSelected={!isFree} onChange={(on) => onChange(withGiven(draft, path, free, on ? given : null))}>
        <span className="track" />
        {t(`maker:given.${path}`)}
      </Switch>
      {wrong.map((mistake, at) => (
        <span key={at} className="field-error">
          {mistakeWords(mistake, t, lang)}
        </span>
      ))}
      {!isFree && (
        <div className="maker-cells">
          {FACTIONS.map((faction) => (
            <div key={faction} data-field={`${path}.${faction}`}>
              <PickOne
                label={factionName(faction, lang)}
                value={String(fieldValue(draft.file, `${path}.${faction}`))}
                choices={offeredTo(path, faction).map(({ id, name }) => ({ id, name: say(name, lang) }))}
                onPick={(id) => onChange(withField(draft, `${path}.${faction}`, id))}
              />
            </div>
          ))}
        </div>
      )}
      {isFree && path === 'agendas' && <InPlay {...props} />}
    </div>
  )
}

/** The agendas that may be dealt. */
function InPlay({ draft, onChange }: FieldProps) {
  const { t, lang } = useWords()
  const out = fieldValue(draft.file, 'agendasLeftOut')
  const leftOut = Array.isArray(out) ? out.map(String) : []
  return (
    <fieldset className="maker-row" data-field="agendasLeftOut">
      <legend className="label">{t('maker:lever.agendas')}</legend>
      <div className="maker-cells">
        {FACTIONS.map((faction) => (
          <div key={faction}>
            <strong>{factionName(faction, lang)}</strong>
            {offeredTo('agendas', faction).map(({ id, name }) => (
              <Switch
                key={id}
                className="switch"
                isSelected={!leftOut.includes(id)}
                onChange={(on) =>
                  onChange(withField(draft, 'agendasLeftOut', on ? leftOut.filter((other) => other !== id) : [...leftOut, id]))
                }
              >
                <span className="track" />
                {say(name, lang)}
              </Switch>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
