import { GraphQLError, type ValidationRule } from 'graphql';

/** Bounds of one request (reliability promise 6). */
export const limits = {
  depth: 8,
  aliases: 15,
  rootFields: 10,
  fields: 300,
  tokens: 1000,
  directives: 5,
  bodyBytes: 200_000,
} as const;

/** Refuses an operation that asks for too many fields at once; fragments count each time they are used. */
export const breadthRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const rootFields = operation.selectionSet.selections.length;
    let fields = 0;
    const count = (selections: typeof operation.selectionSet.selections, seen: readonly string[]): void => {
      for (const selection of selections) {
        if (fields > limits.fields) return;
        if (selection.kind === 'Field') {
          fields += 1;
          count(selection.selectionSet?.selections ?? [], seen);
        } else if (selection.kind === 'InlineFragment') {
          count(selection.selectionSet.selections, seen);
        } else if (!seen.includes(selection.name.value)) {
          const fragment = context.getFragment(selection.name.value);
          count(fragment?.selectionSet.selections ?? [], [...seen, selection.name.value]);
        }
      }
    };
    count(operation.selectionSet.selections, []);
    if (rootFields > limits.rootFields || fields > limits.fields) {
      context.reportError(
        new GraphQLError(`Ask for at most ${limits.rootFields} root fields and ${limits.fields} fields at once.`, {
          nodes: operation,
        }),
      );
    }
  },
});
