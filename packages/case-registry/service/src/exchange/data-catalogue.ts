import { ownership, registerEntries, type CaseRegistryDb, type OwnedCase } from '@gemeengoed/case-registry-data';
import { organisationByCode } from '@gemeengoed/identity';
import type { Installation } from '@gemeengoed/module-kit';
import type { CatalogueFormat, DataCatalogueType } from './data-catalogue.type.js';
import { catalogueOf, lacking, prefixes, type Delivery, type Reachable } from './data-catalogue.rules.js';
import { wholeFile } from './exported-file.type.js';
import { jsonLdOf, turtleOf } from './rdf.js';

/** Most cases that one catalogue looks at for data deliveries. */
const mostCases = 2000;

const variables = { portalUrl: 'PORTAL_URL', apiUrl: 'API_URL', contactEmail: 'CONTACT_EMAIL' } as const;

const reachable = (installation: Installation): Reachable | undefined => {
  const { portalUrl, apiUrl, contactEmail } = installation;
  return portalUrl && apiUrl && contactEmail ? { portalUrl, apiUrl, contactEmail } : undefined;
};

/** The DCAT-AP-NL catalogue of what an organisation shares with everyone; null for an organisation that nobody knows. */
export async function dataCatalogue(
  db: CaseRegistryDb,
  installation: Installation,
  { organisation, format }: { organisation: string; format: CatalogueFormat },
): Promise<DataCatalogueType | null> {
  if (!organisationByCode(organisation)) return null;
  const { cases, deliveries } = await sharedBy(db, organisation);
  const complete = deliveries.filter((delivery) => lacking(delivery).length === 0);
  const place = reachable(installation);
  const changed = [...cases, ...complete.map(({ entry }) => entry)].map(({ recordedAt }) => recordedAt.toISOString());
  const statements =
    place && cases.length > 0
      ? catalogueOf(organisation, place, {
          deliveries: complete,
          changedOn: (changed.sort().at(-1) ?? '').slice(0, 10),
        })
      : undefined;
  return {
    organisation,
    cases: cases.length,
    file: statements
      ? format === 'turtle'
        ? wholeFile(`catalogus-${organisation}.ttl`, 'text/turtle', turtleOf(statements, prefixes))
        : wholeFile(`catalogus-${organisation}.jsonld`, 'application/ld+json', jsonLdOf(statements))
      : null,
    notConfigured: Object.entries(variables).flatMap(([key, name]) =>
      installation[key as keyof Installation] ? [] : [name],
    ),
    datasets: complete.map(({ entry }) => entry.titleNl),
    omitted: deliveries.flatMap((delivery) => {
      const missing = lacking(delivery);
      return missing.length === 0
        ? []
        : [
            {
              ...{ titleNl: delivery.entry.titleNl, slug: delivery.case.slug },
              missingNl: missing.map(({ nl }) => nl),
              missingEn: missing.map(({ en }) => en),
            },
          ];
    }),
  };
}

async function sharedBy(
  db: CaseRegistryDb,
  organisation: string,
): Promise<{ cases: OwnedCase[]; deliveries: Delivery[] }> {
  return db.read(async (tx) => {
    const cases = await ownership.casesOf(tx, organisation, { first: mostCases, after: null, publicOnly: true });
    const entries =
      cases.length === 0
        ? []
        : await registerEntries.ofCases(
            tx,
            cases.map(({ id }) => id),
          );
    const deliveries = entries.flatMap((entry) => {
      const of = cases.find(({ id }) => id === entry.caseId);
      return of && entry.register === 'data-delivery' && !entry.confidential ? [{ case: of, entry }] : [];
    });
    return { cases, deliveries };
  });
}
