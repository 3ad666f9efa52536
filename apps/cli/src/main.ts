import 'reflect-metadata';
import { letReadersGo } from './progress';
import { runCommand } from './run-command';

letReadersGo();
runCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
