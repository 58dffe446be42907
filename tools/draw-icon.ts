import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { PROJECT } from './project'

/** The program's icon as a picture of so many pixels a side, drawn from assets/icon.svg. */
export const drawIcon = (pixels: number): Buffer =>
  new Resvg(readFileSync(join(PROJECT, 'assets', 'icon.svg')), { fitTo: { mode: 'width', value: pixels } }).render().asPng()
