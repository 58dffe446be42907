import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawIcon } from './draw-icon'
import { PROJECT } from './project'

/** Draws the icon anew after a change of assets/icon.svg: for windows, and for the packer, which makes .ico and .icns of the large one. */
writeFileSync(join(PROJECT, 'assets', 'icon.png'), drawIcon(1024))
writeFileSync(join(PROJECT, 'assets', 'icon-window.png'), drawIcon(256))
