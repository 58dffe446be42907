import { runCommand } from '../command'
import { hunt } from '../hunt'

void runCommand(hunt)
