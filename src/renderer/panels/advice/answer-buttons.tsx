import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useAskFirst } from '../common/ask-first'
import { AdviceButton } from './advice-button'
import { AdvisedMark, useAdvisedAnswer } from './advised'

interface AnswerButtonsProps {
  readonly accept: string
  readonly decline: string
  /** Whether taking it gives something away: only then is one asked once more. */
  readonly costs: boolean
  readonly onAnswer: (accept: boolean) => void
}

/**
 * To take what another seat offers, or to leave it: with advice for whoever wants it. Leaving it, or taking a present, is done at once; what costs
 * something is asked once more where one wants to be asked.
 */
export function AnswerButtons({ accept, decline, costs, onAnswer }: AnswerButtonsProps) {
  const [ask, question] = useAskFirst()
  const advised = useAdvisedAnswer()
  return (
    <>
      <AdviceButton />
      <Button className="btn" data-advised={advised === false} onPress={() => onAnswer(false)}>
        <Icon name="decline" size={18} /> {decline}
        {advised === false && <AdvisedMark />}
      </Button>
      <Button
        className="btn btn-seal"
        data-advised={advised === true}
        onPress={() => (costs ? ask(accept, () => onAnswer(true)) : onAnswer(true))}
      >
        <Icon name="accept" size={18} /> {accept}
        {advised === true && <AdvisedMark />}
      </Button>
      {question}
    </>
  )
}
