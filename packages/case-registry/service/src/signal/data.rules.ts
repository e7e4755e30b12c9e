import { report } from '../catalogue/vocabulary.js';
import { hasTerm, isStated, openEntries, titlesOf } from './facts.js';
import { attribute, register, rulesIn, type SignalRule } from './signal.js';

const rule = rulesIn('data');

/** Rules on data deliveries and on models that decide. */
export const dataRules: readonly SignalRule[] = [
  rule(
    'delivery-plan-missing',
    {
      level: 'warning',
      instruments: ['I-044', 'I-103'],
      source: report('§3.7'),
      about: register('data-delivery'),
      before: 'implementation',
    },
    (known) =>
      hasTerm(known, 'data-solution', 'structural') && openEntries(known, 'data-delivery').length === 0
        ? [
            'U hebt data nodig die blijft komen, en er is nog geen plan voor de levering. Bij Data-applicatie Ondermijning, Fundering Woningen en Rotterdam Groeit (voorbeelden 2, 7 en 18) duurde dit jaren.',
            'You need data that keeps coming, and there is no plan for its delivery yet. In Data-applicatie Ondermijning, Fundering Woningen and Rotterdam Groeit (cases 2, 7 and 18) this took years.',
          ]
        : null,
  ),
  rule(
    'delivery-without-owner',
    { level: 'warning', instruments: ['I-103'], source: report('§3.7'), about: register('data-delivery') },
    (known) => {
      const [nl, en] = titlesOf(openEntries(known, 'data-delivery').filter(({ owner }) => owner === null));
      return nl === ''
        ? null
        : [
            `Risico: niemand is eigenaar van ${nl}. Schrijf op wie voor de levering zorgt.`,
            `Risk: nobody owns ${en}. Write down who sees to the delivery.`,
          ];
    },
  ),
  rule(
    'delivery-delayed',
    { level: 'warning', instruments: ['I-103'], source: report('§3.7'), about: register('data-delivery') },
    (known) => {
      const [nl, en] = titlesOf(openEntries(known, 'data-delivery').filter(({ status }) => status === 'delayed'));
      return nl === '' ? null : [`De levering is vertraagd: ${nl}.`, `The delivery is delayed: ${en}.`];
    },
  ),
  rule(
    'automatic-without-assessment',
    {
      level: 'blocks',
      instruments: ['I-095', 'I-101'],
      source: report('§7.1, figuur 17'),
      about: attribute('impact-assessment-reference'),
      before: 'implementation',
      lasting: true,
    },
    (known) =>
      hasTerm(known, 'analytics', 'prescriptive-automatic') && !isStated(known, 'impact-assessment-reference')
        ? [
            'Het systeem beslist zelf. Schrijf eerst op waar de privacytoets (DPIA) staat.',
            'The system decides by itself. First write down where the impact assessment (DPIA) is.',
          ]
        : null,
  ),
];
