import 'reflect-metadata';
import { main } from './start/main';

main().then((code) => process.exit(code));
