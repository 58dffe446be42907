import { Input, Label, Switch, TextArea, TextField } from 'react-aria-components'
import type { Scenario } from '../../../../rules'
import { LONGEST } from '../../../lesson'
import { ClockChoice } from '../../panels/clock/clock-choice'
import { NameField } from '../../panels/common/name-field'
import { PickOne } from '../../panels/common/pick-one'
import { useWords } from '../../words'
import { SeedField } from '../set-up/seed-field'
import { lengthsFor } from '../set-up/set-up-draft'
import type { LessonDraft } from './lesson-draft'

interface LessonFormProps {
  readonly draft: LessonDraft
  readonly scenario: Scenario
  readonly onChange: (draft: LessonDraft) => void
}

/** What the lesson is called, what every table plays, and what is asked when it is over. */
export function LessonForm({ draft, scenario, onChange }: LessonFormProps) {
  const { t } = useWords()
  return (
    <section className="panel prepare-lesson" aria-labelledby="prepare-lesson">
      <h2 id="prepare-lesson" className="panel-head">
        {t('lesson:prepare.what')}
      </h2>
      <div className="panel-body">
        <NameField
          label={t('lesson:name')}
          value={draft.name}
          characters={LONGEST.name}
          onChange={(name) => onChange({ ...draft, name })}
        />
        <div className="prepare-pair">
          <NameField
            label={t('lesson:course')}
            value={draft.course}
            characters={LONGEST.name}
            onChange={(course) => onChange({ ...draft, course })}
          />
          <TextField className="field" value={draft.date} onChange={(date) => onChange({ ...draft, date })}>
            <Label>{t('lesson:date')}</Label>
            <Input className="input num" type="date" />
          </TextField>
        </div>
        <SeedField seed={draft.seed} onChange={(seed) => onChange({ ...draft, seed })} />
        <LessonTimes draft={draft} scenario={scenario} onChange={onChange} />
        <LessonSwitches draft={draft} onChange={onChange} />
        <TextField className="field" value={draft.questions} onChange={(questions) => onChange({ ...draft, questions })}>
          <Label>{t('lesson:prepare.questions')}</Label>
          <TextArea className="input prepare-questions" rows={4} dir="auto" />
        </TextField>
      </div>
    </section>
  )
}

/** How long the game is, and a turn of it. */
function LessonTimes({ draft, scenario, onChange }: LessonFormProps) {
  const { t } = useWords()
  const lengths = lengthsFor(scenario)
  return (
    <div className="prepare-pair">
      {lengths.length > 1 && (
        <PickOne
          label={t('screens:setUp.length')}
          value={String(draft.length ?? scenario.length)}
          choices={lengths.map((quarters) => ({ id: String(quarters), name: t('quarters', { count: quarters }) }))}
          onPick={(id) => onChange({ ...draft, length: Number(id) })}
        />
      )}
      <ClockChoice minutes={draft.minutes} onChange={(minutes) => onChange({ ...draft, minutes })} />
    </div>
  )
}

const SWITCHES = ['advice', 'predictions', 'livePoints'] as const

function LessonSwitches({ draft, onChange }: Pick<LessonFormProps, 'draft' | 'onChange'>) {
  const { t } = useWords()
  return (
    <div className="prepare-switches">
      {SWITCHES.map((choice) => (
        <Switch key={choice} className="switch" isSelected={draft[choice]} onChange={(on) => onChange({ ...draft, [choice]: on })}>
          <span className="track" />
          {t(`lesson:prepare.${choice}`)}
        </Switch>
      ))}
    </div>
  )
}
