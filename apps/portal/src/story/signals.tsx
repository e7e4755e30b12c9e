import { Words } from '../parts.js';
import { inLanguage, type View } from '../view.js';
import { placeOf, type Facts, type Section, type Story } from './story.js';

type Signal = Facts['signals'][number];

const order = ['BLOCKS', 'WARNING', 'ADVICE'];

/** What the rules of the field say, the strongest first; the owner gets a link to where it is dealt with. */
export function signalsSection(view: View, { facts, steps, own, asOf }: Story): Section | undefined {
  const { t } = view;
  if (facts.signals.length === 0) return undefined;
  const stepName = (id: string): string => {
    const step = steps.find((known) => known.id === id);
    return inLanguage(view, step?.labelNl, step?.labelEn).words;
  };
  const sorted = facts.signals.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  return {
    id: 'signals',
    title: t.story.signals,
    body: (
      <>
        <p className="meta">{t.story.signalsLead}</p>
        <ul className="signals">
          {sorted.map((signal) => (
            <li key={signal.rule} className={signal.level.toLowerCase()}>
              <p>
                <strong>{t.story.level[signal.level]}</strong>{' '}
                <Words view={view} nl={signal.textNl} en={signal.textEn} />
              </p>
              <p className="meta">
                <span className="source" lang="nl">
                  {signal.source}
                </span>
                {own && !asOf && <a href={whereToAct(facts, signal)}>{t.story.actOn(stepName(signal.step))}</a>}
              </p>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

/** The page on which the owner deals with a signal. */
function whereToAct(facts: Facts, { about, step }: Signal): string {
  const place = placeOf(facts);
  switch (about.shape) {
    case 'register':
      return `${place}/registers/${about.id}`;
    case 'checklist':
      return `${place}/lijsten/${about.id}`;
    case 'record':
      if (/^gate/.test(about.id)) return `${place}/besluit`;
      if (/^(indicator|measurement)/.test(about.id)) return `${place}/cijfers`;
      return about.id.startsWith('shar') ? `${place}/delen` : `${place}/bewerken/${step}`;
    default:
      return `${place}/bewerken/${step}`;
  }
}
