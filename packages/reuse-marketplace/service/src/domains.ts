/** Words for the domains of the case registry, as people say them. */
const domainWords: Readonly<Record<string, { nl: string; en: string }>> = {
  social: { nl: 'sociaal domein', en: 'social domain' },
  physical: { nl: 'fysiek domein', en: 'physical domain' },
  safety: { nl: 'veiligheid', en: 'safety' },
  operations: { nl: 'bedrijfsvoering', en: 'operations' },
};

/** The words for a domain; one that the registry added later is named by its id. */
export const wordsForDomain = (domain: string): { nl: string; en: string } =>
  domainWords[domain] ?? { nl: domain, en: domain };
