import { notEmulated, unparsed } from './refused.fixture.ts';

// The grammar of addresses, after PostgREST's own parsers (src/PostgREST/ApiRequest/QueryParams.hs).

export interface Field {
  readonly name: string;
  readonly json: readonly { readonly arrow: '->' | '->>'; readonly key: string; readonly index: boolean }[];
}
export type Select =
  | { readonly field: Field; readonly alias: string | undefined; readonly cast: string | undefined }
  | {
      readonly relation: string;
      readonly alias: string | undefined;
      readonly hint: string | undefined;
      readonly items: readonly Select[];
    };
export interface Operation {
  readonly negated: boolean;
  readonly operator: string;
  readonly language?: string;
  readonly values: readonly string[];
}
export type Tree =
  | { readonly how: 'and' | 'or'; readonly negated: boolean; readonly of: readonly Tree[] }
  | { readonly field: Field; readonly operation: Operation };
export interface Order {
  readonly field: Field;
  readonly way: 'asc' | 'desc';
  readonly nulls: 'first' | 'last' | undefined;
} // prettier-ignore

const simple = new Set([
  'eq',
  'neq',
  'gt',
  'gte',
  'lt',
  'lte',
  'like',
  'ilike',
  'match',
  'imatch',
  'cs',
  'cd',
  'ov',
]);
const textSearch = new Set(['fts', 'plfts', 'phfts', 'wfts']);
export const hasOperator = (value: string): boolean => {
  const [first = '', second] = value.split('.');
  if (first === 'not') return second !== undefined;
  return simple.has(first) || first === 'is' || first === 'in' || textSearch.has(first.split('(')[0]!);
}; // prettier-ignore

/** Reads a text from its start, and says where it was lost. */
export class Reader {
  #at = 0;
  readonly #text: string;
  readonly #what: string;

  constructor(what: string, text: string) {
    [this.#what, this.#text] = [what, text];
  }

  end<T>(value: T): T {
    if (this.#at < this.#text.length) this.#lost(`unexpected '${this.#text[this.#at]}'`);
    return value;
  }

  selects(): readonly Select[] {
    return this.#several(() => this.#select());
  }

  columns(): readonly string[] {
    return this.#several(() => this.#name());
  }

  orders(): readonly Order[] {
    return this.#several(() => {
      const field = this.field();
      const way = this.#take(/\.(asc|desc)(?![a-z])/y)?.[1] as 'asc' | 'desc' | undefined;
      const nulls = this.#take(/\.nulls(first|last)(?![a-z])/y)?.[1] as 'first' | 'last' | undefined;
      if (this.#take(/(?=\()/y)) throw notEmulated('an order by a table that is embedded');
      return { field, way: way ?? 'asc', nulls };
    });
  }

  tree(): Tree {
    const from = this.#at;
    const opened = this.#take(/[ \t]*(not\.)?(and|or)[ \t]*\(/y);
    if (opened) {
      const of = this.#several(() => this.tree());
      this.#expect(')');
      return { how: opened[2] as 'and' | 'or', negated: opened[1] !== undefined, of };
    }
    this.#at = from;
    const field = this.field();
    this.#expect('.');
    return { field, operation: this.operation(true) };
  }

  /** @param among other conditions, where a value ends, and may stand in quotes */
  operation(among: boolean): Operation {
    const negated = this.#take(/not\./y) !== undefined;
    const search = this.#take(/(fts|plfts|phfts|wfts)(?:\(([\w $]+)\))?\./y);
    if (search)
      return { negated, operator: search[1]!, ...(search[2] && { language: search[2] }), values: [this.#value(among)] };
    if (this.#take(/in\./y)) {
      this.#expect('(');
      const values = this.#several(() => this.#element(), false);
      this.#expect(')');
      return { negated, operator: 'in', values };
    }
    if (this.#take(/is\./y)) {
      const value = this.#take(/null|unknown|true|false/iy)?.[0];
      if (!value) return this.#lost('expecting null or trilean value (unknown, true, false)');
      return { negated, operator: 'is', values: [value] };
    }
    const operator = this.#take(/([a-z]+)\./y)?.[1] ?? '';
    if (!simple.has(operator)) return this.#lost(`unknown single value operator ${operator}`);
    return { negated, operator, values: [this.#value(among)] };
  } // prettier-ignore

  field(): Field {
    this.#take(/[ \t]*/y);
    const name = this.#name();
    const json: { arrow: '->' | '->>'; key: string; index: boolean }[] = [];
    for (let arrow = this.#arrow(); arrow; arrow = this.#arrow()) {
      const index = this.#take(/-?\d+(?=->|::|\.|,|\)|$)/y)?.[0];
      json.push({ arrow, key: index ?? this.#name(), index: index !== undefined });
    }
    this.#take(/[ \t]*/y);
    return { name, json };
  }

  #arrow = () => this.#take(/->>?/y)?.[0] as '->' | '->>' | undefined;

  #select(): Select {
    this.#take(/[ \t]*/y);
    if (this.#take(/\.\./y)) throw notEmulated('a spread relation');
    if (this.#take(/\*/y)) return { field: { name: '*', json: [] }, alias: undefined, cast: undefined };
    const from = this.#at;
    let alias: string | undefined = this.#name();
    if (!this.#take(/:(?!:)/y)) [alias, this.#at] = [undefined, from];
    const start = this.#at;
    const relation = this.#name();
    const hint = this.#take(/!([\w$ ]+)/y)?.[1];
    if (hint === 'inner' || hint === 'left') throw notEmulated(`!${hint}`);
    if (this.#take(/\(/y)) {
      const items = this.selects();
      this.#expect(')');
      return { relation, alias, hint, items };
    }
    this.#at = start;
    const field = this.field();
    const cast = this.#take(/::([\w $]+)/y)?.[1];
    if (this.#take(/(?=\()/y)) throw notEmulated('aggregates');
    return { field, alias, cast };
  }

  #several<T>(one: () => T, spaced = true): readonly T[] {
    const found = [one()];
    const comma = spaced ? /[ \t]*,[ \t]*/y : /,/y;
    while (this.#take(comma)) found.push(one());
    return found;
  }

  #name(): string {
    if (this.#take(/"/y)) return this.#restOfQuoted();
    const name = this.#take(/(?:[\p{L}\p{Nd}_ $]|-(?!>))+/uy)?.[0].trim();
    return name || this.#lost('expecting field name (* or [a..z0..9_$])');
  }

  #value(among: boolean): string {
    if (!among) return this.#take(/[^]*/y)![0];
    return this.#quotedIn() ?? this.#take(/\{[^{}]*\}/y)?.[0] ?? this.#take(/[^,)]*/y)![0];
  }

  #element(): string {
    return this.#quotedIn() ?? this.#take(/[^,)]*/y)![0];
  }

  #quotedIn(): string | undefined {
    const quoted = this.#take(/"((?:[^\\"]|\\[^])*)"(?=[,)]|$)/y)?.[1];
    return quoted?.replace(/\\([^])/g, '$1');
  }

  #restOfQuoted(): string {
    const quoted = this.#take(/((?:[^\\"]|\\[^])*)"/y)?.[1];
    return quoted?.replace(/\\([^])/g, '$1') ?? this.#lost('unexpected end of input');
  }

  #expect(letter: string): void {
    this.#take(/[ \t]*/y);
    if (this.#text[this.#at] !== letter) this.#lost(`expecting "${letter}"`);
    this.#at++;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text) ?? undefined;
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #lost(details: string): never {
    throw unparsed(this.#what, this.#text, this.#at, details);
  }
}
