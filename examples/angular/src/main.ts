import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './App.ts';

await bootstrapApplication(App);
