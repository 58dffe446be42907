// The least a window can be: what the game's start and memory are measured against.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720, useContentSize: true, webPreferences: { sandbox: true } })
  void window.loadURL('data:text/html,<h1>empty</h1>')
})
app.on('window-all-closed', () => app.quit())
