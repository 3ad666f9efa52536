/** SQL: nobody acts online for the group; the centre does it for them. `group` is the column of its id. */
export function nobodyOnline(group: string): string {
  return `NOT EXISTS (SELECT FROM group_members gm WHERE gm.group_id = ${group} AND gm.left_at IS NULL)`;
}
