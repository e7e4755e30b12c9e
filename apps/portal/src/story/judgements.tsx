import { Words } from '../parts.js';
import { type View } from '../view.js';
import type { Judgements, Section, Story } from './story.js';

/**
 * What follows from the facts by rule: whether this is an innovation (I-023), how long such a thing takes (I-006, I-007),
 * what team fits (I-009), where it stands (I-134), and under which programme (I-043). What cannot be reckoned says why.
 */
export function judgementsSection(view: View, { judgements }: Story): Section | undefined {
  if (!judgements) return undefined;
  const words = view.t.story.judgements;
  const { innovation, planning, steering, insideOutside, programmes } = judgements;
  return {
    id: 'judgements',
    title: words.title,
    body: (
      <>
        <p className="meta">{words.lead}</p>
        <dl className="mini wide">
          <div>
            <dt>{words.innovation}</dt>
            <dd>
              <Verdict view={view} innovation={innovation} />
            </dd>
          </div>
          <div>
            <dt>{words.leadTime}</dt>
            <dd>
              <LeadTime view={view} planning={planning} />
            </dd>
          </div>
          <div>
            <dt>{words.team}</dt>
            <dd>
              <Corner view={view} placement={steering} />
            </dd>
          </div>
          <div>
            <dt>{words.insideOutside}</dt>
            <dd>
              <Corner view={view} placement={insideOutside} />
            </dd>
          </div>
          {programmes.length > 0 && (
            <div>
              <dt>{words.programme}</dt>
              <dd>
                <ul>
                  {programmes.map(({ id, nameNl, nameEn }) => (
                    <li key={id}>
                      <a href={`/programmas/${id}`}>
                        <Words view={view} nl={nameNl} en={nameEn} />
                      </a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
        </dl>
      </>
    ),
  };
}

function Verdict({ view, innovation }: { view: View; innovation: Judgements['innovation'] }) {
  const words = view.t.story.judgements;
  const { isInnovation, becauseNl, becauseEn } = innovation;
  return (
    <>
      {isInnovation === null ? (
        <span className="mark unknown">{words.unknown}</span>
      ) : (
        <span className={isInnovation ? 'mark same' : 'mark differs'}>{isInnovation ? words.yes : words.no}</span>
      )}
      <p>
        <Words view={view} nl={becauseNl} en={becauseEn} />
      </p>
    </>
  );
}

function LeadTime({ view, planning }: { view: View; planning: Judgements['planning'] }) {
  const words = view.t.story.judgements;
  const { leadTimeFromMonths: from, leadTimeUntilMonths: until, plannedMonths, uncertainty } = planning;
  return (
    <>
      {from === null || until === null ? (
        <span className="mark unknown">{words.unknown}</span>
      ) : (
        <strong>{words.months(from, until)}</strong>
      )}
      {plannedMonths !== null && <p>{words.planned(plannedMonths)}</p>}
      {uncertainty && <p>{words.uncertainty[uncertainty]}</p>}
      <p className="meta">
        <Words view={view} nl={planning.becauseNl} en={planning.becauseEn} />
      </p>
    </>
  );
}

/** Where the case stands in a quadrant; without both answers it stands nowhere, and there is no advice. */
function Corner({ view, placement }: { view: View; placement: Judgements['steering'] }) {
  const words = view.t.story.judgements;
  if (placement.positions.length === 0) {
    return (
      <>
        <span className="mark unknown">{words.unknown}</span>
        <p className="meta">
          {words.missing}{' '}
          {placement.missing.map(({ attribute, labelNl, labelEn }, place) => (
            <span key={attribute}>
              {place > 0 && ', '}
              <Words view={view} nl={labelNl} en={labelEn} />
            </span>
          ))}
          .
        </p>
      </>
    );
  }
  return (
    <ul>
      {placement.positions.map(({ cell, sources }) => (
        <li key={`${cell.horizontal} ${cell.vertical}`}>
          <strong>
            <Words view={view} nl={cell.labelNl} en={cell.labelEn} />
          </strong>
          {cell.adviceNl && (
            <>
              : <Words view={view} nl={cell.adviceNl} en={cell.adviceEn} />
            </>
          )}{' '}
          <span className="source" lang="nl">
            {sources.join('; ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
