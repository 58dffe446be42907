import { useState } from 'react'
import { Button } from 'react-aria-components'
import { FACTIONS, type Faction } from '../../../../rules'
import { lessonGame, playsOtherwise, type Lesson } from '../../../lesson'
import { Icon } from '../../art'
import { useLesson, useScreen, useSend, type LessonEntry } from '../../table'
import { isolate, tidyName, useWords } from '../../words'
import { ScreenFrame } from '../common/screen-frame'
import { ProblemTable } from '../set-up/problem-table'
import { takeToDesk } from './lesson-desk'
import { LessonFacts } from './lesson-facts'
import { OpenLessonButton } from './open-lesson-button'
import { SeatsOfTable } from './seats-of-table'

/** A lesson that was opened at a computer: what is played, at which table one sits, who the teams are; one press begins. */
export function LessonScreen() {
  const { t } = useWords()
  const entry = useLesson()
  if (entry === null) return null
  const { lesson } = entry
  return (
    <ScreenFrame
      title={lesson === null ? t('lesson:cannot') : isolate(lesson.name) || t('lesson:untitled')}
      className="lesson-screen"
      tools={<LessonTools lesson={lesson} />}
    >
      {lesson === null ? <LessonProblems entry={entry} /> : <OpenLesson key={entry.fileName} lesson={lesson} />}
    </ScreenFrame>
  )
}

function LessonTools({ lesson }: { readonly lesson: Lesson | null }) {
  const { t } = useWords()
  const send = useSend()
  const change = (): void => {
    if (lesson !== null) takeToDesk(lesson, t('lesson:prepare.comma'))
    send({ type: 'screen.open', screen: 'prepare' })
  }
  return (
    <>
      {lesson !== null && (
        <Button className="btn btn-small btn-quiet" onPress={change}>
          <Icon name="revise" size={16} />
          {t('lesson:change')}
        </Button>
      )}
      <OpenLessonButton />
    </>
  )
}

/** Why a file is no lesson to play: in a sentence, and where it has mistakes all of them at once. */
function LessonProblems({ entry: { fileName, code, problems } }: { readonly entry: LessonEntry }) {
  const { t } = useWords()
  const kind = PROBLEMS[code ?? 'lesson.invalid']
  return (
    <section className="panel lesson-problems prose" role="alert">
      <h2 className="panel-head">{isolate(fileName)}</h2>
      <div className="panel-body">
        <p>{t(`lesson:problem.${kind}`, { count: problems.length })}</p>
        {problems.length > 0 && <ProblemTable problems={problems} />}
        <p className="soft">{t(`lesson:remedy.${kind}`)}</p>
      </div>
    </section>
  )
}

const PROBLEMS = {
  'lesson.foreign': 'foreign',
  'lesson.newer': 'newer',
  'lesson.invalid': 'invalid',
  'lesson.too-large': 'tooLarge',
} as const satisfies Readonly<Record<NonNullable<LessonEntry['code']>, string>>

function OpenLesson({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useWords()
  const send = useSend()
  const [at, sitAt] = useState(0)
  const [written, write] = useState<Readonly<Record<string, string>>>({})
  const keyOf = (faction: Faction): string => `${at} ${faction}`
  const nameOf = (faction: Faction): string => {
    const seat = lesson.tables[at]?.seats[faction]
    return written[keyOf(faction)] ?? (seat?.kind === 'team' ? seat.name : '')
  }
  const begin = (): void => {
    const names = Object.fromEntries(FACTIONS.map((faction) => [faction, tidyName(nameOf(faction))]))
    send({ type: 'setup.start', setup: lessonGame(lesson, at, names) })
  }
  return (
    <div className="lesson-columns">
      <LessonFacts lesson={lesson} />
      <section className="panel lesson-seats" aria-labelledby="lesson-seats">
        <h2 id="lesson-seats" className="panel-head">
          {t('screens:setUp.seats')}
        </h2>
        <div className="panel-body">
          <SeatsOfTable
            lesson={lesson}
            at={at}
            onSitAt={sitAt}
            nameOf={nameOf}
            onName={(faction, name) => write({ ...written, [keyOf(faction)]: name })}
          />
        </div>
        <LessonFoot lesson={lesson} onBegin={begin} />
      </section>
    </div>
  )
}

/** What beginning means here, and the beginning. */
function LessonFoot({ lesson, onBegin }: { readonly lesson: Lesson; readonly onBegin: () => void }) {
  const { t } = useWords()
  const { inGame } = useScreen()
  return (
    <footer className="prepare-foot">
      <p className="prepare-about soft small">
        {playsOtherwise(lesson) && <span className="why-not">{t('lesson:otherwise')} </span>}
        {inGame && t('screens:setUp.endsGame')}
      </p>
      <Button className="btn btn-seal lesson-begin" onPress={onBegin}>
        <Icon name="play" size={20} />
        {t('lesson:begin')}
      </Button>
    </footer>
  )
}
