import type { IndicatorRow, MeasurementRow } from '@gemeengoed/case-registry-data';
import { asOrganisation, uuidOf } from '@gemeengoed/module-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { indicatorsOf, type IndicatorWithFigures, type RegistryContext, type SeenCase } from '../case/known.js';
import { axisOf } from './indicator.rules.js';
import { Indicator, IndicatorInput, Measurement, MeasurementInput } from './indicator.type.js';
import { addIndicator, addMeasurement, retractIndicator, retractMeasurement } from './keep-indicator.js';

@Resolver(() => Case)
export class CaseIndicatorsResolver {
  @FieldResolver(() => [Indicator], { description: 'What is measured, with the figures.' })
  indicators(@Root() row: SeenCase, @Ctx() context: RegistryContext): Promise<IndicatorWithFigures[]> {
    return indicatorsOf(row, context);
  }

  @Mutation(() => Indicator, { description: 'Adds an indicator to a case of your organisation.' })
  async addIndicator(
    @Arg('case', () => ID) caseId: string,
    @Arg('input', () => IndicatorInput) draft: IndicatorInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<IndicatorWithFigures> {
    const row = await addIndicator(db, asOrganisation(caller), { caseId: uuidOf('case', caseId), draft, key });
    return { ...row, measurements: [] };
  }

  @Mutation(() => Measurement, { description: 'Adds a figure to an indicator of your organisation.' })
  addMeasurement(
    @Arg('indicator', () => ID) indicator: string,
    @Arg('input', () => MeasurementInput) { replaces, ...draft }: MeasurementInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<MeasurementRow> {
    return addMeasurement(db, asOrganisation(caller), {
      indicatorId: uuidOf('indicator', indicator),
      replaces: replaces ? uuidOf('measurement', replaces) : null,
      ...{ draft, key },
    });
  }

  @Mutation(() => Boolean, { description: 'Takes an indicator out of sight; it stays in the history with the reason.' })
  retractIndicator(
    @Arg('id', () => ID) id: string,
    @Arg('because', () => String) because: string,
    @Ctx() { db }: RegistryContext,
  ): Promise<boolean> {
    return retractIndicator(db, { id: uuidOf('indicator', id), because });
  }

  @Mutation(() => Boolean, { description: 'Takes a figure out of sight; it stays in the history with the reason.' })
  retractMeasurement(
    @Arg('id', () => ID) id: string,
    @Arg('because', () => String) because: string,
    @Ctx() { db }: RegistryContext,
  ): Promise<boolean> {
    return retractMeasurement(db, { id: uuidOf('measurement', id), because });
  }
}

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => String, {
    description:
      'Indicators with the same key may share an axis. It stands for measure and unit; an ambiguous figure has its own.',
  })
  axis(@Root() row: IndicatorRow): string {
    return axisOf(row);
  }
}
