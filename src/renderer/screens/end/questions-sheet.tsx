import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { ReflectionPages, usePrinting } from '../../debrief'
import type { FinishedView } from '../../table'
import { isolate, say, useWords } from '../../words'

interface QuestionsSheetProps {
  readonly result: FinishedView['result']
  readonly questions: readonly string[]
}

/** What the lesson asks now that its game is over, to be talked about or printed with room to write. */
export function QuestionsSheet({ result, questions }: QuestionsSheetProps) {
  const { t, lang } = useWords()
  const { isBusy, print, printOut } = usePrinting()
  const title = t('lesson:facts.questions')
  const scenario = say(result.scenario.name, lang)
  const pages = <ReflectionPages questions={questions} head={<h2>{scenario}</h2>} />
  return (
    <section className="end-questions" aria-label={title}>
      <ol>
        {questions.map((question) => (
          <li key={question}>{isolate(question)}</li>
        ))}
      </ol>
      <Button className="btn" isDisabled={isBusy} onPress={() => print({ name: `${scenario} - ${title}`, form: 'A4', pages })}>
        <Icon name="down" size={16} /> {t('lesson:printQuestions')}
      </Button>
      {printOut}
    </section>
  )
}
