import { Switch, ToggleButton } from 'react-aria-components'
import { FACTION_INFO, FACTIONS, type Faction } from '../../../../rules'
import { Emblem } from '../../art'
import { NameField } from '../../panels/common/name-field'
import { PickOne } from '../../panels/common/pick-one'
import { factionName, platformName, say, useWords, type Translate } from '../../words'
import {
  MANNERS,
  type Manner,
  PERSON_CHARACTERS,
  playsByManner,
  PRESETS,
  presetOf,
  SITTERS,
  withPreset,
  withSeat,
  type SeatDraft,
  type SetUpDraft,
  type Sitter,
} from './set-up-draft'

interface SeatsFormProps {
  readonly draft: SetUpDraft
  readonly onChange: (draft: SetUpDraft) => void
}

/** Who sits where: three seatings at one press, or seat by seat. */
export function SeatsForm({ draft, onChange }: SeatsFormProps) {
  const { t } = useWords()
  const preset = presetOf(draft)
  return (
    <>
      <div className="preset-row" role="group" aria-label={t('screens:setUp.presets')}>
        {PRESETS.map((id) => (
          <ToggleButton key={id} className="btn btn-small" isSelected={preset === id} onChange={() => onChange(withPreset(draft, id))}>
            {t(`screens:setUp.preset.${id}`)}
          </ToggleButton>
        ))}
        <TableSwitches draft={draft} onChange={onChange} />
      </div>
      <ul className="seat-list">
        {FACTIONS.map((faction) => (
          <SeatRow
            key={faction}
            faction={faction}
            seat={draft.seats[faction]}
            place={placeOf(draft, faction)}
            onChange={(change) => onChange(withSeat(draft, faction, change))}
          />
        ))}
      </ul>
    </>
  )
}

/** What this table allows itself: advice, predictions, bids for seats. */
function TableSwitches({ draft, onChange }: SeatsFormProps) {
  const { t } = useWords()
  return (
    <div className="table-switches">
      <Switch className="switch" isSelected={draft.advice} onChange={(advice) => onChange({ ...draft, advice })}>
        <span className="track" />
        {t('screens:setUp.advice')}
      </Switch>
      <Switch className="switch" isSelected={draft.predicts} onChange={(predicts) => onChange({ ...draft, predicts })}>
        <span className="track" />
        {t('screens:setUp.predicts')}
      </Switch>
      <Switch
        className="switch"
        isSelected={draft.bidsForSeats}
        isDisabled={FACTIONS.filter((faction) => draft.seats[faction].sitter === 'human').length < 2}
        onChange={(bidsForSeats) => onChange({ ...draft, bidsForSeats })}
      >
        <span className="track" />
        {t('screens:setUp.bidsForSeats')}
      </Switch>
    </div>
  )
}

interface SeatRowProps {
  readonly faction: Faction
  readonly seat: SeatDraft
  readonly place: number
  readonly onChange: (change: Partial<SeatDraft>) => void
}

function SeatRow({ faction, seat, place, onChange }: SeatRowProps) {
  const { t, lang } = useWords()
  const name = factionName(faction, lang)
  return (
    <li>
      <div className="seat-row" data-faction={faction} role="group" aria-label={name}>
        <Emblem faction={faction} size={40} className="seat-row-emblem" />
        <div className="seat-row-name">
          <strong className="display">{name}</strong>
          {platformName(faction, lang) !== name && <span>{platformName(faction, lang)}</span>}
        </div>
        <div className="seat-row-who">
          <PickOne
            label={t('screens:setUp.whoIs', { seat: name })}
            hiddenLabel
            value={seat.sitter}
            choices={SITTERS.map((sitter) => sitterChoice(sitter, t))}
            onPick={(id) => onChange({ sitter: SITTERS.find((sitter) => sitter === id) ?? 'easy' })}
          />
          {playsByManner(seat.sitter) && <MannerChoice name={name} manner={seat.manner} onChange={(manner) => onChange({ manner })} />}
          {seat.sitter === 'human' && (
            <NameField
              label={t('screens:setUp.nameOf', { seat: name })}
              hiddenLabel
              value={seat.name}
              characters={PERSON_CHARACTERS}
              placeholder={t('sitter.person', { place })}
              onChange={(text) => onChange({ name: text })}
            />
          )}
        </div>
        <p className="seat-row-about">{say(FACTION_INFO[faction].summary, lang)}</p>
      </div>
    </li>
  )
}

function MannerChoice({
  name,
  manner,
  onChange,
}: {
  readonly name: string
  readonly manner: Manner
  readonly onChange: (manner: Manner) => void
}) {
  const { t } = useWords()
  const worded = (id: Manner) => (id === 'chance' ? t('screens:setUp.chance') : t(`personality.${id}`))
  const about = (id: Manner) => (id === 'chance' ? t('screens:setUp.chanceAbout') : t(`personalityAbout.${id}`))
  return (
    <PickOne
      label={t('screens:setUp.mannerOf', { seat: name })}
      hiddenLabel
      value={manner}
      choices={MANNERS.map((id) => ({ id, name: worded(id), about: about(id) }))}
      onPick={(id) => onChange(MANNERS.find((known) => known === id) ?? 'chance')}
    />
  )
}

function sitterChoice(sitter: Sitter, t: Translate) {
  if (sitter === 'human') return { id: sitter, name: t('screens:setUp.human') }
  return { id: sitter, name: t('sitter.bot', { level: t(`botLevel.${sitter}`) }), about: t(`botAbout.${sitter}`) }
}

function placeOf({ seats }: SetUpDraft, faction: Faction): number {
  return FACTIONS.filter((other) => seats[other].sitter === 'human').indexOf(faction) + 1
}
