import 'reflect-metadata';
import { BREAKS, type Break } from './breaks';

/** The web app as it stands, or with one of its parts taken away. */
const taken = process.env.FAULTS_BREAK as Break | undefined;
if (taken) BREAKS[taken]();
require('../../../apps/web/src/main');
