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
  const moves = useTurnMoves(bot)
  return (
    <section className="show-bar bot-bar panel" data-faction={bot?.seat} data-waits={bot?.waits} aria-label={t('panels:bot.label')}>
      <div className="show-what" ref={words}>
        {bot !== null && <BotWords bot={bot} moves={moves} reviewing={current !== null} />}
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

/** Tells the table how much there is to read of what a bot did, so that it stays that long: its move, or all its turn once it has ended. */
function useWordsTold(bot: BotView | null): RefObject<HTMLDivElement | null> {
  const words = useRef<HTMLDivElement>(null)
  const send = useSend()
  useLayoutEffect(() => {
    if (bot?.state !== 'acted') return
    const moves = [...(words.current?.querySelectorAll('.bot-move') ?? [])]
    const told = bot.ends ? moves : moves.slice(-1)
    send({ type: 'words.told', letters: lettersIn(told.map((move) => move.textContent).join(' ')) })
    moves.at(-1)?.scrollIntoView({ block: 'nearest' })
  }, [bot, send])
  return words
}

const NO_MOVES: readonly BotView[] = []

/** What has been done so far in the turn that goes on, which stays to be read while more is done and thought about; nothing of the turn before. */
function useTurnMoves(bot: BotView | null): readonly BotView[] {
  const [moves, setMoves] = useState(NO_MOVES)
  const last = moves.at(-1)
  if (bot?.state === 'acted' && bot !== last) {
    const next = last === undefined || last.ends ? [bot] : [...moves, bot]
    setMoves(next)
    return next
  }
  return bot?.state === 'thinking' && last !== undefined && last.ends ? NO_MOVES : moves
}

interface BotWordsProps {
  readonly bot: BotView
  readonly moves: readonly BotView[]
  readonly reviewing: boolean
}

function BotWords({ bot, moves, reviewing }: BotWordsProps) {
  const { t, lang } = useWords()
  const seat = factionName(bot.seat, lang)
  const thinking = bot.state === 'thinking'
  return (
    <>
      <header className="show-head bot-head">
        <Emblem faction={bot.seat} size={28} />
        <h3 role="status">
          {thinking
            ? t(reviewing ? 'panels:bot.weighs' : 'panels:bot.thinks', { seat })
            : t(bot.refused ? 'panels:bot.refused' : 'panels:bot.acted', { seat })}
        </h3>
      </header>
      {!reviewing && moves.map((move, at) => <BotMove key={at} move={move} alone={moves.length === 1} />)}
    </>
  )
}

/** One move in its words, with its reasons beside it. */
function BotMove({ move: { seat, log, why }, alone }: { readonly move: BotView; readonly alone: boolean }) {
  const { t, lang } = useWords()
  const entries = readableEntries(log)
  // That a turn is over is said where there is nothing else to say of it.
  if (entries.length === 0 && !alone) return null
  return (
    <div className="bot-move">
      {entries.length === 0 && <p>{t('panels:bot.ended', { seat: factionName(seat, lang) })}</p>}
      <ul className="show-entries">
        {entries.slice(0, 6).map((entry, index) => (
          <LogLine key={index} entry={entry} personal />
        ))}
      </ul>
      {why.length > 0 && <BotReasons why={why} />}
    </div>
  )
}
