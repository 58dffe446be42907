import 'pixi.js/unsafe-eval'
import { StrictMode, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { AGENDAS, ALI, ALL_CELLS, CARDS, EVENTS, REGIONS, cellOf, flat, forecast, type PlayerView } from '../../rules'
import { CardPicture, Emblem, ICONS, Icon, Token, fontsReady, type IconName } from '../../src/renderer/art'
import { Board, buildRenderModel, type BoardSelection } from '../../src/renderer/board'
import { NO_SELECTION } from '../../src/renderer/board/testing/no-selection'
import { startWords } from '../../src/renderer/words'
import { drawEmptyStage } from './empty-stage'
import { playTo, type BenchPosition } from './positions'

const query = new URLSearchParams(location.search)
const lang = query.get('lang') === 'zh-CN' ? 'zh-CN' : 'en'
const moves = Number(query.get('moves') ?? 60)
document.documentElement.lang = lang

/** What is asked of the board, by the page's address: ?aim=region|belt|macro, ?draft=1, ?market=step. */
function selectionOf(bench: BenchPosition, step: number): BoardSelection {
  const aim = query.get('aim')
  const ids =
    aim === 'macro'
      ? ['north', 'centre']
      : aim === 'belt'
        ? ['baigou-bags', 'yiwu-smallwares', 'datang-socks']
        : ['hebei', 'hunan', 'guizhou', 'anhui', 'fujian']
  const targets: BoardSelection['targets'] = aim === 'region' || aim === 'belt' || aim === 'macro' ? { kind: aim, ids } : null
  const show =
    query.has('market') && bench.market !== null
      ? { ledger: bench.market.ledger, regions: REGIONS.map(({ id }) => id), step, finished: step >= REGIONS.length, stepMs: 700 }
      : null
  return {
    ...NO_SELECTION,
    targets,
    show,
    chosen: query.has('draft') ? { region: 'hunan' } : {},
    draft: query.has('draft') ? draftOf(bench.view) : null,
  }
}

function draftOf(view: PlayerView): BoardSelection['draft'] {
  const more = {
    ...view,
    subsidy: flat(ALL_CELLS, (cell) => (cell === cellOf(16, ALI) ? 5 : view.subsidy[cell])),
    fission: flat(ALL_CELLS, (cell) => (cell === cellOf(16, ALI) ? 1 : view.fission[cell])),
  }
  return { platform: 'ali', before: forecast(view), after: forecast(more) }
}

function Bench() {
  const [bench] = useState(() => playTo(query.get('scenario') ?? 'long-war', Number(query.get('seed') ?? 7), moves))
  const [step, setStep] = useState(Number(query.get('market') ?? 0))
  const view = query.has('market') ? bench.before : bench.view
  const [said, setSaid] = useState('')
  const model = useMemo(
    () => buildRenderModel(view, forecast(view), selectionOf(bench, step), { lang, still: query.has('still'), plain: query.has('plain') }),
    [bench, view, step],
  )
  useEffect(() => {
    Object.assign(window, { nextStep: () => setStep((now) => now + 1) })
  }, [])
  return (
    <div className="bench" data-wide={query.get('wide') ?? 'false'}>
      <div className="spot">
        <Board model={model} onIntent={(intent) => setSaid(JSON.stringify(intent))} />
      </div>
      <output className="said">{said}</output>
    </div>
  )
}

await fontsReady(lang)
const root = document.querySelector('#root') as HTMLElement
if (query.get('page') === 'empty-stage') {
  await drawEmptyStage()
} else if (query.get('page') === 'pictures') {
  const keys = new Set([...CARDS.values(), ...EVENTS.values(), ...AGENDAS.values()].map(({ picture }) => picture))
  createRoot(root).render(
    <div className="sheet-of">
      {[...keys].map((key) => (
        <figure key={key} style={{ width: 160 }}>
          <div style={{ width: 160, height: 100 }}>
            <CardPicture picture={key} />
          </div>
          {key}
        </figure>
      ))}
    </div>,
  )
} else if (query.get('page') === 'icons') {
  createRoot(root).render(
    <div className="sheet-of">
      {(['ali', 'tencent', 'pdd', 'jd'] as const).map((faction) => (
        <figure key={faction}>
          <Emblem faction={faction} size={96} />
          <Token faction={faction} size={24} />
        </figure>
      ))}
      <Token faction="ali" hatched size={40} />
      <Token faction="floating" size={40} />
      {(Object.keys(ICONS) as IconName[]).map((name) => (
        <figure key={name} style={{ width: 86 }}>
          <Icon name={name} size={40} />
          <Icon name={name} size={18} />
          {name}
        </figure>
      ))}
    </div>,
  )
} else {
  await startWords(lang)
  createRoot(root).render(
    <StrictMode>
      <Bench />
    </StrictMode>,
  )
}
const waitForCanvas = (): void => {
  if (query.get('page') !== null || document.querySelector('canvas') !== null) document.body.dataset['ready'] = 'true'
  else setTimeout(waitForCanvas, 50)
}
waitForCanvas()
