import type { GraphQLScalarType } from 'graphql';
import { Field as TypeGraphqlField } from 'type-graphql';

interface FieldOptions {
  nullable?: boolean;
  /** Meaning, unit and source of the value: part of the contract. */
  description?: string;
  deprecationReason?: string;
}

/** The TypeScript value that a type thunk stands for. Scalars and enums of our own cannot be told apart further. */
type ValueOf<Thunk> = Thunk extends readonly [infer Item]
  ? readonly ValueOf<Item>[]
  : Thunk extends StringConstructor
    ? string
    : Thunk extends BooleanConstructor
      ? boolean
      : Thunk extends GraphQLScalarType
        ? unknown
        : Thunk extends abstract new (...args: never[]) => infer Instance
          ? Instance
          : unknown;

type Promised<Thunk, Options> = ValueOf<Thunk> | (Options extends { nullable: true } ? null | undefined : never);

type Agreeing<Target, Key extends string, Value> = Key extends keyof Target
  ? Target[Key] extends (...args: never[]) => unknown
    ? Key
    : Target[Key] extends Value
      ? Key
      : never
  : never;

/**
 * type-graphql's `Field`, with the type always written down. The compiler refuses a decorator that disagrees with the
 * property it stands on, so what a row may hold and what the contract promises stay one. A property is answered as it
 * is; only a method is resolved.
 */
export function Field<const Thunk, const Options extends FieldOptions = object>(type: () => Thunk, options?: Options) {
  return <Key extends string, Target>(
    target: Target,
    key: Agreeing<Target, Key, Promised<Thunk, Options>> & Key,
    descriptor?: PropertyDescriptor,
  ): void => {
    const simple = descriptor === undefined;
    TypeGraphqlField(type as () => never, { ...options, simple })(target as object, key, descriptor as never);
  };
}
