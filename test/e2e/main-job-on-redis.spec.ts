import { describeMainJob } from './main-job';

describeMainJob('redis');
