import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { RULES_VERSION } from '../../../../rules'
import { PROGRAM_VERSION } from '../../../shared/program'
import { Icon } from '../../art'
import { useFinished, useSend, type Archive } from '../../table'
import { describeProblem, gameName, useWords, type Language, type Translate } from '../../words'
import { FinishedGame } from './finished-game'

/** A finished game whose moves do not replay: its result as it was written down, and why there is no more of it. */
export function ArchiveScreen() {
  const { t } = useWords()
  const send = useSend()
  const finished = useFinished()
  useEffect(() => {
    const goBack = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) send({ type: 'screen.back' })
    }
    window.addEventListener('keydown', goBack)
    return () => window.removeEventListener('keydown', goBack)
  }, [send])
  if (finished === null || finished.archive === null) return null
  return (
    <FinishedGame
      finished={finished}
      note={<ArchiveNote archive={finished.archive} />}
      buttons={
        <Button className="btn btn-primary" autoFocus onPress={() => send({ type: 'screen.back' })}>
          <Icon name="left" size={18} />
          {t('screens:archive.back')}
        </Button>
      }
    />
  )
}

function ArchiveNote({ archive }: { readonly archive: Archive }) {
  const { t, lang } = useWords()
  return (
    <section className="archive-note" aria-label={t('screens:archive.label')}>
      <Icon name="eye" size={22} />
      <p>
        <strong>{gameName(archive.name, archive.result.scenario.name, lang)}</strong> · {whyNoMoves(archive, t, lang)}
      </p>
    </section>
  )
}

/** Which version plays the game, or what is wrong with its moves where this one should. */
function whyNoMoves({ playedBy, refusal }: Archive, t: Translate, lang: Language): string {
  if (playedBy === null) return t('screens:archive.noMoves', { reason: describeProblem(refusal, t, lang) })
  return t('screens:archive.otherVersion', { ...playedBy, version: PROGRAM_VERSION, here: RULES_VERSION })
}
