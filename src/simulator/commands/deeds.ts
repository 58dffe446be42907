import { runCommand } from '../command'
import { deeds } from '../counts/deeds'

void runCommand(deeds)
