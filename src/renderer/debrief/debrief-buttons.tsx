import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { ClassGroup } from '../../class'
import { Icon } from '../art'
import { say, useWords } from '../words'
import { Handouts } from './handouts/handouts'
import type { Printing } from './print-out'
import { SlideDeck } from './slides/slide-deck'

interface DebriefButtonsProps {
  readonly group: ClassGroup
  readonly printing: Printing
}

/** Slides and handouts of some games, one press each, on the paper that is at hand. */
export function DebriefButtons({ group, printing: { isBusy, print } }: DebriefButtonsProps) {
  const { t, lang } = useWords()
  const [paper, setPaper] = useState<'A4' | 'Letter'>('A4')
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
      <span role="group" aria-label={t('debrief:keep.paper')} className="debrief-paper">
        {(['A4', 'Letter'] as const).map((other) => (
          <Button key={other} className="btn btn-small" aria-pressed={other === paper} onPress={() => setPaper(other)}>
            {t(`debrief:keep.${other}`)}
          </Button>
        ))}
      </span>
    </>
  )
}
