import { Fragment } from 'react'
import { lessonQuestions, ownQuestions, teamsIn, type ClassGroup, type Team } from '../../../class'
import { say, factionName, useWords } from '../../words'
import { Emblem } from '../../art'
import { sitterAt, tableLabel } from '../class-words'
import { questionText } from '../question-words'
import { OwnPredictions } from './own-predictions'
import { OwnPromises } from './own-promises'
import { OwnSeat } from './own-seat'
import { ReflectionPages } from './reflection-pages'
import { WritingLines } from './writing-lines'

/** A page of paper for each team of a class: its seat across tables, what it foresaw and promised, and questions with room to write. */
export function Handouts({ group }: { readonly group: ClassGroup }) {
  const questions = lessonQuestions(group)
  return teamsIn(group).map((team) => (
    <Fragment key={`${team.table.file} ${team.seat}`}>
      <Handout team={team} group={group} />
      <ReflectionPages questions={questions} head={<HandoutHead team={team} group={group} />} />
    </Fragment>
  ))
}

interface HandoutProps {
  readonly team: Team
  readonly group: ClassGroup
}

/** Whose page it is, and of which game. */
function HandoutHead({ team: { table, seat }, group }: HandoutProps) {
  const { t, lang } = useWords()
  return (
    <>
      <Emblem faction={seat} size={44} />
      <div>
        <h2>
          {factionName(seat, lang)} · {sitterAt(table, seat, t)}
        </h2>
        <p>
          {tableLabel(table.file)} · {say(group.scenario.name, lang)} · {t('checkWord.label')} {say(group.checkWord, lang)}
        </p>
      </div>
    </>
  )
}

/** The page of one team. */
function Handout({ team, group }: HandoutProps) {
  const { t, lang } = useWords()
  const { seat } = team
  return (
    <section className="handout" data-faction={seat}>
      <header className="handout-head">
        <HandoutHead team={team} group={group} />
      </header>
      <OwnSeat team={team} group={group} />
      <OwnPredictions team={team} />
      <OwnPromises team={team} />
      <h3>{t('debrief:handout.questions')}</h3>
      <ol className="handout-questions">
        {ownQuestions(team, group).map((question, at) => (
          <li key={at}>
            <p>{questionText(question, group.start.startsAt, t, lang)}</p>
            <WritingLines />
          </li>
        ))}
      </ol>
    </section>
  )
}
