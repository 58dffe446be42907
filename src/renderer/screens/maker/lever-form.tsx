import { Input, Label, Switch, TextArea, TextField } from 'react-aria-components'
import { FACTIONS } from '../../../../rules'
import { cellsOf, fieldValue, LEVER_GROUPS, LEVERS, withField, type Lever, type LeverId } from '../../../maker'
import { factionName, useWords } from '../../words'
import { mistakeWords } from './mistake-words'
import { NewsForm } from './news-form'
import { NumberLever, type FieldProps } from './number-lever'
import { PartnerForm } from './partner-form'
import { GivenForm } from './given-form'
import { SharesForm } from './shares-form'

type AnyLever = Lever & { readonly id: LeverId }

/** All levers, group by group. */
export function LeverForm(props: FieldProps) {
  const { t } = useWords()
  return (
    <div className="panel-body maker-groups">
      {LEVER_GROUPS.map((group) => (
        <section key={group} aria-labelledby={`maker-${group}`}>
          <h2 id={`maker-${group}`}>{t(`maker:group.${group}`)}</h2>
          <div className="maker-levers">
            {(LEVERS as readonly AnyLever[])
              .filter((lever) => lever.group === group)
              .map((lever) => (
                <OneLever key={lever.id} lever={lever} {...props} />
              ))}
          </div>
        </section>
      ))}
    </div>
  )
}

function OneLever({ lever, ...props }: FieldProps & { readonly lever: AnyLever }) {
  switch (lever.kind) {
    case 'number':
      return <NumberRow lever={lever} {...props} />
    case 'words':
    case 'id':
      return <WordsLever lever={lever} {...props} />
    case 'switch':
      return <SwitchLever lever={lever} {...props} />
    case 'shares':
      return <SharesForm {...props} />
    case 'contracts':
    case 'applications':
      return <PartnerForm list={lever.kind} {...props} />
    case 'news':
      return <NewsForm {...props} />
    case 'agendas':
      return <GivenForm path="agendas" free="choose" {...props} />
    case 'private-terms':
      return <GivenForm path="privateTerms" free="draw" {...props} />
  }
}

/** A number, or one for each seat or step of access. */
function NumberRow({ lever, ...props }: FieldProps & { readonly lever: Extract<Lever, { kind: 'number' }> & { readonly id: LeverId } }) {
  const { t, lang } = useWords()
  const name = t(`maker:lever.${lever.id}`)
  const label = t('maker:unitOf', { name, unit: t(`maker:unit.${lever.unit}`) })
  if (lever.spread === 'one') return <NumberLever {...props} path={lever.path} label={label} />
  return (
    <fieldset className="maker-row">
      <legend className="label">{label}</legend>
      <div className="maker-cells">
        {cellsOf(lever).map(({ at, path }) => (
          <NumberLever
            key={path}
            {...props}
            path={path}
            label={lever.spread === 'seat' ? factionName(FACTIONS[at] ?? 'ali', lang) : t(`access.${String(at) as '0'}`)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function SwitchLever({ lever, draft, onChange }: FieldProps & { readonly lever: AnyLever }) {
  const { t } = useWords()
  return (
    <div data-field={lever.path} className="maker-wide">
      <Switch
        className="switch"
        isSelected={fieldValue(draft.file, lever.path) === true}
        onChange={(on) => onChange(withField(draft, lever.path, on))}
      >
        <span className="track" />
        {t(`maker:lever.${lever.id}`)}
      </Switch>
    </div>
  )
}

/** Words in both languages, or the one short name. */
function WordsLever({ lever, ...props }: FieldProps & { readonly lever: AnyLever }) {
  const { t } = useWords()
  const name = t(`maker:lever.${lever.id}`)
  const rows = lever.kind === 'words' ? lever.rows : 1
  if (lever.kind === 'id') return <OneText {...props} path="id" label={name} rows={1} />
  return (
    <>
      <OneText {...props} path={`${lever.path}.en`} label={t('maker:part', { name, part: t('maker:english') })} rows={rows} />
      <OneText {...props} path={`${lever.path}.zh-CN`} label={t('maker:part', { name, part: t('maker:chinese') })} rows={rows} />
    </>
  )
}

function OneText({
  draft,
  mistakes,
  onChange,
  path,
  label,
  rows,
}: FieldProps & { readonly path: string; readonly label: string; readonly rows: number }) {
  const { t, lang } = useWords()
  const value = fieldValue(draft.file, path)
  const mistake = mistakes.find(({ field }) => field === path)
  return (
    <TextField
      className="field maker-text"
      data-field={path}
      value={typeof value === 'string' ? value : ''}
      isInvalid={mistake !== undefined}
      onChange={(text) => onChange(withField(draft, path, text))}
    >
      <Label className="label">{label}</Label>
      {rows === 1 ? <Input className="input" dir="auto" /> : <TextArea className="input" rows={rows} dir="auto" />}
      {mistake !== undefined && <span className="field-error">{mistakeWords(mistake, t, lang)}</span>}
    </TextField>
  )
}
