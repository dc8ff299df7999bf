import { defineConfig } from 'tsup';
import { library } from '../../scripts/tsup-config.mjs';

export default defineConfig(library('neutral'));
