import type { CDPSession, Page } from 'playwright-core';

/** What a page holds, after all that can be thrown away has been. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

/** Looks into a page from outside, as the developer tools do. */
export class Inspector {
  readonly #tools: CDPSession;

  static async of(page: Page): Promise<Inspector> {
    const tools = await page.context().newCDPSession(page);
    await tools.send('Performance.enable');
    return new Inspector(tools);
  }

  private constructor(tools: CDPSession) {
    this.#tools = tools;
  }

  async held(): Promise<Held> {
    await this.#tools.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#tools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), documents: of('Documents') };
  }

  /** How many elements of that tag are in memory. */
  async alive(tag: string): Promise<number> {
    await this.#tools.send('HeapProfiler.collectGarbage');
    const objectGroup = 'alive';
    const { result } = await this.#tools.send('Runtime.evaluate', {
      expression: `customElements.get('${tag}').prototype`,
      objectGroup,
    });
    const { objects } = await this.#tools.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId!,
      objectGroup,
    });
    const counted = await this.#tools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await this.#tools.send('Runtime.releaseObjectGroup', { objectGroup });
    return counted.result.value as number;
  }

  /** Of the whole page, where nobody takes them away when an element goes: `window: online 2`. */
  async global(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const expression of ['window', 'document', 'document.body', 'document.documentElement']) {
      const { result } = await this.#tools.send('Runtime.evaluate', { expression });
      const { listeners } = await this.#tools.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId!,
      });
      for (const { type } of listeners) found.push(`${expression}: ${type}`);
    }
    return found.sort();
  }
}
