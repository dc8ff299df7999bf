export { fold, words } from './fold.ts';
export { searchText } from './search-text.ts';
