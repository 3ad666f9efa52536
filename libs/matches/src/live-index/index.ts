export { LiveIndex } from './live-index';
export { LiveIndexModule } from './live-index.module';
