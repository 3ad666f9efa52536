import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CommunityArea } from './community-area.entity';

/** 町丁目; x, y, z are its position on the sphere in metres, computed once when it is saved. */
@Entity('towns')
export class Town {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text', { unique: true })
  code: string;

  @Column('text')
  cityCode: string;

  @Column('text')
  name: string;

  /** The town without its 丁目. */
  @Column('text')
  base: string;

  @Column('text')
  kana: string;

  @Column('integer', { nullable: true })
  chome: number | null;

  @Column('text', { nullable: true })
  postalCode: string | null;

  @Column('double precision')
  lat: number;

  @Column('double precision')
  lng: number;

  @Column('double precision')
  x: number;

  @Column('double precision')
  y: number;

  @Column('double precision')
  z: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => CommunityArea)
  areaId: string | null;
}
