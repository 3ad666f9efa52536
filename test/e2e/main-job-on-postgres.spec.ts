import { describeMainJob } from './main-job';

describeMainJob('postgres');
