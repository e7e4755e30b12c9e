import type { Role } from '@gemeengoed/identity';

/** A function that a person can sign in as. None is a real person. */
export interface DemoFunction {
  id: string;
  organisation: string;
  roles: readonly Role[];
  labelNl: string;
  labelEn: string;
}

const of = (
  id: string,
  organisation: string,
  roles: readonly Role[],
  labelNl: string,
  labelEn: string,
): DemoFunction => ({ id, organisation, roles, labelNl, labelEn });

/** The functions of the sign-in page, all fictional. */
export const functions: readonly DemoFunction[] = [
  of(
    'woerden-projectleider',
    'gm0632',
    ['reader', 'contributor', 'lead'],
    'Projectleider, gemeente Woerden',
    'Project leader, municipality of Woerden',
  ),
  of(
    'woerden-inkoper',
    'gm0632',
    ['reader', 'procurementOfficer'],
    'Inkoper, gemeente Woerden',
    'Procurement officer, municipality of Woerden',
  ),
  of(
    'woerden-beheerder',
    'gm0632',
    ['reader', 'steward'],
    'Functioneel beheerder, gemeente Woerden',
    'Administrator, municipality of Woerden',
  ),
  of(
    'utrecht-projectleider',
    'gm0344',
    ['reader', 'contributor', 'lead'],
    'Projectleider, gemeente Utrecht',
    'Project leader, municipality of Utrecht',
  ),
  of(
    'utrecht-beslisser',
    'gm0344',
    ['reader', 'decider'],
    'Opdrachtgever die beslist, gemeente Utrecht',
    'Client who decides, municipality of Utrecht',
  ),
  of(
    'enschede-adviseur',
    'gm0153',
    ['reader', 'contributor'],
    'Innovatieadviseur, gemeente Enschede',
    'Innovation adviser, municipality of Enschede',
  ),
  of(
    'zeist-lezer',
    'gm0355',
    ['reader'],
    'Medewerker die leest, gemeente Zeist',
    'Employee who reads, municipality of Zeist',
  ),
  of('vng-coordinator', 'gv-vng', ['reader', 'contributor', 'lead'], 'Coördinator, VNG', 'Coordinator, VNG'),
];
