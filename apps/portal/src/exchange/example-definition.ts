/** A checklist of one's own, to start from. */
export const exampleDefinition = {
  id: 'onze-vragen',
  version: '1',
  labelNl: 'Onze vragen vooraf',
  labelEn: 'Our questions beforehand',
  source: 'Werkboek van onze gemeente',
  subject: 'case',
  step: 'risk',
  scale: 'tick',
  items: [
    { id: 'bewoners', labelNl: 'Weten bewoners ervan?', labelEn: 'Do residents know?' },
    { id: 'stoppen', labelNl: 'Weten wij hoe wij stoppen?', labelEn: 'Do we know how to stop?' },
  ],
};
