import { app, Menu } from 'electron'
import icon from '../../assets/icon-window.png?asset'
import { menuTemplate, type MenuActions } from './menu-template'
import { devServer } from './origins'
import type { MenuWords } from './words'

/** Puts the menu bar on the screen, in one language. */
export const installMenu = (words: MenuWords, actions: MenuActions): void => {
  app.setAboutPanelOptions({
    applicationName: words.name,
    applicationVersion: app.getVersion(),
    copyright: words.aboutText,
    iconPath: icon,
  })
  const template = menuTemplate(words, actions, { mac: process.platform === 'darwin', tools: devServer() !== null })
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]))
}
