export class BlockedGroupResponse {
  groupId: string;
  name: string;
  since: Date;
}
