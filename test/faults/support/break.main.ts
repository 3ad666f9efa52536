import 'reflect-metadata';
import { BREAKS, type Break } from './breaks';

/** Loaded before a built program: takes one of its parts away, or nothing. */
const taken = process.env.FAULTS_BREAK as Break | undefined;
if (taken) BREAKS[taken]();
