import { runCommand } from '../command'
import { ladder } from '../ladder/ladder'

void runCommand(ladder)
