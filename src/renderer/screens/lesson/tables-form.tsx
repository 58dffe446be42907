import { Button } from 'react-aria-components'
import { FACTIONS, type Faction } from '../../../../rules'
import { LONGEST, MOST_TABLES } from '../../../lesson'
import { Emblem } from '../../art'
import { NameField } from '../../panels/common/name-field'
import { NumberBox } from '../../panels/common/number-box'
import { PickOne } from '../../panels/common/pick-one'
import { factionName, useWords, type Translate } from '../../words'
import { PERSON_CHARACTERS, SITTERS, type Sitter } from '../set-up/set-up-draft'
import { NamesFromList } from './names-from-list'
import { likeFirst, sitterOf, withSitter, withSitterAt, withTable, withTables, type LessonDraft, type SeatDraft } from './lesson-draft'

interface TablesFormProps {
  readonly draft: LessonDraft
  readonly onChange: (draft: LessonDraft) => void
}

/** How many tables there are, who sits where at all of them, and who is in the teams of each. */
export function TablesForm({ draft, onChange }: TablesFormProps) {
  const { t } = useWords()
  return (
    <>
      <div className="prepare-count">
        <NumberBox
          label={t('lesson:prepare.tables')}
          className="field"
          value={draft.tables.length}
          range={{ least: 1, most: MOST_TABLES }}
          step={1}
          onChange={(count) => onChange(withTables(draft, count))}
        />
        <p className="soft small">{t('lesson:prepare.tablesAbout')}</p>
        {draft.tables.length > 1 && (
          <Button className="btn btn-small" onPress={() => onChange(likeFirst(draft))}>
            {t('lesson:prepare.likeFirst')}
          </Button>
        )}
      </div>
      <NamesFromList draft={draft} onChange={onChange} />
      <div className="prepare-grid-scroll">
        <table className="prepare-grid">
          <SittersHead draft={draft} onChange={onChange} />
          <tbody>
            {draft.tables.map((_, at) => (
              <TableRow key={at} draft={draft} at={at} onChange={onChange} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Who sits at each seat, at every table. */
function SittersHead({ draft, onChange }: TablesFormProps) {
  const { t, lang } = useWords()
  return (
    <thead>
      <tr>
        <td />
        {FACTIONS.map((faction) => (
          <th key={faction} scope="col" data-faction={faction}>
            <span className="prepare-seat">
              <Emblem faction={faction} size={22} /> {factionName(faction, lang)}
            </span>
            <PickOne
              label={t('screens:setUp.whoIs', { seat: factionName(faction, lang) })}
              hiddenLabel
              value={sitterOf(draft, faction)}
              empty={t('lesson:prepare.varies')}
              choices={SITTERS.map((sitter) => ({ id: sitter, name: sitterName(sitter, t) }))}
              onPick={(id) => onChange(withSitter(draft, faction, SITTERS.find((sitter) => sitter === id) ?? 'human'))}
            />
          </th>
        ))}
      </tr>
    </thead>
  )
}

const sitterName = (sitter: Sitter, t: Translate): string =>
  sitter === 'human' ? t('lesson:team') : t('sitter.bot', { level: t(`botLevel.${sitter}`) })

function TableRow({ draft, at, onChange }: TablesFormProps & { readonly at: number }) {
  const { t } = useWords()
  const table = draft.tables[at]
  if (table === undefined) return null
  const label = t('lesson:tableNumber', { number: at + 1 })
  return (
    <tr>
      <th scope="row">
        <NameField
          label={t('lesson:prepare.nameOfTable', { table: label })}
          hiddenLabel
          value={table.name}
          characters={PERSON_CHARACTERS}
          placeholder={label}
          onChange={(name) => onChange(withTable(draft, at, { name }))}
        />
      </th>
      {FACTIONS.map((faction) => (
        <TeamCell
          key={faction}
          faction={faction}
          table={label}
          seat={table.seats[faction]}
          onSitter={draft.tables.length === 1 ? null : (sitter) => onChange(withSitterAt(draft, at, faction, sitter))}
          onChange={(change) =>
            onChange(withTable(draft, at, { seats: { ...table.seats, [faction]: { ...table.seats[faction], ...change } } }))
          }
        />
      ))}
    </tr>
  )
}

interface TeamCellProps {
  readonly faction: Faction
  readonly table: string
  readonly seat: SeatDraft
  /** Null where the head of the column says it for the only table. */
  readonly onSitter: ((sitter: Sitter) => void) | null
  readonly onChange: (change: Partial<SeatDraft>) => void
}

/** Who sits there at this table; of a team its name and who is in it. */
function TeamCell({ faction, table, seat, onSitter, onChange }: TeamCellProps) {
  const { t, lang } = useWords()
  const of = { table, seat: factionName(faction, lang) }
  return (
    <td data-faction={faction}>
      {onSitter !== null && (
        <PickOne
          label={t('lesson:prepare.whoAt', of)}
          hiddenLabel
          value={seat.sitter}
          choices={SITTERS.map((sitter) => ({ id: sitter, name: sitterName(sitter, t) }))}
          onPick={(id) => onSitter(SITTERS.find((sitter) => sitter === id) ?? 'human')}
        />
      )}
      {seat.sitter === 'human' ? (
        <TeamFields of={of} seat={seat} onChange={onChange} />
      ) : (
        onSitter === null && <span className="prepare-bot soft small">{sitterName(seat.sitter, t)}</span>
      )}
    </td>
  )
}

interface TeamFieldsProps extends Pick<TeamCellProps, 'seat' | 'onChange'> {
  readonly of: { readonly table: string; readonly seat: string }
}

function TeamFields({ of, seat, onChange }: TeamFieldsProps) {
  const { t } = useWords()
  return (
    <>
      <NameField
        label={t('lesson:prepare.nameOfTeam', of)}
        hiddenLabel
        value={seat.name}
        characters={PERSON_CHARACTERS}
        placeholder={t('lesson:prepare.teamName')}
        onChange={(name) => onChange({ name })}
      />
      <NameField
        label={t('lesson:prepare.membersOf', of)}
        hiddenLabel
        value={seat.members}
        characters={LONGEST.name * 5}
        placeholder={t('lesson:prepare.members')}
        onChange={(members) => onChange({ members })}
      />
    </>
  )
}
