import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';

/** Totals and reports are made of what the caller may see; row security leaves out the rest. */
export const portfolioAuthorisation: AuthorisationMatrix = {
  ...each('Query', asVisible, 'quadrantPlacements portfolio'),
  ...each('Case', asVisible, 'placement standing costs readiness'),
  ...each('QuadrantPlacements', asVisible, 'quadrant placements total'),
  ...each('QuadrantPlacement', asVisible, 'case positions missing disputed'),
  ...each('QuadrantPosition', asVisible, 'cell horizontal vertical sources'),
  ...each(
    'CaseStanding',
    asVisible,
    'phases valueGrades potential topUnknown lastDecision openQuestions nextDue overdue',
  ),
  ...each('CaseCosts', asVisible, 'outOfPocket hours apart'),
  ...each('CostSum', asVisible, 'certainty amount entries cases'),
  ...each('HoursSum', asVisible, 'certainty hours entries cases'),
  ...each('Portfolio', asVisible, 'total spreads costs'),
  ...each('PortfolioCosts', asVisible, 'outOfPocket hours withoutAmount withoutHours apart'),
  ...each('Spread', asVisible, 'attribute terms several soughtInVain unknown'),
  ...each('TermSpread', asVisible, 'term cases'),
  ...each(
    'Readiness',
    asVisible,
    'response groups outcomes publicValues valueConflicts benefits participation participationTiming dynamicAssessment impact',
  ),
  ...each('SightLineGroup', asVisible, 'group lines'),
  ...each('SightLine', asVisible, 'item status note facts'),
  ...each('ReadinessFact', asVisible, 'id textNl textEn known'),
  ...each('ValueConflict', asVisible, 'conflict plays answer'),
};
