export {
  MOST_ALT,
  photoSource,
  photoSourceSet,
  photoText,
  photoWidths,
  readPhoto,
  type Photo,
} from './photo.ts';
