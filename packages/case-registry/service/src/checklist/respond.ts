import {
  checklistResponses,
  type CaseRegistryDb,
  type CaseRegistryTx,
  type ChecklistResponseRow,
} from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import {
  Conflict,
  Invalid,
  NotFound,
  once,
  organisationOf,
  refuseFaults,
  today,
  type Faults,
} from '@gemeengoed/module-kit';
import { ownCase } from '../case/own-case.js';
import type { Checklist } from '../catalogue/checklist.js';
import { checkedResponse, type ResponseDraft } from './checklist.rules.js';
import { checklistsFor } from './checklists-for.js';

/** Keeps a checklist as it was filled in, for a case or for the caller's organisation as a whole. */
export function respond(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  {
    caseId,
    checklist: wanted,
    draft,
    corrects,
    key,
  }: {
    caseId: string | null;
    checklist: string;
    draft: ResponseDraft;
    corrects: string | null;
    key?: string | undefined;
  },
): Promise<ChecklistResponseRow> {
  return db.write(async (tx) => {
    if (caseId !== null) await ownCase(tx, caseId);
    const checklist = await fillable(tx, wanted, caseId === null ? 'organisation' : 'case');
    const faults: Faults = {};
    const speaker = organisationOf(organisation).name;
    const response = { ...checkedResponse(draft, checklist, { speaker, today: today() }, faults), corrects };
    refuseFaults(faults);
    if (corrects !== null) await mayCorrect(tx, corrects, { caseId, checklist: wanted });
    return once(tx, { organisation, operation: 'respond', key, input: { caseId, response } }, () =>
      checklistResponses.insert(tx, caseId === null ? { organisation } : { caseId }, response),
    );
  });
}

async function fillable(tx: CaseRegistryTx, id: string, subject: Checklist['subject']): Promise<Checklist> {
  const checklist = (await checklistsFor(tx)).find((known) => known.id === id);
  if (!checklist)
    throw refusal(
      'Deze lijst bestaat niet of wordt niet meer gebruikt.',
      'There is no such checklist, or it is no longer in use.',
    );
  if (checklist.contents === 'notInSource') {
    throw refusal(
      'De bron noemt deze lijst en zegt niet wat erin staat. Maak er zelf een, met uw eigen bron.',
      'The source names this checklist and does not say what is in it. Define one yourself, with your own source.',
    );
  }
  if (checklist.subject !== subject) {
    throw subject === 'case'
      ? refusal(
          'Deze lijst vult u in voor uw organisatie als geheel.',
          'This checklist is for your organisation as a whole.',
        )
      : refusal('Deze lijst vult u in bij een praktijkvoorbeeld.', 'This checklist is for a case.');
  }
  return checklist;
}

const refusal = (nl: string, en: string): Invalid => new Invalid({ nl, en }, { checklist: { nl, en } });

async function mayCorrect(
  tx: CaseRegistryTx,
  id: string,
  { caseId, checklist }: { caseId: string | null; checklist: string },
): Promise<void> {
  const earlier = await checklistResponses.find(tx, id);
  if (!earlier || earlier.caseId !== caseId || earlier.checklist !== checklist) throw new NotFound();
  if (await checklistResponses.isCorrected(tx, id)) {
    throw new Conflict({
      nl: 'Dit is al verbeterd. Verbeter de nieuwste versie.',
      en: 'This was corrected already. Correct the newest one.',
    });
  }
}
