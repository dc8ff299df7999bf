import { build } from 'esbuild';

/** An element of somebody else, bundled with the Lit that the package of that name has. */
export async function theirs(lit: 'lit' | 'lit-2', tag: string): Promise<string> {
  const contents = `
    import { html, css, LitElement } from '${lit}';
    customElements.define('${tag}', class extends LitElement {
      static properties = { count: { type: Number } };
      static styles = css\`button { padding: 1em }\`;
      constructor() { super(); this.count = 0; }
      render() { return html\`<button @click=\${() => this.count++}>${tag}: \${this.count}</button>\`; }
    });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
