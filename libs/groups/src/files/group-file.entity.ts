import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Group } from '../group.entity';
import type { FilePurpose } from './file-limits';

/** A file that a group shows the centre, or everybody: rules, plan, photo, flyer. */
@Entity('group_files')
@Unique('group_files_place_key', ['groupId', 'place'])
@Unique('group_files_sent_hash_key', ['groupId', 'sentHash'])
@Check('group_files_place_check', 'place BETWEEN 1 AND 10')
@Check('group_files_purpose_check', "purpose IN ('rules', 'plan', 'photo', 'flyer')")
@Check('group_files_name_check', 'char_length(name) BETWEEN 1 AND 100')
@Check('group_files_media_type_check', "media_type IN ('image/jpeg', 'application/pdf')")
@Check(
  'group_files_content_check',
  'byte_length = octet_length(content) AND byte_length BETWEEN 1 AND 5242880',
)
@Check('group_files_image_check', "(media_type = 'image/jpeg') = (num_nonnulls(width, height) = 2)")
@Check('group_files_photo_check', "purpose <> 'photo' OR media_type = 'image/jpeg'")
export class GroupFile {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Group)
  groupId: string;

  /** One of the group's ten. */
  @Column('integer')
  place: number;

  @Column('text')
  purpose: FilePurpose;

  @Column('text')
  name: string;

  @Column('text')
  mediaType: 'image/jpeg' | 'application/pdf';

  /** Read only where the file itself is asked for. */
  @Column('bytea', { select: false })
  content: Buffer;

  @Column('integer')
  byteLength: number;

  @Column('integer', { nullable: true })
  width: number | null;

  @Column('integer', { nullable: true })
  height: number | null;

  /** Of the bytes as they were sent: the same file sent twice is one. */
  @Column('text')
  sentHash: string;

  @Column('uuid')
  @ForeignKey('Account')
  addedBy: string;

  @Column('timestamptz')
  addedAt: Date;
}
