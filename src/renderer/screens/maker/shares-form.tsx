import { FACTIONS, MACROS, type MacroId } from '../../../../rules'
import { macroShares, sharePath, withShare, withUnread } from '../../../maker'
import { factionName, macroName, readNumber, useWords } from '../../words'
import { TypedNumber, type FieldProps } from './number-lever'

/** Percent of the shoppers of each macro-region who buy from each seat when the game begins. */
export function SharesForm(props: FieldProps) {
  const { t, lang } = useWords()
  return (
    <div className="maker-wide">
      <p className="label">{t('maker:lever.shares')}</p>
      <p className="soft small">{t('maker:sharesAbout')}</p>
      <table className="maker-grid">
        <thead>
          <tr>
            <td />
            {FACTIONS.map((faction) => (
              <th key={faction} scope="col">
                {factionName(faction, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MACROS.map((macro) => (
            <tr key={macro}>
              <th scope="row">{macroName(macro, lang)}</th>
              {FACTIONS.map((faction, seat) => (
                <td key={faction}>
                  <ShareField {...props} macro={macro} seat={seat} label={`${macroName(macro, lang)} ${factionName(faction, lang)}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface ShareFieldProps extends FieldProps {
  readonly macro: MacroId
  readonly seat: number
  readonly label: string
}

function ShareField({ draft, mistakes, onChange, macro, seat, label }: ShareFieldProps) {
  const path = sharePath(macro, seat)
  const stands = macroShares(draft.file, macro)?.[seat as 0]
  const value = draft.shares[macro]?.[seat] ?? stands
  const write = (text: string): void => {
    const read = readNumber(text, { least: 0, most: 100, percent: true })
    onChange(read.ok ? withShare(draft, macro, seat, read.value) : withUnread(draft, path, { text, code: read.code, params: read.params }))
  }
  return (
    <TypedNumber
      path={path}
      label={label}
      hiddenLabel
      text={draft.unread[path]?.text ?? (value === undefined ? '' : String(value))}
      mistake={mistakes.find(({ field }) => field === path)}
      note=""
      onWrite={write}
    />
  )
}
