import type { Stored } from '@guyub/core';
import type { Shelf, ShelfWrites } from '@guyub/core/hiring';
import type { Photos } from '../../photos/store.ts';
import { reach } from '../reach.ts';
import type { Behind } from './behind-door.ts';
import type { Clocked } from './in-one.ts';
import { addPhoto, removePhoto, type SentPhoto } from './shelf-photos.ts';
import { changeBusiness, changeOffering, createBusiness, createOffering, readShelf } from './shelf.ts';
import type { Writer } from './write.ts';

type Written<K extends keyof ShelfWrites> = Promise<Stored<ShelfWrites[K]['result']>>;

/** What people offer, written by themselves or by a coordinator for them. */
export interface Shelves {
  read(door: Behind, personId: string): Promise<Shelf>;
  createOffering(input: ShelfWrites['offerings']['create'], by: Writer): Written<'offerings'>;
  changeOffering(id: string, wish: ShelfWrites['offerings']['update'], by: Writer): Written<'offerings'>;
  createBusiness(input: ShelfWrites['businesses']['create'], by: Writer): Written<'businesses'>;
  changeBusiness(id: string, wish: ShelfWrites['businesses']['update'], by: Writer): Written<'businesses'>;
  addPhoto(photo: SentPhoto, by: Writer): Written<'photos'>;
  removePhoto(id: string, by: Writer): Written<'photos'>;
}

export const shelvesOver = (clocked: Clocked, photos: Photos): Shelves => ({
  read: (door, personId) => reach(() => readShelf(clocked, door, personId)),
  createOffering: (input, by) => reach(() => createOffering(clocked, input, by)),
  changeOffering: (id, wish, by) => reach(() => changeOffering(clocked, id, wish, by)),
  createBusiness: (input, by) => reach(() => createBusiness(clocked, input, by)),
  changeBusiness: (id, wish, by) => reach(() => changeBusiness(clocked, id, wish, by)),
  addPhoto: (photo, by) => reach(() => addPhoto(clocked, photos, photo, by)),
  removePhoto: (id, by) => reach(() => removePhoto(clocked, id, by)),
});
