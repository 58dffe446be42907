import { runCommand } from '../command'
import { merge } from '../merge'

void runCommand(merge)
