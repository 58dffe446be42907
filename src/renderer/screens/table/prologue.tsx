import { FACTIONS } from '../../../../rules'
import { Face, Icon } from '../../art'
import { HotButton, StoryPage } from '../../panels'
import { useSend, useTable } from '../../table'
import { useWords } from '../../words'
import { WayToPause } from './way-to-pause'

/** Before the first decision: the sheet that says how it came to this, for everybody at the table. */
export function Prologue() {
  const { t } = useWords()
  const { show } = useTable()
  const send = useSend()
  if (show?.kind !== 'prologue') return null
  return (
    <main className="screen cloth prologue" aria-label={t('panels:show.prologue')}>
      <section className="story-paper">
        <StoryPage sheet={show.sheet} label={t('panels:show.prologue')} level={1}>
          {(textId) => (
            <footer className="prologue-foot">
              <span className="prologue-faces" aria-hidden="true">
                {FACTIONS.map((faction) => (
                  <Face key={faction} faction={faction} size={52} />
                ))}
              </span>
              <HotButton
                plain
                hotkey=" "
                className="btn btn-primary"
                autoFocus
                aria-describedby={textId}
                onPress={() => send({ type: 'show.done' })}
              >
                <Icon name="right" size={18} /> {t('panels:show.begin')}
              </HotButton>
            </footer>
          )}
        </StoryPage>
      </section>
      <WayToPause />
    </main>
  )
}
