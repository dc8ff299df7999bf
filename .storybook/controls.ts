import type { ArgTypesEnhancer } from 'storybook/internal/types';

/**
 * What the manifest says of an attribute becomes a control that fits its type. Properties, events and parts are told of in
 * the table and cannot be turned there; nor can where the data is, which is the story's own.
 */
export const fromManifest: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { category, type } = argType.table ?? {};
      if (category === undefined || 'control' in argType) return [name, argType];
      if (category !== 'attributes' || name === 'source') return [name, { ...argType, control: false }];
      return [name, { ...argType, ...controlOf(type?.summary ?? '') }];
    }),
  );

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly cssParts?: readonly { readonly name: string }[] }[];
  }[];
}

/** A part may have the name of an attribute, which it would put out of the table. */
export const forTables = (manifest: Manifest): Manifest => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations ?? []).map((one) => ({
      ...one,
      cssParts: (one.cssParts ?? []).map((part) => ({ ...part, name: `::part(${part.name})` })),
    })),
  })),
});

function controlOf(type: string): object {
  const choices = [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);
  if (choices.length > 0) return { control: { type: 'inline-radio' }, options: choices };
  return { control: { type: /^(boolean|number)/.exec(type)?.[0] ?? 'text' } };
}
