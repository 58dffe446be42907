import { Radio, RadioGroup } from 'react-aria-components'
import { FACTIONS, type Faction } from '../../../../rules'
import type { Lesson, LessonSeat } from '../../../lesson'
import { Emblem } from '../../art'
import { NameField } from '../../panels/common/name-field'
import { factionName, formatList, isolate, platformName, useWords } from '../../words'
import { PERSON_CHARACTERS } from '../set-up/set-up-draft'

interface SeatsOfTableProps {
  readonly lesson: Lesson
  /** Which table, from 0. */
  readonly at: number
  readonly onSitAt: (at: number) => void
  readonly nameOf: (faction: Faction) => string
  readonly onName: (faction: Faction, name: string) => void
}

/** Which table of the class this computer is, and its teams, which may write another name. */
export function SeatsOfTable({ lesson: { tables }, at, onSitAt, nameOf, onName }: SeatsOfTableProps) {
  const { t } = useWords()
  const table = tables[at]
  return (
    <>
      {tables.length > 1 && (
        <RadioGroup
          className="lesson-tables"
          aria-label={t('lesson:whichTable')}
          value={String(at)}
          onChange={(value) => onSitAt(Number(value))}
        >
          {tables.map(({ name }, place) => (
            <Radio key={place} value={String(place)} className="lesson-table">
              {isolate(name) || t('lesson:tableNumber', { number: place + 1 })}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <ul className="seat-list">
        {table !== undefined &&
          FACTIONS.map((faction) => (
            <SeatRow
              key={`${at} ${faction}`}
              faction={faction}
              seat={table.seats[faction]}
              place={FACTIONS.filter((other) => table.seats[other].kind === 'team').indexOf(faction) + 1}
              name={nameOf(faction)}
              onName={(name) => onName(faction, name)}
            />
          ))}
      </ul>
    </>
  )
}

interface SeatRowProps {
  readonly faction: Faction
  readonly seat: LessonSeat
  readonly place: number
  readonly name: string
  readonly onName: (name: string) => void
}

function SeatRow({ faction, seat, place, name, onName }: SeatRowProps) {
  const { t, lang } = useWords()
  const seatName = factionName(faction, lang)
  const members = seat.kind === 'team' ? seat.members : []
  return (
    <li>
      <div className="seat-row" data-faction={faction} role="group" aria-label={seatName}>
        <Emblem faction={faction} size={40} className="seat-row-emblem" />
        <div className="seat-row-name">
          <strong className="display">{seatName}</strong>
          {platformName(faction, lang) !== seatName && <span>{platformName(faction, lang)}</span>}
        </div>
        <div className="seat-row-who">
          {seat.kind === 'team' ? (
            <NameField
              label={t('screens:setUp.nameOf', { seat: seatName })}
              hiddenLabel
              value={name}
              characters={PERSON_CHARACTERS}
              placeholder={t('sitter.person', { place })}
              onChange={onName}
            />
          ) : (
            <span>{t('sitter.bot', { level: t(`botLevel.${seat.level}`) })}</span>
          )}
        </div>
        {members.length > 0 && <p className="seat-row-about">{formatList(members.map(isolate), lang)}</p>}
      </div>
    </li>
  )
}
