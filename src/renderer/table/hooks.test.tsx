import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TableFixture } from './fixture'
import { startGame, startTestApp, tableOf } from '../../table/testing/play-app'
import { seating } from '../../table/testing/seatings'
import { TableProvider } from './table-provider'
import {
  useForecast,
  useIntent,
  usePreview,
  useSaves,
  useScenarios,
  useScreen,
  useSend,
  useSettings,
  useTable,
  useTableOrNull,
} from './use-table'

const Everything = () => {
  const { screen, inGame } = useScreen()
  const table = useTableOrNull()
  const forecast = useForecast()
  const intent = useIntent()
  const preview = usePreview(table?.legal[0] ?? null)
  const facts = {
    screen,
    inGame,
    stage: table?.stage,
    shares: forecast?.share.length,
    intent: intent.stage,
    canConfirm: intent.canConfirm,
    cost: preview?.cost.actions,
    saves: useSaves().saves.length,
    own: useScenarios().own.length,
    speed: useSettings().animationSpeed,
    send: typeof useSend(),
  }
  return <code>{JSON.stringify(facts)}</code>
}
const Strict = () => <b>{useTable().stage}</b>

const factsIn = (html: string): unknown => JSON.parse(html.replace(/<\/?code>/g, '').replaceAll('&quot;', '"'))

describe('the hooks', () => {
  it('read a running app', () => {
    const { app } = startTestApp()
    startGame(app, seating('ali'))
    const html = renderToStaticMarkup(
      <TableProvider source={app}>
        <Everything />
      </TableProvider>,
    )
    expect(factsIn(html)).toMatchObject({
      screen: 'table',
      inGame: true,
      stage: tableOf(app).stage,
      intent: 'idle',
      canConfirm: false,
      speed: 'off',
      send: 'function',
    })
  })

  it('read a fixture', () => {
    const html = renderToStaticMarkup(
      <TableFixture screen={{ screen: 'rulebook', inGame: false, fault: null }}>
        <Everything />
      </TableFixture>,
    )
    expect(factsIn(html)).toMatchObject({ screen: 'rulebook', intent: 'idle', saves: 0, own: 0 })
  })

  it('refuse to work without a provider or a game', () => {
    expect(() => renderToStaticMarkup(<Everything />)).toThrow('provider')
    expect(() =>
      renderToStaticMarkup(
        <TableFixture>
          <Strict />
        </TableFixture>,
      ),
    ).toThrow('no game is open')
  })

  it('keep the identity of what did not change', () => {
    const { app } = startTestApp()
    startGame(app, seating('ali'))
    const before = app.getSnapshot()
    app.send({ type: 'settings.change', change: { volume: 10 } })
    const after = app.getSnapshot()
    expect(after).not.toBe(before)
    expect(after.table).toBe(before.table)
    expect(after.intent).toBe(before.intent)
    app.send({ type: 'recap.done' })
    expect(app.getSnapshot()).toBe(after)
  })
})
