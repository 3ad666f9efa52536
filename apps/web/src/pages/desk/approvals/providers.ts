import { ApprovalPages } from './approvals.pages.controller';
import { ApproveMany } from './approve-many';
import { LoadApprovals } from './load-approvals';

export const APPROVAL_PAGES = [ApprovalPages];
export const APPROVAL_PARTS = [ApproveMany, LoadApprovals];
