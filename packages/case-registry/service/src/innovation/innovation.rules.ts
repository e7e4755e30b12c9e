import type { AssessmentRow } from '@gemeengoed/case-registry-data';
import type { KnownCase } from '../case/known.js';
import { termOf } from '../catalogue/vocabularies.js';
import { hasTerm, stated, termsOf } from '../signal/facts.js';
import type { Words } from '../signal/signal.js';

/**
 * The definitions of innovation that the field uses (A&O fonds Gemeenten 2021, §3.1, §5.1 and §7.1, after the OECD). Strict: a
 * product or process differs significantly and is available or in use. Wide: a marketing method or form of organisation
 * counts, too. Learning alone is value and no innovation.
 */
export type InnovationDefinition = 'strict' | 'wide';

/** Edition of the definitions as they are applied here; a verdict keeps the edition that it was given by. */
export const definitionVersion = '1';

/** Whether a case is an innovation; null while what it takes is unknown. */
export interface Verdict {
  isInnovation: boolean | null;
  because: Words;
}

/** One of the two conditions: whether it is met, and what says so. Null: not known. */
interface Condition {
  met: boolean | null;
  because: Words;
}

/** The verdict on a case by a definition. */
export function verdictOn(known: KnownCase, definition: InnovationDefinition): Verdict {
  const kinds = termsOf(known, 'value-kind');
  if (kinds.length > 0 && kinds.every((kind) => kind === 'internal-learning')) {
    return {
      isInnovation: false,
      because: [
        'Het leverde alleen een leerervaring op. Dat is waarde, maar volgens de definitie geen innovatie.',
        'It brought learning only. That is value, but no innovation by the definition.',
      ],
    };
  }
  const conditions = [inUse(known), definition === 'wide' ? differsWidely(known) : differs(known)];
  const decisive =
    conditions.filter(({ met }) => met === false).length > 0
      ? conditions.filter(({ met }) => met === false)
      : conditions.filter(({ met }) => met === null);
  const told = decisive.length > 0 ? decisive : conditions;
  return {
    isInnovation: decisive[0] ? decisive[0].met : true,
    because: [told.map(({ because }) => because[0]).join(' '), told.map(({ because }) => because[1]).join(' ')],
  };
}

const condition = (met: boolean | null, nl: string, en: string): Condition => ({ met, because: [nl, en] });

/** Whether it is available or in use: wholly or in part, by what sources say of its introduction. */
function inUse(known: KnownCase): Condition {
  const said = termsOf(known, 'implementation');
  const used = said.includes('yes') || said.includes('partly');
  if (used && said.includes('no'))
    return condition(
      null,
      'Bronnen verschillen over de vraag of het in gebruik is.',
      'Sources disagree on whether it is in use.',
    );
  if (used)
    return said.includes('yes')
      ? condition(true, 'Het is in gebruik.', 'It is in use.')
      : condition(true, 'Het is voor een deel in gebruik.', 'It is partly in use.');
  if (said.includes('no')) return condition(false, 'Het is niet ingevoerd.', 'It was not implemented.');
  return hasTerm(known, 'run-mode', 'production') || hasTerm(known, 'component-status', 'in-use')
    ? condition(true, 'Een onderdeel is in gebruik.', 'A part of it is in use.')
    : condition(
        null,
        'Niemand schreef op of het beschikbaar of in gebruik is.',
        'Nobody recorded whether it is available or in use.',
      );
}

/** Whether the product or process differs significantly. Where nobody says so, the verdict rests on a type that a source gives. */
function differs(known: KnownCase): Condition {
  const answers = stated(known, 'definition-differs');
  if (answers.length > 0) {
    return answered(answers, [
      ['Product of proces is echt anders', 'The product or process differs significantly'],
      ['Product of proces is niet echt anders', 'The product or process does not differ significantly'],
    ]);
  }
  const [typed] = stated(known, 'innovation-type');
  const type = typed?.term && termOf('innovation-type', typed.term);
  return type
    ? condition(
        true,
        `Dat het echt anders is, leiden wij af: een bron noemt het een innovatie (${type.labelNl.toLowerCase()}; ${typed.source}).`,
        `That it differs significantly is derived: a source calls it an innovation (${type.labelEn.toLowerCase()}; ${typed.source}).`,
      )
    : condition(
        null,
        'Niemand schreef op of het product of proces echt anders is.',
        'Nobody recorded whether the product or process differs significantly.',
      );
}

/** The same, where a marketing method or form of organisation counts as well. */
function differsWidely(known: KnownCase): Condition {
  const narrow = differs(known);
  if (narrow.met === true) return narrow;
  const answers = stated(known, 'definition-differs-wide');
  if (answers.length > 0) {
    return answered(answers, [
      ['De marketing of organisatie is echt anders', 'The marketing method or organisation differs significantly'],
      ['Ook de marketing en organisatie zijn niet echt anders', 'Nor does the marketing method or organisation differ'],
    ]);
  }
  return condition(
    null,
    'Niemand schreef op of de marketing of organisatie echt anders is.',
    'Nobody recorded whether the marketing method or organisation differs significantly.',
  );
}

function answered(answers: readonly AssessmentRow[], [yes, no]: readonly [Words, Words]): Condition {
  const met = answers.some((answer) => answer.yes === true);
  if (met && answers.some((answer) => answer.yes === false))
    return condition(
      null,
      'Bronnen verschillen over de vraag of het echt anders is.',
      'Sources disagree on whether it differs significantly.',
    );
  const words = met ? yes : no;
  const source = answers[0]?.source ?? '';
  return condition(met, `${words[0]} (${source}).`, `${words[1]} (${source}).`);
}
