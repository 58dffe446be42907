import { runCommand } from '../command'
import { habits } from '../counts/habits'

void runCommand(habits)
