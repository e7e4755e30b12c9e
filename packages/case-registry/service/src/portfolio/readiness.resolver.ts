import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { knownOf, type RegistryContext, type SeenCase } from '../case/known.js';
import { caseChecklists } from '../catalogue/checklists/of-cases.js';
import { vocabularyOf } from '../catalogue/vocabularies.js';
import { lastResponse, openEntries, stated, termsOf } from '../signal/facts.js';
import { answerTo, factsBeside, measuredOutcomes, statusOf } from './readiness.rules.js';
import { Readiness } from './readiness.type.js';

const sightLines = caseChecklists.find(({ id }) => id === 'executive-sight-lines');

@Resolver(() => Case)
export class ReadinessResolver {
  @FieldResolver(() => Readiness, { description: 'The readiness report for executives.' })
  async readiness(@Root() row: SeenCase, @Ctx() context: RegistryContext) {
    if (!sightLines) throw new Error('the catalogue has no sight lines');
    const known = await knownOf(row, context);
    const response = lastResponse(known, sightLines.id);
    return {
      response: response ?? null,
      groups: sightLines.groups.map((group) => ({
        group,
        lines: sightLines.items
          .filter((item) => item.group === group.id)
          .map((item) => ({
            ...{ item, status: statusOf(response, item.id) },
            note: response?.answers.find((answer) => answer.item === item.id)?.note ?? null,
            facts: (factsBeside[item.id] ?? []).map((fact) => fact(known)),
          })),
      })),
      outcomes: measuredOutcomes(known),
      publicValues: stated(known, 'public-value'),
      valueConflicts: (vocabularyOf('value-conflict')?.terms ?? []).map((conflict) => ({
        ...{ conflict, plays: termsOf(known, 'value-conflict').includes(conflict.id) },
        answer: answerTo(known, conflict.id),
      })),
      benefits: openEntries(known, 'benefit'),
      participation: stated(known, 'citizen-participation'),
      participationTiming: stated(known, 'participation-timing'),
      dynamicAssessment: lastResponse(known, 'dynamic-assessment') ?? null,
      impact: lastResponse(known, 'impact-on-residents') ?? null,
    };
  }
}
