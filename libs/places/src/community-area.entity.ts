import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** コミュニティエリア; committee names not known yet are null, never guessed. */
@Entity('community_areas')
@Unique(['cityCode', 'number'])
export class CommunityArea {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text')
  cityCode: string;

  @Column('integer')
  number: number;

  @Column('text', { default: '' })
  towns: string;

  @Column('text', { nullable: true })
  committeeName: string | null;
}
