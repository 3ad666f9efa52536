import { DeskNews } from './desk-news';
import { DeskNewsController } from './desk-news.controller';

export const DESK_NEWS_CONTROLLERS = [DeskNewsController];
export const DESK_NEWS_PARTS = [DeskNews];
