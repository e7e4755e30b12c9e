import { instruments } from './catalogue/instruments.js';

const shapes: Record<string, string> = {
  attribute: 'attribute',
  vocabulary: 'list',
  register: 'register',
  checklist: 'checklist',
  quadrant: 'quadrant',
  matrix: 'reference table',
  reference: 'reference',
  preset: 'preset',
  rule: 'rule',
  record: 'record',
};

const row = ({ id, labelNl, labelEn, notInSource, carriers }: (typeof instruments)[number]): string => {
  const homes = carriers.map(({ shape, id: name }) => `${shapes[shape] ?? shape} \`${name}\``).join(', ');
  return `| ${id} | ${labelNl} | ${labelEn} | ${homes}${notInSource ? ' (contents not in the source)' : ''} |`;
};

const instrumentsPage = `# Where each instrument of the field lives

${instruments.length} instruments of the field are carried by the case registry, in a few shapes. This page is made from
\`service/src/catalogue\` by \`npm run generate\`; change it there.

| instrument | name in Dutch | name in English | where it lives |
| --- | --- | --- | --- |
${instruments.map(row).join('\n')}
`;

/** Pages of this module that are made from its code, by their name in its folder. */
export const documents: Readonly<Record<string, string>> = { 'INSTRUMENTS.md': instrumentsPage };
