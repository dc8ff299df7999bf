export { sheet, type SheetOptions } from './sheet.ts';
