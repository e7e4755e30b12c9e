/** A statement: what it is about, and as its object a name on the web, or words. */
interface Node {
  iri: string;
}
interface Literal {
  words: string;
  language?: 'nl' | 'en';
  datatype?: string;
}
export interface Statement {
  subject: string;
  predicate: string;
  object: Node | Literal;
}

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** A web address as it may stand in RDF: what Turtle does not allow there is percent-encoded. */
export const iri = (address: string): Node => ({
  iri: address.replace(/[\u0000-\u0020<>"{}|\\^`]/g, (character) => encodeURIComponent(character)),
});

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const escapes: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const quoted = (words: string): string =>
  `"${words
    .replace(/[\\"\n\r\t]/g, (character) => escapes[character] ?? character)
    .replace(/[\u0000-\u001F\u007F]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

/** Statements as Turtle (W3C), grouped by subject in the order in which they are given. */
export function turtleOf(statements: readonly Statement[], prefixes: Readonly<Record<string, string>>): string {
  const named = (address: string): string => {
    for (const [prefix, base] of Object.entries(prefixes)) {
      const rest = address.startsWith(base) ? address.slice(base.length) : '';
      if (/^[A-Za-z][A-Za-z0-9_]*$/.test(rest)) return `${prefix}:${rest}`;
    }
    return `<${address}>`;
  };
  const written = (object: Node | Literal): string => {
    if ('iri' in object) return named(object.iri);
    const after = object.language ? `@${object.language}` : object.datatype ? `^^${named(object.datatype)}` : '';
    return quoted(object.words) + after;
  };
  const subjects = groupedBy(statements, ({ subject }) => subject);
  const blocks = [...subjects].map(([subject, about]) => {
    const lines = about.map(
      ({ predicate, object }) => `  ${predicate === rdfType ? 'a' : named(predicate)} ${written(object)}`,
    );
    return `${named(subject)}\n${lines.join(' ;\n')} .\n`;
  });
  const head = Object.entries(prefixes).map(([prefix, base]) => `@prefix ${prefix}: <${base}> .\n`);
  return `${head.join('')}\n${blocks.join('\n')}`;
}

/** Statements as JSON-LD in its expanded form, which needs no context from elsewhere. */
export function jsonLdOf(statements: readonly Statement[]): string {
  const subjects = groupedBy(statements, ({ subject }) => subject);
  const nodes = [...subjects].map(([subject, about]) => {
    const types = about.flatMap(({ predicate, object }) =>
      predicate === rdfType && 'iri' in object ? [object.iri] : [],
    );
    const others = groupedBy(
      about.filter(({ predicate }) => predicate !== rdfType),
      ({ predicate }) => predicate,
    );
    const values = [...others].map(([predicate, of]): [string, object[]] => [
      predicate,
      of.map(({ object }) =>
        'iri' in object
          ? { '@id': object.iri }
          : {
              '@value': object.words,
              ...(object.language ? { '@language': object.language } : {}),
              ...(object.datatype ? { '@type': object.datatype } : {}),
            },
      ),
    ]);
    return { '@id': subject, '@type': types, ...Object.fromEntries(values) };
  });
  return `${JSON.stringify(nodes, null, 1)}\n`;
}
