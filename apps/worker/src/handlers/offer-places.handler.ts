import { OfferPlaces } from '@app/matches';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class OfferPlacesHandler implements Handler<'offer-places'> {
  readonly job = 'offer-places';
  constructor(private readonly offerPlaces: OfferPlaces) {}

  run(): Promise<void> {
    return this.offerPlaces.run();
  }
}
