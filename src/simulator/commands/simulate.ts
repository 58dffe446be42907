import { runCommand } from '../command'
import { simulate } from '../simulate'

void runCommand(simulate)
