import type { Door } from '@guyub/core/hiring';

/** A link's token, or a session's; the door is known once it has been opened. */
export interface DoorKey {
  /** The token goes nowhere else. */
  readonly source: string;
  readonly token: string;
  readonly door?: Door;
}

const NAME = 'guyub-door';
/** Where the browser lets the page keep nothing: until it is left. */
let memory: string | null = null;

/** Takes the token out of the address, so that nobody finds it there later. */
export function takeFromAddress(): string | undefined {
  const token = /^#guyub=([\w.-]+)$/.exec(location.hash)?.[1];
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

/** Of the tab, and of it alone. */
export function keptKey(source: string): DoorKey | undefined {
  try {
    const key = JSON.parse(read() ?? 'null') as DoorKey | null;
    return key?.source === source ? key : undefined;
  } catch {
    return undefined;
  }
}

function read(): string | null {
  try {
    return sessionStorage.getItem(NAME) ?? memory;
  } catch {
    return memory;
  }
}

export function keepKey(key: DoorKey): void {
  memory = JSON.stringify(key);
  try {
    sessionStorage.setItem(NAME, memory);
    memory = null;
  } catch {
    // Stays in memory.
  }
}

export function dropKey(): void {
  memory = null;
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // Nothing was kept there.
  }
}

/** News between tabs: what a session was exchanged for. */
export interface Renewed {
  readonly replaced: string;
  readonly key: DoorKey;
}

/**
 * A tab that was duplicated has a copy of the session. It goes on with the new one: the old one would look stolen, and
 * end both.
 */
export function copiedTabs(): BroadcastChannel {
  const tabs = new BroadcastChannel(NAME);
  tabs.onmessage = ({ data: { replaced, key } }: MessageEvent<Renewed>) => {
    const own = keptKey(key.source);
    if (own?.door && own.token === replaced) keepKey(key);
  };
  return tabs;
}

/** By its own word; the gateway tells nobody why it refuses. */
export function isOver(token: string): boolean {
  try {
    const payload = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const { exp } = JSON.parse(atob(payload)) as { readonly exp?: unknown };
    return typeof exp === 'number' && exp * 1000 < Date.now();
  } catch {
    return false;
  }
}
