/** Languages the menu and the system dialogs speak. */
export type MenuLanguage = 'en' | 'zh-CN'

const EN = {
  name: 'Sinking Market',
  game: 'Game',
  newGame: 'New game…',
  savedGames: 'Saved games…',
  save: 'Save as…',
  openScenario: 'Open scenario…',
  title: 'Back to the title',
  settings: 'Settings…',
  userFolder: 'Open the saves folder',
  quit: 'Quit',
  quitMac: 'Quit Sinking Market',
  services: 'Services',
  hide: 'Hide Sinking Market',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  edit: 'Edit',
  undo: 'Undo move',
  redo: 'Redo move',
  undoTyping: 'Undo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Whole board',
  fullScreen: 'Full screen',
  projector: 'Projector view…',
  projectorTitle: 'Sinking Market: projector',
  window: 'Window',
  minimize: 'Minimize',
  close: 'Close',
  help: 'Help',
  rulebook: 'Rulebook',
  licences: 'Licences of others',
  about: 'About Sinking Market',
  aboutText: 'A game about real events, independent of the companies it names. MIT licence.',
  saveFiles: 'Saved games of Sinking Market',
  scenarioFiles: 'Scenarios of Sinking Market',
  exportSave: 'Export a saved game',
  importSave: 'Import a saved game',
  keepCopy: 'Save a copy of this game elsewhere',
  keepPage: 'Save the page as a PDF',
  pdfFiles: 'PDF documents',
  allFiles: 'All files',
  overwrite: '“{file}” already exists. Replace it?',
  overwriteYes: 'Replace',
  overwriteNot: 'Choose another name',
  noAnswer: 'The game is not responding.',
  noAnswerText: 'Its last moves may not be saved yet. If you close it now, they may be lost.',
  wait: 'Wait',
  endAnyway: 'Close anyway',
  noFolder:
    'Sinking Market cannot keep its files in {path} ({detail}). Make sure that this folder can be created and written to, or start with --user-data-dir=FOLDER to keep them elsewhere.',
  /** Why the system refuses a file or a folder, by its own code. */
  refusals: {
    EROFS: 'the disk is read-only',
    EACCES: 'access is not allowed',
    EPERM: 'access is not allowed',
    ENOSPC: 'the disk is full',
    EDQUOT: 'your share of the disk is full',
    EEXIST: 'a file of this name is in the way',
    ENOTDIR: 'a file of this name is in the way',
    ENAMETOOLONG: 'the name is too long',
    EIO: 'the disk is failing',
  },
}

/** The words of the menu bar, the system's dialogs and the boxes the program shows without a page. */
export type MenuWords = typeof EN

const ZH_CN: MenuWords = {
  name: '下沉市场',
  game: '游戏',
  newGame: '新游戏…',
  savedGames: '存档…',
  save: '另存为…',
  openScenario: '打开剧本…',
  title: '返回标题',
  settings: '设置…',
  userFolder: '打开存档文件夹',
  quit: '退出',
  quitMac: '退出《下沉市场》',
  services: '服务',
  hide: '隐藏《下沉市场》',
  hideOthers: '隐藏其他',
  showAll: '全部显示',
  edit: '编辑',
  undo: '撤销行动',
  redo: '重做行动',
  undoTyping: '撤销',
  cut: '剪切',
  copy: '复制',
  paste: '粘贴',
  selectAll: '全选',
  view: '视图',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '整个棋盘',
  fullScreen: '全屏',
  projector: '投影画面…',
  projectorTitle: '下沉市场：投影画面',
  window: '窗口',
  minimize: '最小化',
  close: '关闭',
  help: '帮助',
  rulebook: '规则书',
  licences: '第三方许可',
  about: '关于《下沉市场》',
  aboutText: '取材于真实事件；与其中提到的公司没有任何关系。MIT 许可证。',
  saveFiles: '《下沉市场》存档',
  scenarioFiles: '《下沉市场》剧本',
  exportSave: '导出存档',
  importSave: '导入存档',
  keepCopy: '把本局的副本存到别处',
  keepPage: '把本页存为 PDF',
  pdfFiles: 'PDF 文档',
  allFiles: '所有文件',
  overwrite: '“{file}”已经存在，要替换它吗？',
  overwriteYes: '替换',
  overwriteNot: '换个名字',
  noAnswer: '游戏没有响应。',
  noAnswerText: '最后几步可能还没有存好。现在关闭，可能会丢掉它们。',
  wait: '再等等',
  endAnyway: '仍要关闭',
  noFolder:
    '《下沉市场》无法把文件存放在 {path}（{detail}）。请允许创建并写入这个文件夹，或用 --user-data-dir=文件夹 启动，把文件放到别处。',
  refusals: {
    EROFS: '磁盘是只读的',
    EACCES: '没有访问权限',
    EPERM: '没有访问权限',
    ENOSPC: '磁盘已满',
    EDQUOT: '磁盘配额已用完',
    EEXIST: '有同名文件挡住',
    ENOTDIR: '有同名文件挡住',
    ENAMETOOLONG: '名称太长',
    EIO: '磁盘有故障',
  },
}

/** The language to speak, from the setting and the system's own. */
export const menuLanguage = (setting: 'system' | MenuLanguage, locale: string): MenuLanguage =>
  setting === 'system' ? (locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en') : setting

/** The menu's words in one language. */
export const menuWords = (language: MenuLanguage): MenuWords => (language === 'zh-CN' ? ZH_CN : EN)

/** Says where the person's files cannot be kept, why, and what to do. */
export const noFolderText = ({ path, detail }: { readonly path: string; readonly detail: string }, words: MenuWords): string =>
  words.noFolder.replace('{path}', () => path).replace('{detail}', () => refusal(detail, words))

/** The system's code in words, with the code itself for whoever looks it up; the code alone where there are none. */
const refusal = (code: string, { refusals }: MenuWords): string => {
  const words = Object.entries(refusals).find(([known]) => known === code)
  return words === undefined ? code : `${words[1]} · ${code}`
}
