import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { Button } from 'react-aria-components'
import { Emblem, Icon } from '../../art'
import { lettersIn, useSend, useTable, type BotView } from '../../table'
import { factionName, useWords } from '../../words'
import { usePanels } from '../common/panels-provider'
import { LogLine } from '../side/log-list'
import { readableEntries } from '../side/log-view'
import { BotReasons } from '../why/bot-reasons'
import { SpeechLine } from '../story/speech-line'
import { WatchControls } from './watch-controls'

/** A bot at its turn: that it thinks, what it did, and why. */
export function BotBar() {
  const { t } = useWords()
  const { bot, review } = useTable()
  const { openDossier } = usePanels()
  const send = useSend()
  const current = review?.current ?? null
  const words = useWordsTold(bot)
  const last = useLastMove(bot)
  return (
    <section className="show-bar bot-bar panel" data-faction={bot?.seat} data-waits={bot?.waits} aria-label={t('panels:bot.label')}>
      <div className="show-what" ref={words}>
        {bot !== null && <BotWords bot={bot} last={last} reviewing={current !== null} />}
      </div>
      {current !== null && <SpeechLine />}
      <div className="show-controls">
        <WatchControls next={() => send({ type: 'show.skip' })} />
        {current === null && <SpeechLine />}
        {current !== null && (
          <Button className="btn" onPress={() => openDossier(current)}>
            <Icon name="dossier" size={18} /> {t('panels:bot.dossier')}
          </Button>
        )}
      </div>
    </section>
  )
}

/** Tells the table how much there is to read of what a bot did, so that it stays that long. */
function useWordsTold(bot: BotView | null): RefObject<HTMLDivElement | null> {
  const words = useRef<HTMLDivElement>(null)
  const send = useSend()
  useLayoutEffect(() => {
    const text = words.current?.textContent ?? ''
    if (bot?.state === 'acted') send({ type: 'words.told', letters: lettersIn(text) })
  }, [bot, send])
  return words
}

/** What a bot did last, which stays to be read while it thinks about its next move; nothing of another’s. */
function useLastMove(bot: BotView | null): BotView | null {
  const [last, setLast] = useState<BotView | null>(null)
  if (bot?.state === 'acted' && bot !== last) setLast(bot)
  return last?.seat === bot?.seat ? last : null
}

interface BotWordsProps {
  readonly bot: BotView
  readonly last: BotView | null
  readonly reviewing: boolean
}

function BotWords({ bot, last, reviewing }: BotWordsProps) {
  const { t, lang } = useWords()
  const seat = factionName(bot.seat, lang)
  const thinking = bot.state === 'thinking'
  const { log, why } = thinking && last !== null ? last : bot
  const entries = readableEntries(log)
  return (
    <>
      <header className="show-head bot-head">
        <Emblem faction={bot.seat} size={40} />
        <h3 role="status">
          {thinking
            ? t(reviewing ? 'panels:bot.weighs' : 'panels:bot.thinks', { seat })
            : t(bot.refused ? 'panels:bot.refused' : 'panels:bot.acted', { seat })}
        </h3>
      </header>
      {!thinking && entries.length === 0 && <p>{t('panels:bot.ended', { seat })}</p>}
      <ul className="show-entries">
        {entries.slice(0, 6).map((entry, index) => (
          <LogLine key={index} entry={entry} personal />
        ))}
      </ul>
      {why.length > 0 && <BotReasons why={why} />}
    </>
  )
}
