import { FileController } from './file.controller';
import { GroupFilePages } from './files.pages.controller';

export const FILE_PAGES = [FileController, GroupFilePages];
