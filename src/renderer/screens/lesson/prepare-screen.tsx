import { useEffect, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Scenario } from '../../../../rules'
import { checkWordOfLesson, teamsIn, writeLesson } from '../../../lesson'
import { Icon } from '../../art'
import { CheckLine } from '../../panels'
import { NumberForm } from '../../panels/common/number-form'
import { usePdf, useScenarios, useSend, type OwnEntry } from '../../table'
import { say, useWords, type Language } from '../../words'
import { NoticeBar } from '../common/notice-bar'
import { ScreenFrame } from '../common/screen-frame'
import { ProblemsDialog } from '../set-up/problems-dialog'
import { ScenarioList } from '../set-up/scenario-list'
import { chosenFrom, shelfOf } from '../set-up/scenario-shelf'
import { randomSeed } from '../set-up/seed-field'
import { deskNow, layDown } from './lesson-desk'
import { freshDraft, hasEmptyTable, lessonFrom, type LessonDraft } from './lesson-draft'
import { LessonForm } from './lesson-form'
import { OpenLessonButton } from './open-lesson-button'
import { TablesForm } from './tables-form'

/** Prepares a lesson: what every table of a class plays, who sits where, and what is asked afterwards; kept as one file. */
export function PrepareScreen() {
  const { t } = useWords()
  const send = useSend()
  const { draft, setDraft, shelf } = useDesk()
  const [problems, showProblems] = useState<OwnEntry | null>(null)
  const chosen = chosenFrom(shelf, draft.scenario)
  useEffect(() => send({ type: 'scenarios.refresh' }), [send])
  return (
    <ScreenFrame title={t('lesson:prepare.title')} className="prepare-screen" tools={<OpenLessonButton />}>
      <div className="prepare-columns">
        <ScenarioList
          shelf={shelf}
          chosen={chosen?.key ?? ''}
          onChoose={(scenario) => setDraft({ ...draft, scenario, length: null })}
          onShowProblems={(item) => showProblems(item.entry)}
          onOpenFile={() => send({ type: 'scenario.open' })}
        />
        {chosen?.scenario != null && (
          <NumberForm>
            {(hasMistake) => (
              <>
                <LessonForm draft={draft} scenario={chosen.scenario as Scenario} onChange={setDraft} />
                <section className="panel prepare-tables" aria-labelledby="prepare-tables">
                  <h2 id="prepare-tables" className="panel-head">
                    {t('lesson:prepare.who')}
                  </h2>
                  <div className="panel-body">
                    <TablesForm draft={draft} onChange={setDraft} />
                  </div>
                  <PrepareFoot draft={draft} scenario={chosen.scenario as Scenario} isReady={!hasMistake} />
                </section>
              </>
            )}
          </NumberForm>
        )}
      </div>
      {problems !== null && <ProblemsDialog entry={problems} onClose={() => showProblems(null)} />}
    </ScreenFrame>
  )
}

/** The form, as it was left when one comes back, and the shelf it chooses from. */
function useDesk() {
  const { t } = useWords()
  const scenarios = useScenarios()
  const [{ draft, carried }, set] = useState(
    () =>
      deskNow() ?? {
        draft: freshDraft({ seed: randomSeed(), date: today(), questions: t('lesson:prepare.firstQuestions'), scenario: 'spring-2021' }),
        carried: null,
      },
  )
  useEffect(() => layDown({ draft, carried }), [draft, carried])
  const shelf = useMemo(() => [...(carried === null ? [] : [carried]), ...shelfOf(scenarios)], [carried, scenarios])
  return { draft, shelf, setDraft: (next: LessonDraft) => set({ draft: next, carried }) }
}

/** The day it is here, as 2026-11-30. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

interface PrepareFootProps {
  readonly draft: LessonDraft
  readonly scenario: Scenario
  /** Whether every number in the form is one. */
  readonly isReady: boolean
}

/** What the lesson comes to, and what can be done with it: kept, or opened here. */
function PrepareFoot({ draft, scenario, isReady }: PrepareFootProps) {
  const { t, lang } = useWords()
  const send = useSend()
  const { isBusy, notice } = usePdf()
  const lesson = lessonFrom(draft, scenario)
  const isEmpty = hasEmptyTable(draft)
  const name = lessonFileName(lesson.name, lesson.date, say(scenario.name, lang), lang)
  return (
    <footer className="prepare-foot">
      {notice !== null && <NoticeBar {...notice} onDismiss={() => send({ type: 'page.dismiss' })} />}
      <div className="prepare-about">
        <CheckLine word={checkWordOfLesson(lesson)} seed={lesson.seed} />
        <p className={isEmpty ? 'why-not small' : 'soft small'} role="status">
          {isEmpty
            ? t('lesson:prepare.needsTeam')
            : t('lesson:prepare.comesTo', {
                tables: t('lesson:tables', { count: lesson.tables.length }),
                teams: t('lesson:teams', { count: teamsIn(lesson) }),
              })}
        </p>
      </div>
      <Button
        className="btn"
        isDisabled={!isReady || isEmpty}
        onPress={() => send({ type: 'lesson.given', file: { fileName: name, text: writeLesson(lesson) } })}
      >
        <Icon name="play" size={18} /> {t('lesson:prepare.openHere')}
      </Button>
      <Button
        className="btn btn-seal"
        isDisabled={!isReady || isEmpty || isBusy}
        onPress={() => send({ type: 'text.keep', kind: 'lesson', text: writeLesson(lesson), name })}
      >
        <Icon name="save" size={18} /> {t('lesson:prepare.save')}
      </Button>
    </footer>
  )
}

/** What a lesson's file is called where the teacher calls it nothing else. */
const lessonFileName = (name: string, date: string, scenario: string, lang: Language): string =>
  [name || scenario, date].filter((part) => part !== '').join(lang === 'en' ? ', ' : '，')
