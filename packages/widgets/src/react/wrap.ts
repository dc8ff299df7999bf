import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { ElementProps, ListenerNames, Listeners } from '../frameworks/props.ts';

const events = {
  onGuyubQuery: 'guyub-query',
  onGuyubOpen: 'guyub-open',
  onGuyubLoad: 'guyub-load',
  onGuyubError: 'guyub-error',
} as { [N in keyof ListenerNames]: EventName<ListenerNames[N]> };

/** The element's own properties and events, and what React lets any element have. */
export type WrapperProps<E extends HTMLElement> = Omit<React.HTMLAttributes<E>, keyof ElementProps<E>> &
  ElementProps<E> &
  Listeners &
  React.RefAttributes<E>;

/** React 18 knows attributes alone; this sets properties and hears the events. */
export function wrap<E extends HTMLElement>(
  tagName: string,
  elementClass: new () => E,
): React.FunctionComponent<WrapperProps<E>> {
  const wrapper = createComponent({ react: React, tagName, elementClass, events });
  return wrapper as unknown as React.FunctionComponent<WrapperProps<E>>;
}
