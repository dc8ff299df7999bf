// A reporter for node:test that says only what failed, ends with `N passed, N failed`, and counts a file without
// a test as a failure (node counts it as a test that passed).
import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* (events) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const error = data.details.error;
    const group = data.details.type === 'suite' || error?.failureType === 'subtestsFailed';
    if (data.skip !== undefined || data.todo !== undefined) skipped++;
    else if (type === 'test:pass' && resolve(data.name) === data.file) {
      failed++;
      yield `✖ ${relative('.', data.file)} has no tests\n`;
    } else if (type === 'test:pass') passed += group ? 0 : 1;
    else if (!group || error.failureType === 'hookFailed') {
      failed++;
      yield `✖ ${relative('.', data.file ?? '')}:${data.line ?? 0} ${data.name}\n${inspect(error?.cause ?? error)}\n\n`;
    }
  }
  if (skipped) yield `${skipped} skipped\n`;
  yield `${passed} passed, ${failed} failed\n`;
}
