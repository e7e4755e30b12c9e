import { organisationByCode } from '@gemeengoed/identity';
import { functions, type DemoFunction } from './functions.js';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const button = ({ id, labelNl, labelEn, organisation }: DemoFunction, language: 'nl' | 'en'): string => {
  const province = organisationByCode(organisation)?.province;
  return `<li><button type="submit" name="function" value="${escaped(id)}"><strong>${escaped(language === 'nl' ? labelNl : labelEn)}</strong>${province ? `<span>${escaped(province)}</span>` : ''}</button></li>`;
};

const words = {
  nl: {
    title: 'Kies een functie om mee te oefenen',
    lead: 'Dit is een oefenomgeving. De functies zijn verzonnen en er is geen wachtwoord. Wat u doet, staat alleen op deze computer.',
    list: 'Functies',
  },
  en: {
    title: 'Choose a function to practise with',
    lead: 'This is a practice environment. The functions are made up and there is no password. What you do stays on this computer.',
    list: 'Functions',
  },
} as const;

/** The sign-in page of the development issuer: a list of made-up functions, usable by keyboard and without scripts. */
export function signInPage(action: string, language: 'nl' | 'en'): string {
  const { title, lead, list } = words[language];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Gemeengoed</title>
<style>
body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; color: #17212b; background: #f3f1ec; }
main { max-width: 38rem; margin: 0 auto; padding: 3rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; }
ul { list-style: none; margin: 2rem 0 0; padding: 0; display: grid; gap: .75rem; }
button { width: 100%; text-align: left; font: inherit; color: inherit; padding: .9rem 1.1rem; background: #fff; border: 2px solid #2f5d50; border-radius: .5rem; cursor: pointer; display: flex; justify-content: space-between; gap: 1rem; flex-wrap: wrap; }
button:hover { background: #e4efe9; }
button:focus-visible { outline: 3px solid #17212b; outline-offset: 3px; }
span { color: #44515c; }
</style></head>
<body><main><h1>${title}</h1><p>${lead}</p>
<form method="post" action="${escaped(action)}"><ul aria-label="${list}">${functions.map((known) => button(known, language)).join('')}</ul></form>
</main></body></html>`;
}
