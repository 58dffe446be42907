import { checkWordOfLesson, type Lesson } from '../../../lesson'
import { Icon, type IconName } from '../../art'
import { CheckLine } from '../../panels'
import { formatDay, isolate, quarterName, say, useWords, type Language, type Translate } from '../../words'

/** What a lesson is about: for whom, which game, by what rules of the class. */
export function LessonFacts({ lesson }: { readonly lesson: Lesson }) {
  const { t, lang } = useWords()
  const { scenario, course, date, questions } = lesson
  const about = [isolate(course), date === '' ? '' : formatDay(date, lang)].filter((part) => part !== '').join(' · ')
  return (
    <section className="panel lesson-facts">
      <h2 id="lesson-facts" className="panel-head">
        {say(scenario.name, lang)}
      </h2>
      <div className="panel-body prose" tabIndex={0} role="region" aria-labelledby="lesson-facts">
        {about !== '' && <p className="soft">{about}</p>}
        <div className="lesson-word">
          <CheckLine word={checkWordOfLesson(lesson)} seed={lesson.seed} />
          <p className="soft small">{t('lesson:sameWord')}</p>
        </div>
        <p>{say(scenario.summary, lang)}</p>
        <ul className="scenario-facts">
          {factsOf(lesson, t, lang).map(([icon, text]) => (
            <li key={icon}>
              <Icon name={icon} size={18} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        {questions.length > 0 && (
          <>
            <h3>{t('lesson:facts.questions')}</h3>
            <ol className="lesson-questions">
              {questions.map((question, at) => (
                <li key={at}>{isolate(question)}</li>
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  )
}

/** What a lesson sets, each with its picture. */
function factsOf(
  { scenario, minutes, advice, predictions, livePoints }: Lesson,
  t: Translate,
  lang: Language,
): readonly (readonly [IconName, string])[] {
  const { startsAt, length } = scenario
  return [
    ['clock', t('screens:setUp.about', { minutes: t('minutes', { count: scenario.minutes }) })],
    ['news', t('screens:setUp.from', { from: quarterName(startsAt, 1, lang), to: quarterName(startsAt, length, lang) })],
    ['pause', minutes === null ? t('lesson:facts.noClock') : t('lesson:facts.clock', { minutes: t('minutes', { count: minutes }) })],
    ['help', t(advice ? 'lesson:facts.advice' : 'lesson:facts.noAdvice')],
    ['eye', t(predictions ? 'lesson:facts.predictions' : 'lesson:facts.noPredictions')],
    ['points', t(livePoints ? 'lesson:facts.livePoints' : 'lesson:facts.noLivePoints')],
  ]
}
