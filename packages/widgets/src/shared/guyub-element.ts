import type { Client } from '@guyub/core';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { ClientController } from './client-controller.ts';
import type { Plain } from './plain.ts';
import { WordedElement } from './worded-element.ts';

/** An element that shows lists: it has a client to ask. */
export abstract class GuyubElement<Words> extends WordedElement<Words> {
  static override properties: PropertyDeclarations = { source: {}, client: { attribute: false } };

  /** Where the data is: a gateway's address, or `snapshot:` and a file's. Else the nearest `<guyub-provider>` says. */
  declare source: string | undefined;
  /** A client of your own, instead of `source`. */
  declare client: Client | undefined;

  /** @ignore Where a server has drawn it. */
  declare readonly plain: Plain | undefined;

  protected readonly clients = new ClientController(this, () => this.ask());

  /** Another client is there to be asked. */
  protected abstract ask(): void;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('source')) this.clients.useSource();
  }
}
