import { publishedFields } from '@guyub/core/adapter';
import { ok, same } from '../expect.ts';
import { get, list, type Suite } from '../harness.ts';
import { capabilitiesOf, resourcesOf } from '../reference.ts';
import { isUntold } from '../../shared/untold.ts';

const operators = ['eq', 'in', 'range', 'exists'];

export const shape: Suite = {
  name: 'shape',
  tests: [
    {
      name: 'says its contract and a short name',
      async run({ adapter }) {
        same(adapter.contract, 1, 'contract');
        ok(
          /^[a-z][a-z0-9-]{1,30}$/.test(adapter.name),
          `name "${adapter.name}" must be short and lower case`,
        );
      },
    },
    {
      name: 'offers people, and nothing that is not published',
      async run({ adapter }) {
        ok(resourcesOf(adapter).length > 0, 'no resource of the model is offered');
        for (const resource of Object.keys(adapter.capabilities)) {
          const { fields, maxPageSize } = capabilitiesOf(adapter, resource);
          const open = publishedFields(resource);
          for (const [field, { ops }] of Object.entries(fields)) {
            ok(open.includes(field), `${resource}.${field} is not published, so it must not be asked about`);
            for (const op of ops)
              ok(operators.includes(op), `${resource}.${field}: unknown operator "${op}"`);
          }
          ok(Object.hasOwn(fields, 'id'), `${resource} has no id`);
          ok(Number.isInteger(maxPageSize) && maxPageSize >= 1, `${resource}: maxPageSize ${maxPageSize}`);
        }
      },
    },
    {
      name: 'gives pages and records of the agreed form',
      async run({ adapter }) {
        for (const resource of resourcesOf(adapter)) {
          const page = await list(adapter, { resource, page: { size: 1 } });
          ok(Array.isArray(page.items) && page.items.length === 1, `${resource}: one item was asked for`);
          ok(page.next === null || typeof page.next === 'string', `${resource}: next`);
          ok(Array.isArray(page.facets) && page.facets.length === 0, `${resource}: no facets were asked for`);
          const offered = capabilitiesOf(adapter, resource);
          if (offered.total === 'none') same(page.total, null, `${resource}: total`);
          else ok(page.total === null || page.total.value >= 1, `${resource}: total`);
          const [row] = page.items;
          for (const [field, value] of Object.entries(row ?? {})) {
            ok(
              Object.hasOwn(offered.fields, field) || isUntold(field, value),
              `${resource}.${field} is given, but not in the capabilities`,
            );
            ok(value !== null && value !== undefined, `${resource}.${field}: a missing value has no key`);
          }
          const stored = await get(adapter, resource, String(row?.['id']));
          same(stored.value, row, `${resource}: list and get give one record`);
          ok(stored.version === null || typeof stored.version === 'string', `${resource}: version`);
        }
      },
    },
  ],
};
