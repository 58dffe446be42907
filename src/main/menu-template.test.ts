import type { MenuItemConstructorOptions } from 'electron'
import { expect, it } from 'vitest'
import type { MenuCommand } from '../shared/app-messages'
import { menuTemplate, type MenuPlace } from './menu-template'
import { menuWords, type MenuLanguage } from './words'

const build = (language: MenuLanguage, place: Partial<MenuPlace> = {}) => {
  const sent: MenuCommand[] = []
  const done: string[] = []
  const menus = menuTemplate(
    menuWords(language),
    {
      send: (command) => void sent.push(command),
      toggleFullScreen: () => void done.push('full-screen'),
      openUserFolder: () => void done.push('folder'),
      openProjector: () => void done.push('projector'),
    },
    { mac: false, tools: false, ...place },
  )
  const entries = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  /** The entry a key chooses, pressed as a person would. */
  const press = (key: string): readonly MenuCommand[] => {
    const found = entries.filter(({ accelerator }) => accelerator === key)
    expect(found, key).toHaveLength(1)
    // Electron hands over item, window and event; these entries look at none of them.
    const click = found[0]?.click as (() => void) | undefined
    click?.()
    return sent
  }
  return { menus, entries, press }
}

const labels = (entries: MenuItemConstructorOptions['submenu']) =>
  (Array.isArray(entries) ? entries : []).flatMap(({ label }) => label ?? [])

it('zooms in with and without Shift, and by the number pad', () => {
  const { press } = build('en')
  press('CmdOrCtrl+Plus')
  press('CmdOrCtrl+=')
  expect(press('CmdOrCtrl+numadd')).toEqual(['zoom-in', 'zoom-in', 'zoom-in'])
  press('CmdOrCtrl+-')
  press('CmdOrCtrl+numsub')
  press('CmdOrCtrl+0')
  expect(press('CmdOrCtrl+num0').slice(3)).toEqual(['zoom-out', 'zoom-out', 'zoom-reset', 'zoom-reset'])
})

it('shows each command once, and no key twice', () => {
  for (const mac of [false, true]) {
    const { entries } = build('en', { mac })
    const seen = entries.filter(({ visible }) => visible !== false).flatMap(({ label }) => label ?? [])
    expect(seen).toEqual([...new Set(seen)])
    const keys = entries.flatMap(({ accelerator }) => accelerator ?? [])
    expect(keys).toEqual([...new Set(keys)])
  }
})

it('has reload and developer tools for whoever works on the game, and for nobody else', () => {
  const inside = ({ entries }: ReturnType<typeof build>) =>
    entries.filter(({ role }) => role === 'reload' || role === 'forceReload' || role === 'toggleDevTools').length
  expect(inside(build('en', { tools: true }))).toBe(2)
  expect(inside(build('en'))).toBe(0)
  expect(inside(build('zh-CN', { mac: true }))).toBe(0)
})

it('has on a Mac the menu of the program, in the chosen language, with the settings', () => {
  const [program, game] = build('zh-CN', { mac: true }).menus
  expect(program?.label).toBe('下沉市场')
  expect(labels(program?.submenu)).toEqual([
    '关于《下沉市场》',
    '设置…',
    '服务',
    '隐藏《下沉市场》',
    '隐藏其他',
    '全部显示',
    '退出《下沉市场》',
  ])
  expect(labels(game?.submenu)).not.toContain('设置…')
  expect(build('zh-CN', { mac: true }).press('Cmd+,')).toEqual(['settings'])
  expect(labels(build('en', { mac: true }).menus[0]?.submenu)).toContain('Quit Sinking Market')
})

it('has settings and quit in the game’s menu elsewhere', () => {
  const { menus, press } = build('en')
  expect(menus[0]?.label).toBe('Game')
  expect(labels(menus[0]?.submenu)).toEqual(expect.arrayContaining(['Settings…', 'Quit']))
  expect(press('CmdOrCtrl+,')).toEqual(['settings'])
})

it('leaves no entry to Electron’s English', () => {
  const entries = [...build('zh-CN').entries, ...build('zh-CN', { mac: true }).entries].filter(({ role }) => role !== undefined)
  expect(entries.filter(({ label = '' }) => !/\p{Script=Han}/u.test(label))).toEqual([])
})
