import { Input, TextField, ToggleButton } from 'react-aria-components'
import { FACTION_INFO, FACTIONS, type Faction } from '../../../../rules'
import { Emblem } from '../../art'
import { PickOne } from '../../panels/common/pick-one'
import { factionName, platformName, say, useWords } from '../../words'
import { PRESETS, presetOf, SITTERS, withPreset, withSeat, type SeatDraft, type SetUpDraft } from './set-up-draft'

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
          <span>{platformName(faction, lang)}</span>
        </div>
        <div className="seat-row-who">
          <PickOne
            label={t('screens:setUp.whoIs', { seat: name })}
            hiddenLabel
            value={seat.sitter}
            choices={SITTERS.map((sitter) => ({
              id: sitter,
              name: sitter === 'human' ? t('screens:setUp.human') : t('sitter.bot', { level: t(`botLevel.${sitter}`) }),
            }))}
            onPick={(id) => onChange({ sitter: SITTERS.find((sitter) => sitter === id) ?? 'easy' })}
          />
          {seat.sitter !== 'human' && <p className="seat-row-level small soft">{t(`botAbout.${seat.sitter}`)}</p>}
          {seat.sitter === 'human' && (
            <TextField aria-label={t('screens:setUp.nameOf', { seat: name })} value={seat.name} maxLength={30} onChange={(text) => onChange({ name: text })}>
              <Input className="input" placeholder={t('sitter.person', { place })} />
            </TextField>
          )}
        </div>
        <p className="seat-row-about">{say(FACTION_INFO[faction].summary, lang)}</p>
      </div>
    </li>
  )
}

function placeOf({ seats }: SetUpDraft, faction: Faction): number {
  return FACTIONS.filter((other) => seats[other].sitter === 'human').indexOf(faction) + 1
}
