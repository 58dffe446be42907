import { Button } from 'react-aria-components'
import { Emblem } from '../../art'
import { useSend, useTable } from '../../table'
import { factionName, useWords } from '../../words'

/** In a pause: each team may ask for its own sheet, behind a curtain. */
export function OwnSheetButtons() {
  const { t, lang } = useWords()
  const { seats, position } = useTable()
  const send = useSend()
  const people = seats.filter(({ kind }) => kind === 'human')
  if (position.phase === 'over' || people.length === 0) return null
  return (
    <div className="own-sheet-buttons" role="group" aria-label={t('lesson:ownSheet.title')}>
      <p className="soft small">{t('lesson:ownSheet.ask')}</p>
      {people.map(({ faction }) => (
        <Button
          key={faction}
          className="btn btn-small"
          aria-label={t('lesson:ownSheet.askOf', { seat: factionName(faction, lang) })}
          onPress={() => send({ type: 'sheet.ask', seat: faction })}
        >
          <Emblem faction={faction} size={18} /> {factionName(faction, lang)}
        </Button>
      ))}
    </div>
  )
}
