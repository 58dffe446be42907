import { expectedCommand } from '../class/expected-command'
import { runCommand } from '../command'

void runCommand(expectedCommand)
