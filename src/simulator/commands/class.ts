import { classCommand } from '../class/class-command'
import { runCommand } from '../command'

void runCommand(classCommand)
