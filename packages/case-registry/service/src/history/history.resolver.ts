import { history, type ChangeRow } from '@gemeengoed/case-registry-data';
import { connectionOf, Invalid, PageArgs, pageRequest, urn } from '@gemeengoed/module-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import type { RegistryContext, SeenCase } from '../case/known.js';
import { attributeOf } from '../catalogue/attributes.js';
import { registerOf, statusOf } from '../catalogue/registers.js';
import { termOf } from '../catalogue/vocabularies.js';
import { allChecklists } from '../checklist/checklists-for.js';
import { Change, ChangeConnection, Label } from './history.type.js';

const recordKind = {
  identity: 'case',
  assessment: 'assessment',
  indicator: 'indicator',
  measurement: 'measurement',
  entry: 'register-entry',
  decision: 'gate-decision',
  response: 'checklist-response',
} as const;

const aMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

@Resolver(() => Case)
export class CaseHistoryResolver {
  @FieldResolver(() => ChangeConnection, {
    description: 'Who changed what, when and why, newest first. For the organisation that owns the case.',
  })
  async history(
    @Root() { id }: SeenCase,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: RegistryContext,
  ): Promise<ChangeConnection> {
    const request = pageRequest(page);
    if (request.after && !aMoment.test(request.after.sort)) throw noSuchPlace();
    const found = await db.read((tx) => history.ofCase(tx, id, request));
    return connectionOf<ChangeRow & { record: string }>(
      {
        ...found,
        rows: found.rows.map((row) => ({ ...row, record: urn(recordKind[row.shape], row.recordId) })),
      },
      ({ moment, key }) => ({ sort: moment, id: key }),
    );
  }
}

const noSuchPlace = (): Invalid => {
  const says = {
    nl: 'Dit beginpunt van de lijst bestaat niet. Begin weer bij het begin.',
    en: 'This starting point of the list does not exist. Start again from the beginning.',
  };
  return new Invalid(says, { after: says });
};

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => Label, {
    nullable: true,
    description: 'Name of the attribute, register or checklist; null where `about` is none of these.',
  })
  async aboutLabel(@Root() { shape, about }: ChangeRow, @Ctx() { db, load }: RegistryContext): Promise<Label | null> {
    if (about === null) return null;
    if (shape === 'assessment') return attributeOf(about) ?? null;
    if (shape === 'entry') return registerOf(about) ?? null;
    if (shape !== 'response') return null;
    return load('checklist labels', about, async (ids) => {
      const known = await db.read(allChecklists);
      return ids.map((id) => known.find(({ checklist }) => checklist.id === id)?.checklist ?? null);
    });
  }

  @FieldResolver(() => Label, {
    nullable: true,
    description: 'The value or the title of what changed, in words; null where it has none.',
  })
  said(@Root() { shape, about, term, words }: ChangeRow): Label | null {
    const chosen =
      shape === 'assessment' && term !== null ? termOf(attributeOf(about ?? '')?.vocabulary ?? '', term) : null;
    const label = chosen ?? (term !== null && shape === 'assessment' ? { labelNl: term, labelEn: term } : null);
    if (label && words !== null)
      return { labelNl: `${label.labelNl}: ${words}`, labelEn: `${label.labelEn}: ${words}` };
    return label ?? (words === null ? null : { labelNl: words, labelEn: words });
  }

  @FieldResolver(() => Label, { nullable: true, description: 'Status of an entry; null for what has none.' })
  status(@Root() { shape, about, term }: ChangeRow): Label | null {
    const register = shape === 'entry' ? registerOf(about ?? '') : undefined;
    return (register && term !== null && statusOf(register, term)) || null;
  }
}
