import { indicators, registerEntries, reports, type CaseRegistryTx } from '@gemeengoed/case-registry-data';
import { claims } from './claims.js';
import { claimThemes, reportCase, reportCases, type KnownClaim } from './claim.js';
import { countedAttributes, differs, totalOf, type Counted } from './claim.rules.js';
import type { Claim } from './claim.type.js';

/** Every claim, a total with what the registry counts over the report's cases as far as the session sees them. */
export async function claimsBesideTotals(tx: CaseRegistryTx): Promise<Claim[]> {
  const known = await recordedOf(tx);
  return claims.map((claim) => beside(claim, known));
}

async function recordedOf(tx: CaseRegistryTx): Promise<Counted> {
  const values = await reports.valuesIn(tx, { ids: reportCases, terms: [] }, countedAttributes);
  const entries = await registerEntries.ofCases(tx, reportCases);
  const measured = await indicators.ofCases(tx, reportCases);
  const figures = await indicators.measurementsOf(
    tx,
    measured.map(({ id }) => id),
  );
  return {
    values,
    entries,
    indicators: measured.map((row) => ({
      ...row,
      measurements: figures.filter(({ indicatorId }) => indicatorId === row.id),
    })),
  };
}

function beside(claim: KnownClaim, known: Counted): Claim {
  const { id, kind, reference, statementNl, statementEn, noteNl = null, noteEn = null, cases = [] } = claim;
  const theme = claimThemes.find((found) => found.id === claim.theme) ?? claimThemes[0];
  const said = { id, kind, theme, reference, statementNl, statementEn, noteNl, noteEn, caseIds: cases.map(reportCase) };
  const none = { reported: null, qualifier: null, counted: null, recorded: null, outcome: null, differs: null };
  const nothing = { ...none, statements: [], source: null, countedIds: [], candidateIds: [] };
  if (claim.kind === 'contradiction') return { ...said, ...nothing, statements: claim.statements };
  if (claim.kind === 'finding')
    return { ...said, ...nothing, source: claim.source, candidateIds: claim.candidates.map(reportCase) };
  const { reported, qualifier = null, source, counting } = claim;
  const total = counting ? totalOf(counting, known) : null;
  if (!total) return { ...said, ...nothing, reported, qualifier, source, outcome: 'not_counted' };
  const apart = differs(total.counted, reported, claim.qualifier);
  return {
    ...said,
    ...nothing,
    ...{ reported, qualifier, source, counted: total.counted, recorded: total.of, countedIds: total.caseIds },
    ...{ outcome: apart ? 'differs' : 'same', differs: apart },
  };
}
