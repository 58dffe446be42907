import { simulate } from './simulate'

/** The command line of the simulator. */
const { code, out, err } = simulate(process.argv.slice(2), () => performance.now())
if (out !== '') process.stdout.write(`${out}\n`)
if (err !== '') process.stderr.write(`${err}\n`)
process.exitCode = code
