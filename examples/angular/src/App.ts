import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import '@guyub/widgets/alumni-directory';
import '@guyub/widgets/hire-local';
import '@guyub/widgets/provider';
import { gateway } from './guyub.ts';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <guyub-provider [source]="gateway">
      <h1>Lulusan Sampang</h1>
      <p>
        <button (click)="isShown.set(!isShown())">{{ isShown() ? 'Sembunyikan' : 'Tampilkan' }}</button>&ngsp;
        <button (click)="pageSize.set(4)">Empat sehalaman</button>&ngsp;
        <guyub-hire-local region="35.27" skill="jahit" label="Minta penawaran jahit" [pageWords]="false">
          <a href="/kontak-blk">Hubungi BLK</a>
        </guyub-hire-local>
      </p>
      <p role="status">{{ opened() && 'Dibuka: ' + opened() }}</p>
      @if (isShown()) {
        <guyub-alumni-directory
          region="35.27"
          [pageSize]="pageSize()"
          (guyub-open)="opened.set($event.detail.id)"
        >
          <a href="/kontak-blk">Hubungi BLK</a>
        </guyub-alumni-directory>
      }
    </guyub-provider>
  `,
})
export class App {
  protected readonly gateway = gateway;
  protected readonly isShown = signal(true);
  protected readonly pageSize = signal(2);
  protected readonly opened = signal('');
}
