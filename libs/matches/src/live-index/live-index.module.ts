import { Global, Module } from '@nestjs/common';
import { LiveIndex } from './live-index';

/** For processes that keep all residents in memory: web, to answer, and worker. */
@Global()
@Module({ providers: [LiveIndex], exports: [LiveIndex] })
export class LiveIndexModule {}
