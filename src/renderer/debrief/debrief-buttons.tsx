import { Button } from 'react-aria-components'
import type { ClassGroup } from '../../class'
import { Icon } from '../art'
import { say, useWords } from '../words'
import { Handouts } from './handouts/handouts'
import { PaperChoice, usePaper } from './paper-choice'
import type { Printing } from './print-out'
import { SlideDeck } from './slides/slide-deck'

interface DebriefButtonsProps {
  readonly group: ClassGroup
  readonly printing: Printing
}

/** Slides and handouts of some games, one press each, on the paper that is at hand. */
export function DebriefButtons({ group, printing: { isBusy, print } }: DebriefButtonsProps) {
  const { t, lang } = useWords()
  const [paper, setPaper] = usePaper()
  const [slides, handouts] = [<SlideDeck key="slides" group={group} />, <Handouts key="handouts" group={group} />]
  const name = (kind: string): string => `${say(group.checkWord, lang)} - ${kind}`
  return (
    <>
      <Button
        className="btn btn-primary"
        isDisabled={isBusy}
        onPress={() => print({ name: name(t('debrief:file.slides')), form: 'slides', pages: slides })}
      >
        <Icon name="down" size={16} /> {t('debrief:keep.slides')}
      </Button>
      <Button
        className="btn"
        isDisabled={isBusy}
        onPress={() => print({ name: name(t('debrief:file.handouts')), form: paper, pages: handouts })}
      >
        <Icon name="down" size={16} /> {t('debrief:keep.handouts')}
      </Button>
      <PaperChoice paper={paper} onChoose={setPaper} />
    </>
  )
}
