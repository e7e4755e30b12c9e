import { organisationByCode, type Organisation as Registered } from '@gemeengoed/identity';
import { Directive, Field as TypeGraphqlField, Int, ObjectType, registerEnumType, UseMiddleware } from 'type-graphql';
import { Field } from './field.js';

/** What kind of organisation it is in the register. */
export const OrganisationKind = {
  MUNICIPALITY: 'municipality',
  REGIONAL_BODY: 'regionalBody',
  GOVERNMENT: 'government',
  MARKET_PARTY: 'marketParty',
  UNKNOWN: 'unknown',
} as const;
export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];
registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: 'What kind of organisation it is.' });

/** An organisation as the register knows it. Facts that the register does not have are null. */
@Directive('@shareable')
@ObjectType({ description: 'An organisation in the register. What the register does not know is null, never derived.' })
export class Organisation {
  @Field(() => String, { description: 'Key in every module and installation, for example gm0344.' })
  code!: string;

  @Field(() => String, { description: 'Official name.' })
  name!: string;

  @Field(() => OrganisationKind)
  kind!: OrganisationKind;

  @Field(() => String, { nullable: true, description: 'Organisation identification number, 20 digits (Logius OIN).' })
  oin!: string | null;

  @Field(() => String, { nullable: true, description: 'TOOI identifier (KOOP).' })
  tooiUri!: string | null;

  @Field(() => String, { nullable: true, description: 'CBS code of a municipality, GM and four digits.' })
  cbsCode!: string | null;

  @Field(() => String, { nullable: true })
  province!: string | null;

  @Field(() => Int, { nullable: true, description: 'Residents on 1 January of the register year (CBS).' })
  inhabitants!: number | null;
}

/** The organisation with this code; one that this installation's register lacks is answered by its code alone. */
export function organisationOf(code: string): Organisation {
  const known: Registered | undefined = organisationByCode(code);
  if (!known) {
    return {
      code,
      name: code,
      kind: OrganisationKind.UNKNOWN,
      oin: null,
      tooiUri: null,
      cbsCode: null,
      province: null,
      inhabitants: null,
    };
  }
  return { ...known };
}

/** Declares a property that holds an organisation's code as a field that answers the organisation. */
export function OrganisationField(options: { nullable?: boolean; description: string }) {
  return (target: object, key: string): void => {
    TypeGraphqlField(() => Organisation, { ...options, simple: false })(target, key);
    UseMiddleware(async (_action, next) => {
      const code = (await next()) as string | null;
      return code === null || code === undefined ? null : organisationOf(code);
    })(target, key);
  };
}
