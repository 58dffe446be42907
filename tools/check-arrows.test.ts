import { describe, expect, it } from 'vitest'
import { findWrongImports } from './check-arrows'

const wrong = (file: string, line: string) => findWrongImports(file, line).map(({ imported }) => imported)

describe('the arrows of the architecture', () => {
  it.each([
    ['rules/model/state.ts', "import { x } from '../effects/run'"],
    ['rules/model/state.ts', "import type { x } from '../effects/run'"],
    ['rules/effects/run.ts', "import { y } from '../moves/open'"],
    ['rules/queries/appeal.ts', "export { y } from '../phases/apply'"],
    ['rules/queries/open.ts', "import { z } from 'zod'"],
    ['rules/codec/save.ts', "import { readFileSync } from 'node:fs'"],
    ['rules/phases/apply.ts', "import '../../src/bots/easy'"],
    ['rules/phases/apply.ts', "const later = import('../codec/replay')"],
    ['rules/index.ts', "import { Easy } from '../src/bots'"],
    ['src/bots/easy.ts', "import { GameState } from '../../rules/model/state'"],
    ['src/bots/judgement/weigh.ts', "import { EASY } from '../easy/character'"],
    ['src/bots/judgement/moves/deals.ts', "import type { Judged } from '../../normal/normal-bot'"],
    ['src/bots/judgement/worth.ts', "import { STRONG } from '../strong/settings'"],
    ['src/bots/judgement/character.ts', "import type easy from '../content/easy.json'"],
    ['src/bots/judgement/worth.test.ts', "import { NORMAL } from '../normal/character'"],
    ['src/bots/judgement/minds.ts', "import { chanceFrom } from '../chance'"],
    ['src/bots/judgement/minds.ts', "import { decide } from '..'"],
    ['src/bots/easy/easy-bot.ts', "import { judge } from '../normal/normal-bot'"],
    ['src/bots/easy/character.ts', "import normal from '../content/normal.json'"],
    ['src/bots/normal/character.ts', "import { EASY } from '../easy/character'"],
    ['src/bots/normal/advice.ts', "import { dream } from '../strong/future'"],
    ['src/bots/strong/desk.ts', "import { EASY } from '../easy/character'"],
    ['src/main/index.ts', "import { createGame } from '../../rules'"],
    ['src/preload/index.ts', "import { readFileSync } from 'node:fs'"],
    ['src/shared/settings.ts', "import { app } from 'electron'"],
    ['src/renderer/panels/hand.tsx', "import { apply } from '../../../rules/phases/apply'"],
    ['src/renderer/table/use-table.ts', "import { Board } from '../board/board'"],
    ['src/renderer/table/use-table.ts', "import { tableMachine } from '../../table/play/table-machine'"],
    ['src/renderer/panels/hand.tsx', "import type { TableView } from '../../table'"],
    ['src/table/app/app-source.ts', "import { useState } from 'react'"],
    ['src/table/app/app-source.ts', "import { useTable } from '../../renderer/table'"],
    ['src/table/game/keeper.ts', "import { tableMachine } from '../play/table-machine'"],
    ['src/table/game/keeper.ts', "import { setup } from 'xstate'"],
    ['src/table/play/table-machine.ts', "import type { TableView } from '../view/table-view'"],
    ['src/table/play/table-machine.ts', "import { createGame } from '../../../rules/phases/create-game'"],
    ['src/table/play/table-machine.ts', "import { createFakeBridge } from '../testing/fake-bridge'"],
    ['src/fuzz/played.ts', "import { createKeeper } from '../table/game/keeper'"],
    ['src/renderer/board/board.ts', "import { Hand } from '../panels/hand'"],
    ['src/renderer/panels/hand.tsx', "import { ipcRenderer } from 'electron'"],
    ['src/renderer/panels/hand.tsx', "import.meta.glob('../screens/*.tsx')"],
    ['src/renderer/panels/hand.tsx', "import.meta.glob('../scr*/*.tsx', { eager: true })"],
    ['src/renderer/panels/hand.tsx', "import.meta.glob<Screen>(['./*.tsx', '../**/title-@(screen|page).tsx'])"],
    ['src/renderer/panels/hand.tsx', "import.meta.glob('./*.tsx', { base: '../screens' })"],
    ['src/renderer/panels/hand.tsx', "import.meta.glob('/src/renderer/screens/*.tsx')"],
    ['src/renderer/panels/hand.tsx', 'import.meta.glob(anywhere)'],
    ['src/renderer/panels/hand.tsx', "import {\n  a,\n  b,\n} from '../screens/title'"],
  ])('refuses %s: %s', (file, line) => {
    expect(wrong(file, line)).toHaveLength(1)
  })

  it.each([
    ['rules/effects/run.ts', "import type { GameState } from '../model/state'"],
    ['rules/moves/open.ts', "import { contracts } from '../access/contracts'"],
    ['rules/codec/save.ts', "import { z } from 'zod'"],
    ['rules/index.ts', "export { applyMove } from './phases/apply'"],
    ['rules/queries/appeal.test.ts', "import { createGame } from '../phases/create-game'"],
    ['src/bots/easy.ts', "import type { PlayerView } from '../../rules'"],
    ['src/bots/easy.ts', "import type { PlayerView } from '../../rules/index'"],
    ['src/bots/judgement/belief.ts', "import counted from '../content/deeds.json'"],
    ['src/bots/judgement/moves/money.ts', "import type { Minds } from '../minds'"],
    ['src/bots/easy/easy-bot.ts', "import { weighAll } from '../judgement/weigh'"],
    ['src/bots/strong/wishes.ts', "import { judge } from '../normal/normal-bot'"],
    ['src/main/index.ts', "import { join } from 'node:path'"],
    ['src/renderer/board/board.ts', "import 'pixi.js/unsafe-eval'"],
    ['src/renderer/app/main.tsx', "import { Title } from '../screens/title'"],
    ['src/renderer/panels/hand.tsx', "import.meta.glob(['./*.tsx', '!./*.test.tsx'], { import: 'default', query: '?raw' })"],
    ['src/renderer/panels/hand.tsx', "import.meta.glob('../words/*/panels.json')"],
    ['src/table/index.ts', "export { createKeeper } from './game/keeper'"],
    ['src/table/view/table-view.ts', "import type { TableSnapshot } from '../play/table-machine'"],
    ['src/table/game/keeper.test.ts', "import { startTestApp } from '../testing/play-app'"],
    ['src/renderer/table/use-table.ts', "import type { TableView } from '../../table'"],
    ['src/renderer/table/use-table.ts', "// import { Board } from '../board/board'"],
    ['src/renderer/table/use-table.ts', "const on = { 'saves.import': { target: 'away' } }"],
    ['tools/lint.ts', "import anything from 'anywhere'"],
  ])('allows %s: %s', (file, line) => {
    expect(wrong(file, line)).toEqual([])
  })

  it.each(['src/lounge/x.ts', 'src/renderer/lounge/x.ts', 'src/renderer/x.ts', 'src/x.ts', 'src/table/lounge/x.ts', 'rules/lounge/x.ts'])(
    'refuses %s, which no arrow covers, whatever it imports',
    (file) => {
      expect(findWrongImports(file, '')).toMatchObject([{ file, imported: null }])
    },
  )

  it('names the line', () => {
    const [found] = findWrongImports('src/main/a.ts', "/* two\nlines */\nimport { z } from 'zod'")
    expect(found).toMatchObject({ line: 3, imported: 'zod' })
  })
})
