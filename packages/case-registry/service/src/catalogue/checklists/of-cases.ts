import { checklist, group, item, type Checklist } from '../checklist.js';
import { dialogues, municipalInnovation, rathenau, report } from '../vocabulary.js';

/** Checklists that are filled in for a case. */
export const caseChecklists: readonly Checklist[] = [
  checklist(
    'parallel-fields',
    ['Drie vakgebieden naast elkaar', 'Three fields in parallel'],
    [report('§3.6'), 'I-014'],
    {
      step: 'progress',
      scale: 'percentage',
      repeatMonths: 3,
      helpNl: 'Hoe ver bent u met elk vakgebied? Loopt er één achter, dan loopt alles achter.',
      helpEn: 'How far are you in each field? If one lags, all of it lags.',
    },
    [
      item('technology', 'Technologie', 'Technology'),
      item('business-model', 'Bedrijfsmodel', 'Business model'),
      item('user', 'Gebruiker', 'User'),
    ],
  ),
  checklist(
    'two-managers',
    ['Twee projectleiders en een stuurgroep die helpt', 'Two project leads and a steering group that helps'],
    [report('§5.1 en §6'), 'I-010'],
    { step: 'people' },
    [
      item('content-manager', 'Er is een projectleider voor de inhoud', 'There is a project lead for content'),
      item(
        'business-manager',
        'Er is een projectleider voor de bedrijfsvoering',
        'There is a project lead for business',
      ),
      item('autonomous-team', 'Het team mag zelf beslissen', 'The team decides for itself'),
      item('brings-ideas', 'De stuurgroep brengt ideeën in', 'The steering group brings ideas'),
      item('asks-arguments', 'De stuurgroep vraagt naar argumenten', 'The steering group asks for arguments'),
      item(
        'accepts-errors',
        'De stuurgroep accepteert fouten en legt ze uit',
        'The steering group accepts and explains errors',
      ),
    ],
  ),
  checklist(
    'option-management',
    ['Opties naast elkaar', 'Options in parallel'],
    [report('§5.1 en §6'), 'I-008'],
    { step: 'progress' },
    [
      item('at-least-two', 'Wij proberen minstens twee opties tegelijk', 'We try at least two options at once'),
      item('criteria-first', 'De criteria stonden vooraf vast', 'The criteria were fixed beforehand'),
      item('fallback', 'Er is een optie om op terug te vallen', 'There is an option to fall back on'),
    ],
  ),
  checklist(
    'strategic-triangle',
    ['Strategische driehoek van publieke waarde', 'Strategic triangle of public value'],
    [report('§3.1'), 'I-025'],
    {
      step: 'value',
      scale: 'score',
      helpNl: 'Geef elke hoek een cijfer van 1 tot 5. De schaal is van Gemeengoed.',
      helpEn: 'Give each corner a score of 1 to 5. The scale is Gemeengoed’s.',
    },
    [
      item('public-value', 'Publieke toegevoegde waarde', 'Public added value'),
      item('legitimacy', 'Legitimiteit en steun', 'Legitimacy and support'),
      item('capacity', 'Vermogen om het uit te voeren', 'Operational capacity'),
    ],
  ),
  checklist(
    'value-conflicts',
    ['Botsende waarden: wat doet u eraan', 'Value conflicts: what you do about them'],
    [report('§3.1'), 'I-024'],
    {
      step: 'value',
      scale: 'text',
      helpNl: 'Speelt dit? Schrijf op hoe u ermee omgaat.',
      helpEn: 'Does it play? Write how you deal with it.',
    },
    [
      item('market-public', 'Doelmatig tegenover rechtvaardig en zorgvuldig', 'Efficient against fair and careful'),
      item('service-enforcement', 'Dienstverlening tegenover handhaving', 'Service against enforcement'),
      item('equality-tailoring', 'Gelijke behandeling tegenover maatwerk', 'Equal treatment against tailoring'),
      item(
        'collective-individual',
        'Belang van allen tegenover dat van een enkeling',
        'Interest of all against that of one',
      ),
    ],
  ),
  checklist(
    'impact-on-residents',
    ['Gevolgen voor inwoners', 'Impact on residents'],
    [report('§3.1 en §5.3'), 'I-172'],
    { step: 'risk', scale: 'text', repeatMonths: 12 },
    [
      item(
        'intended',
        'Welke waarde en welk effect is bedoeld, zo concreet mogelijk',
        'Which value and effect is intended, as concrete as possible',
      ),
      item('value-conflicts', 'Welke waarden botsen', 'Which values conflict'),
      item('consequences', 'Wat inwoners ervan merken', 'What residents notice'),
      item('harmed', 'Wie er last van kan hebben', 'Who may be harmed'),
      item('repeat', 'Wanneer u dit opnieuw bekijkt', 'When you look at this again'),
    ],
  ),
  checklist(
    'dark-side',
    ['Risico’s aan de donkere kant', 'Dark-side risks'],
    [report('§3.5'), 'I-029'],
    {
      step: 'risk',
      scale: 'choice',
      vocabulary: 'likelihood',
      repeatMonths: 6,
      announced: 10,
      helpNl: 'De bron kondigt tien risico’s aan en noemt er negen. Onder het tiende kunt u er zelf een zetten.',
      helpEn: 'The source announces ten risks and lists nine. Under the tenth you can put one of your own.',
    },
    [
      item('instability', 'Verlies van stabiliteit', 'Loss of stability'),
      item('illegal-practices', '(Bijna) illegale praktijken', '(Semi-)illegal practices'),
      item('corruption', 'Corruptie', 'Corruption'),
      item('waste', 'Verspilling', 'Waste'),
      item('local-initiatives', 'Schade aan lokale initiatieven', 'Harm to local initiatives'),
      item('power-balance', 'Verstoord machtsevenwicht', 'Disturbed balance of power'),
      item('stakeholder-harm', 'Slechte uitkomst voor betrokkenen', 'Negative outcomes for stakeholders'),
      item('technocracy', 'Techniek bepaalt te veel', 'Technocratic dominance'),
      item('unforeseen-safety', 'Onvoorzien gevaar', 'Unforeseen safety risks'),
      item('other', 'Een ander risico (zelf in te vullen)', 'Another risk (to fill in yourself)'),
    ],
  ),
  checklist(
    'dynamic-assessment',
    ['Gesprek met betrokkenen over effect en waarde', 'Talk with stakeholders on effect and value'],
    [report('§3.5 en §5.3'), 'I-030'],
    {
      step: 'risk',
      scale: 'text',
      repeatMonths: 3,
      helpNl: 'Voer dit gesprek elke drie maanden.',
      helpEn: 'Hold this talk every three months.',
    },
    [
      item('outcome', 'Welke effecten zien wij', 'Which effects do we see'),
      item('public-value', 'Wat betekent dat voor de publieke waarde', 'What does it mean for public value'),
      item('represented', 'Wie was erbij, en wie ontbrak', 'Who was there, and who was missing'),
      item('learned', 'Wat leren wij hiervan', 'What do we learn'),
    ],
  ),
  checklist(
    'data-value-chain',
    ['Dataketen: waarde, risico en recht', 'Data chain: value, risk and right'],
    [rathenau, 'I-126'],
    { step: 'risk', scale: 'text' },
    {
      groups: (
        [
          ['collect', 'Verzamelen', 'Collecting'],
          ['analyse', 'Analyseren', 'Analysing'],
          ['intervene', 'Ingrijpen', 'Intervening'],
        ] as const
      ).map(([id, nl, en]) =>
        group(id, nl, en, [
          item(`${id}-value`, 'Wat het oplevert', 'The value'),
          item(`${id}-risk`, 'Het risico', 'The risk'),
          item(`${id}-right`, 'Welk recht geraakt wordt', 'Which right is touched'),
        ]),
      ),
    },
  ),
  checklist(
    'protection',
    ['Hoe u waarden beschermt', 'How you protect values'],
    [rathenau, 'I-127'],
    { step: 'risk' },
    {
      groups: [
        group('debate', 'Debat en besluit', 'Debate and decision', [
          item('debate', 'Er is debat over gevoerd', 'It was debated'),
          item('decision', 'Er is een besluit over genomen', 'It was decided on'),
        ]),
        group('policy', 'Beleid', 'Policy', [
          item('rules', 'Regels', 'Rules'),
          item('money', 'Geld', 'Money'),
          item('communication', 'Communicatie en participatie', 'Communication and participation'),
        ]),
        group('technique', 'Techniek en organisatie', 'Technique and organisation', [
          item('open-data', 'Te zien is welke data er zijn', 'It can be seen which data there are'),
          item('open-algorithms', 'Te zien is hoe algoritmes werken', 'It can be seen how algorithms work'),
        ]),
      ],
    },
  ),
  checklist(
    'data-governance',
    ['Afspraken over data', 'Data governance'],
    [report('hoofdstuk 2, voorbeeld 11'), 'I-098'],
    { step: 'data' },
    [
      item('quality-documents', 'Documenten over kwaliteit', 'Quality documents'),
      item('management-plan', 'Beheerplan', 'Management plan'),
      item('training', 'Opleiding', 'Training'),
      item('privacy-security', 'Eisen voor privacy en beveiliging', 'Privacy and security requirements'),
    ],
  ),
  checklist(
    'steering-observations',
    ['Zes punten van sturing', 'Six observations on steering'],
    [report('§3.5'), 'I-032'],
    { step: 'people', helpNl: 'Herkent u dit in uw project?', helpEn: 'Do you recognise this in your project?' },
    [
      item('little-plan', 'Er is weinig plan', 'There is little planning'),
      item('unclear-proceeds', 'Het is niet duidelijk wat het oplevert', 'The proceeds are unclear'),
      item('no-time-pressure', 'Er is geen tijdsdruk', 'There is no time pressure'),
      item('outside-control', 'Het hoort niet bij de gewone sturing', 'It is not part of regular control'),
      item('new-to-clients', 'Het is nieuw voor opdrachtgevers', 'It is new to clients'),
      item('hard-to-check', 'Wat eruit komt, is moeilijk te controleren', 'Outcomes are hard to check'),
    ],
  ),
  checklist(
    'team-archetypes',
    ['Tien soorten teamleden', 'Ten archetypes of team members'],
    [report('§3.4'), 'I-036'],
    {
      step: 'people',
      scale: 'count',
      confidential: true,
      helpNl: 'Hoeveel mensen van elke soort? Alleen uw eigen organisatie ziet dit. Schrijf geen namen op.',
      helpEn: 'How many people of each kind? Only your own organisation sees this. Write no names.',
    },
    {
      groups: [
        group('learning', 'Lerend', 'Learning', [
          item('anthropologist', 'Antropoloog', 'Anthropologist'),
          item('experimenter', 'Experimenteerder', 'Experimenter'),
          item('cross-pollinator', 'Kruisbestuiver', 'Cross-pollinator'),
        ]),
        group('organising', 'Organiserend', 'Organising', [
          item('hurdler', 'Hordeloper', 'Hurdler'),
          item('collaborator', 'Samenwerker', 'Collaborator'),
          item('director', 'Regisseur', 'Director'),
        ]),
        group('realising', 'Realiserend', 'Realising', [
          item('experience-architect', 'Belevenis-architect', 'Experience architect'),
          item('set-designer', 'Set designer', 'Set designer'),
          item('caregiver', 'Zorgverlener', 'Caregiver'),
          item('storyteller', 'Verhalenverteller', 'Storyteller'),
        ]),
      ],
    },
  ),
  checklist(
    'drivers',
    ['Wat mensen drijft', 'What drives people'],
    [report('§3.4'), 'I-038'],
    {
      step: 'people',
      confidential: true,
      helpNl: 'Alleen uw eigen organisatie ziet dit. Invullen hoeft niet.',
      helpEn: 'Only your own organisation sees this. You need not fill it in.',
    },
    [
      item('learn', 'Iets leren', 'To learn something'),
      item('professional-pride', 'Beroepseer', 'Professional pride'),
      item('for-others', 'Iets voor een ander doen', 'To do something for others'),
      item('cooperation', 'Samenwerken', 'To work together'),
      item('public-value', 'Publieke waarde', 'Public value'),
    ],
  ),
  checklist(
    'executive-sight-lines',
    ['Tien zichtlijnen voor bestuurders', 'Ten sight lines for executives'],
    [`${rathenau}; ${municipalInnovation('§2.4, figuur 2.6')}`, 'I-123', 'I-124', 'I-142'],
    {
      step: 'value',
      repeatMonths: 12,
      helpNl: 'Vijf processen met elk twee zichtlijnen. Schrijf bij elk een korte toelichting.',
      helpEn: 'Five processes with two sight lines each. Add a short note to each.',
    },
    {
      groups: [
        group('value', 'Waarderen', 'Valuing', [
          item('use-and-limits', '1. Ken het nut en de grenzen', '1. Know the use and the limits'),
          item('direction-from-values', '2. Laat waarden de richting bepalen', '2. Let values give direction'),
        ]),
        group('experiment', 'Experimenteren', 'Experimenting', [
          item('local-experiments', '3. Experimenteer lokaal', '3. Experiment locally'),
          item('living-lab-ethics', '4. Toets experimenten ethisch', '4. Review experiments ethically'),
        ]),
        group('opportunities', 'Kansen grijpen', 'Seizing opportunities', [
          item('eye-for-possibilities', '5. Heb oog voor wat kan', '5. Have an eye for possibilities'),
          item('transition', '6. Kijk naar de verandering op lange termijn', '6. Take a transition perspective'),
        ]),
        group('risks', 'Risico’s verzachten', 'Mitigating risks', [
          item('data-chain-risks', '7. Ken de risico’s in de dataketen', '7. Know the risks in the data chain'),
          item('protect-values', '8. Bescherm waarden', '8. Protect values'),
        ]),
        group('together', 'Samen werken en leren', 'Working and learning together', [
          item('share-lessons', '9. Werk samen en deel lessen', '9. Work together and share lessons'),
          item('citizens', '10. Betrek inwoners', '10. Involve citizens'),
        ]),
      ],
    },
  ),
  checklist(
    'success-factors',
    ['Negen succesfactoren', 'Nine success factors'],
    [report('§6'), 'I-116'],
    {
      step: 'scaling',
      scale: 'score',
      helpNl: 'Cijfers van 1 tot 5; de schaal is van Gemeengoed.',
      helpEn: 'Scores of 1 to 5; the scale is Gemeengoed’s.',
    },
    [
      item('lead-and-team', 'Projectleider en team', 'Project leader and team'),
      item('room', 'Ruimte, vertrouwen en budget', 'Room, trust and budget'),
      item('domain-question', 'Verbinding met de vraag van het domein', 'Connection with the domain’s question'),
      item('short-cycles', 'Korte rondes', 'Short cycles'),
      item('multidisciplinary', 'Verschillende vakmensen', 'Multidisciplinary'),
      item('market', 'Markt', 'Market'),
      item('chain', 'Keten', 'Chain'),
      item('end-users', 'Eindgebruikers', 'End users'),
      item('learning', 'Lerende aanpak', 'Learning approach'),
    ],
  ),
  checklist(
    'open-governance',
    ['Open en interactieve overheid', 'Open and interactive government'],
    [report('§5.3'), 'I-091'],
    {
      step: 'people',
      helpNl: 'Voor projecten met een gemeenschap van inwoners.',
      helpEn: 'For projects with a community of residents.',
    },
    [
      item('open-data', 'Mensen delen zelf open data', 'People share open data themselves'),
      item('structured-sharing', 'Het delen is geordend', 'Sharing is structured'),
      item('quality', 'Iemand bewaakt de kwaliteit', 'Quality is assured'),
    ],
  ),
  checklist(
    'disruption-conditions',
    ['Vier voorwaarden voor disruptie', 'Four conditions for disruption'],
    [municipalInnovation('§2.2'), 'I-132'],
    { step: 'profile' },
    [
      item('innovations-together', 'Innovaties komen samen', 'Innovations come together'),
      item('values', 'Waarden veranderen', 'Values change'),
      item('business-models', 'Businessmodellen veranderen', 'Business models change'),
      item('structures', 'Structuren veranderen', 'Structures change'),
    ],
  ),
  checklist(
    'smart-city-roles',
    ['Taken bij smart city', 'Tasks in a smart city'],
    [municipalInnovation('§2.1, figuur 2.1'), 'I-129'],
    { step: 'people' },
    [
      item('strategy', 'Strategie', 'Strategy'),
      item('regulation', 'Regels voor privacy en veiligheid', 'Regulation of privacy and security'),
      item('infrastructure', 'Infrastructuur', 'Infrastructure'),
      item('investment', 'Innovatie door te investeren', 'Innovation by investment'),
      item('stimulus', 'Stimulans voor bedrijven en onderwijs', 'Stimulus for companies and education'),
      item('platform', 'Platform en ecosysteem', 'Platform and ecosystem'),
    ],
  ),
  checklist(
    'unprepared-risks',
    ['Wat er misgaat als u niet voorbereid bent', 'What goes wrong when you are not prepared'],
    [municipalInnovation('§2.1'), 'I-130'],
    {
      step: 'assignment',
      helpNl: 'Kies de argumenten die in uw pitch passen.',
      helpEn: 'Choose the arguments that fit your pitch.',
    },
    [
      item('issues', 'Opgaven worden minder goed aangepakt', 'Issues are handled less well'),
      item('chains', 'De gemeente werkt slechter in ketens', 'The municipality works less well in chains'),
      item('effectiveness', 'De gemeente is minder effectief', 'The municipality is less effective'),
      item('attractiveness', 'De gemeente is minder aantrekkelijk', 'The municipality is less attractive'),
      item('vulnerability', 'De gemeente is kwetsbaar', 'The municipality is vulnerable'),
      item(
        'no-party',
        'Bedrijven zien de gemeente niet als partij',
        'Companies do not see the municipality as a party',
      ),
    ],
  ),
  checklist(
    'ownership-success',
    ['Waarom initiatieven slagen', 'Why initiatives succeed'],
    [dialogues('§2.1'), 'I-151'],
    { step: 'people' },
    [
      item('citizen-first', 'De inwoner is het vertrekpunt', 'The citizen is the starting point'),
      item('facilitating', 'De overheid helpt', 'Government facilitates'),
      item('know-each-other', 'Wie samenwerkt, kent elkaar', 'Those who cooperate know each other'),
      item('trust', 'Er is vertrouwen', 'There is trust'),
      item('data', 'De gegevens die nodig zijn, zijn er', 'The data that is needed is there'),
      item('goals', 'Er zijn doelen die alles verbinden', 'There are overarching goals'),
    ],
  ),
  checklist(
    'urban-data-platform',
    ['Voorwaarden voor een dataplatform', 'Conditions for an urban data platform'],
    [dialogues('§2.2'), 'I-158'],
    { step: 'data' },
    [
      item(
        'partnership',
        'Publiek en privaat samen, geen losse oplossing',
        'Public and private together, no loose solution',
      ),
      item('as-a-service', 'Als dienst', 'As a service'),
      item('privacy', 'Volgens de privacyregels', 'Privacy compliant'),
    ],
  ),
  checklist(
    'citizen-initiative-support',
    ['Steun voor een burgerinitiatief', 'Support for a citizens’ initiative'],
    [dialogues('§3.1'), 'I-163'],
    { step: 'people' },
    [
      item('organising-talent', 'Er is talent om te organiseren', 'There is organising talent'),
      item('adult-relation', 'De relatie is gelijkwaardig', 'The relation is adult'),
      item('not-smothered', 'De gemeente drukt het niet dood', 'The municipality does not smother it'),
      item('physical-digital', 'Het is er fysiek en digitaal', 'It is there physically and digitally'),
      item('beyond-seed', 'Het komt verder dan het begin', 'It gets beyond the seed'),
      item('quartermasters', 'Er zijn kwartiermakers', 'There are quartermasters'),
      item('steering-group', 'Een regiegroep vraagt wat plannen opleveren', 'A steering group asks what plans bring'),
    ],
  ),
  checklist(
    'data-innovation-canvas',
    ['Datagedreven Innovatie Canvas', 'Data-driven Innovation Canvas'],
    [report('over de auteurs'), 'I-097'],
    { step: 'assignment' },
    [],
  ),
];
