// Stand-in for Electron's own default app: opens the app folder given as the first argument.
// Only for the old runtime of tools/stand-in-runtime.ts, which lacks the original.
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

/** The first argument that is neither a flag nor the file of a `-r FILE` pair. */
const findAppFolder = (args) => {
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '-r' || args[i] === '--require') i += 1
    else if (!args[i].startsWith('-')) return resolve(args[i])
  }
  return null
}

const folder = findAppFolder(process.argv.slice(1))
if (folder === null) {
  console.error('Give the folder of an app.')
  app.exit(1)
} else {
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const name = facts.productName ?? facts.name
  app.setVersion(facts.version)
  app.setName(name)
  app.setPath('userData', join(app.getPath('appData'), name))
  app.setAppPath(folder)
  require(join(folder, facts.main ?? 'index.js'))
}
