import { graphql } from '../generated/index.js';

// What the forms of a case ask of the registry, and what they tell it.

export const overviewQuery = graphql(`
  query EditOverview($slug: String!) {
    caseBySlug(slug: $slug) {
      ...EditedCase
      sharing
      publishedAt
      assessments {
        unknown
        attribute {
          id
        }
      }
      unknowns {
        attribute {
          id
          labelNl
          labelEn
        }
      }
      signals {
        ...Said
      }
      registers {
        register {
          id
        }
        entries {
          status {
            ended
          }
        }
      }
      checklists {
        checklist {
          id
        }
        dueOn
        responses {
          heldOn
        }
      }
      gateDecisions {
        id
      }
      indicators {
        id
      }
    }
    ...Catalogue
  }
  fragment EditedCase on Case {
    id
    slug
    titleNl
    titleEn
    version
    organisation {
      code
      name
    }
  }
  fragment Said on Signal {
    rule
    level
    textNl
    textEn
    step
    about {
      shape
      id
    }
  }
  fragment Catalogue on Query {
    caseSteps {
      id
      labelNl
      labelEn
    }
    attributes {
      id
      step
      labelNl
      labelEn
    }
    registers {
      id
      step
      labelNl
      labelEn
      confidential
    }
    checklists {
      id
      step
      subject
      labelNl
      labelEn
      confidential
      contents
    }
  }
`);

export const stepCatalogueQuery = graphql(`
  query EditStepCatalogue {
    caseSteps {
      id
      labelNl
      labelEn
    }
    attributes {
      id
      labelNl
      labelEn
      kind
      step
      vocabulary
      many
      expected
      helpNl
      helpEn
    }
  }
`);

export const stepQuery = graphql(`
  query EditStep($slug: String!, $attributes: [String!]!, $vocabularies: [String!]!) {
    caseBySlug(slug: $slug) {
      ...EditedCase
      assessments(attributes: $attributes) {
        ...Value
        term {
          id
        }
      }
      signals {
        ...Said
      }
    }
    vocabularies(ids: $vocabularies) {
      ...List
    }
  }
  fragment List on Vocabulary {
    id
    terms {
      id
      labelNl
      labelEn
      retired
    }
  }
`);

export const stateFactsMutation = graphql(`
  mutation StateFacts($id: ID!, $input: StatementsInput!) {
    stateFacts(id: $id, input: $input) {
      id
    }
  }
`);

export const identityQuery = graphql(`
  query EditIdentity($slug: String!) {
    caseBySlug(slug: $slug) {
      ...EditedCase
      aliases
      summaryNl
      summaryEn
    }
  }
`);

export const editCaseMutation = graphql(`
  mutation EditCase($id: ID!, $version: Int!, $input: CaseInput!) {
    editCase(id: $id, version: $version, input: $input) {
      id
    }
  }
`);

export const takeOverQuery = graphql(`
  query TakeOver {
    cases(first: 100) {
      edges {
        node {
          id
          slug
          titleNl
          titleEn
          organisation {
            code
            name
          }
        }
      }
    }
  }
`);

export const similarQuery = graphql(`
  query Similar($titleNl: String, $summaryNl: String, $problemNl: String) {
    similarCases(titleNl: $titleNl, summaryNl: $summaryNl, problemNl: $problemNl, first: 5) {
      case {
        id
        slug
        titleNl
        titleEn
        summaryNl
        summaryEn
        organisation {
          name
        }
      }
      words
      titleAlike
    }
  }
`);

export const createCaseMutation = graphql(`
  mutation CreateCase($input: CaseInput!, $adoptedFrom: AdoptedFromInput, $key: String) {
    createCase(input: $input, adoptedFrom: $adoptedFrom, idempotencyKey: $key) {
      id
      slug
      organisation {
        name
      }
    }
  }
`);

export const startFactsMutation = graphql(`
  mutation StartFacts($id: ID!, $input: StatementsInput!, $key: String) {
    stateFacts(id: $id, input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export const decisionQuery = graphql(`
  query Decision($slug: String!, $phase: String) {
    caseBySlug(slug: $slug) {
      ...EditedCase
      gate(phase: $phase) {
        phase {
          id
          labelNl
          labelEn
        }
        open
        signals {
          ...Said
        }
      }
      gateDecisions {
        id
        outcome
        decidedOn
        decidedBy
        reason
        conditions
        leadTimeMonths
        corrected
        corrects
        fromPhase {
          id
          labelNl
          labelEn
        }
        toPhase {
          id
          labelNl
          labelEn
        }
        budget {
          cents
        }
        pillars {
          pillar
          score
          note
        }
        evidence {
          textNl
          url
        }
      }
    }
    vocabularies(ids: ["phase"]) {
      ...List
    }
  }
`);

export const decideMutation = graphql(`
  mutation DecideGate($case: ID!, $input: GateDecisionInput!, $key: String) {
    decideGate(case: $case, input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export const registersQuery = graphql(`
  query EditRegisters {
    registers {
      id
      labelNl
      labelEn
      titleNl
      titleEn
      step
      ranked
      confidential
      helpNl
      helpEn
      statuses {
        id
        labelNl
        labelEn
        because
        ended
      }
      fields {
        id
        labelNl
        labelEn
        kind
        vocabulary
        register
        many
        required
      }
      templates {
        id
        labelNl
        labelEn
        source
      }
    }
  }
`);

export const registerQuery = graphql(`
  query EditRegister($slug: String!, $registers: [String!]!, $vocabularies: [String!]!) {
    caseBySlug(slug: $slug) {
      ...EditedCase
      registers(ids: $registers) {
        register {
          id
        }
        entries {
          ...Entry
        }
      }
    }
    vocabularies(ids: $vocabularies) {
      ...List
    }
  }
  fragment Entry on RegisterEntry {
    id
    version
    titleNl
    titleEn
    because
    rank
    owner
    from
    until
    note
    source
    basis
    statedOn
    status {
      id
      labelNl
      labelEn
      ended
    }
    values {
      field {
        id
        kind
        labelNl
        labelEn
      }
      values
      terms {
        id
        labelNl
        labelEn
      }
    }
  }
`);

export const addEntryMutation = graphql(`
  mutation AddEntry($case: ID!, $register: String!, $input: RegisterEntryInput!, $key: String) {
    addEntry(case: $case, register: $register, input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export const changeEntryMutation = graphql(`
  mutation ChangeEntry($id: ID!, $version: Int!, $input: RegisterEntryInput!) {
    changeEntry(id: $id, version: $version, input: $input) {
      id
    }
  }
`);

export const applyTemplateMutation = graphql(`
  mutation ApplyTemplate($case: ID!, $register: String!, $template: String!, $key: String) {
    applyTemplate(case: $case, register: $register, template: $template, idempotencyKey: $key) {
      id
    }
  }
`);

export const checklistQuery = graphql(`
  query EditChecklist($slug: String!, $ids: [String!]!) {
    caseBySlug(slug: $slug) {
      ...EditedCase
      checklists(ids: $ids) {
        checklist {
          id
          labelNl
          labelEn
          source
          step
          scale
          vocabulary
          confidential
          repeatMonths
          announced
          contents
          helpNl
          helpEn
          groups {
            id
            labelNl
            labelEn
          }
          items {
            id
            labelNl
            labelEn
            group
          }
        }
        dueOn
        trend {
          item {
            id
          }
          difference
        }
        responses {
          id
          heldOn
          heldBy
          conclusion
          nextOn
          answers {
            item {
              id
            }
            value
            valueNl
            valueEn
            note
          }
        }
      }
    }
  }
`);

export const listQuery = graphql(`
  query TermsOf($ids: [String!]!) {
    vocabularies(ids: $ids) {
      ...List
    }
  }
`);

export const respondMutation = graphql(`
  mutation Respond($case: ID!, $input: ChecklistResponseInput!, $key: String) {
    respond(case: $case, input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export const figuresQuery = graphql(`
  query EditFigures($slug: String!) {
    caseBySlug(slug: $slug) {
      ...EditedCase
      indicators {
        id
        nameNl
        nameEn
        kind
        unit
        measure
        better
        readings
        measurements {
          id
          role
          number
          numberMax
          textNl
          textEn
          on
          period
          sample
          qualifier
          basis
          source
          statedOn
          note
        }
      }
    }
  }
`);

export const addIndicatorMutation = graphql(`
  mutation AddIndicator($case: ID!, $input: IndicatorInput!, $key: String) {
    addIndicator(case: $case, input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export const addMeasurementMutation = graphql(`
  mutation AddMeasurement($indicator: ID!, $input: MeasurementInput!, $key: String) {
    addMeasurement(indicator: $indicator, input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export const retractIndicatorMutation = graphql(`
  mutation RetractIndicator($id: ID!, $because: String!) {
    retractIndicator(id: $id, because: $because)
  }
`);

export const retractMeasurementMutation = graphql(`
  mutation RetractMeasurement($id: ID!, $because: String!) {
    retractMeasurement(id: $id, because: $because)
  }
`);

export const shareQuery = graphql(`
  query EditSharing($slug: String!) {
    caseBySlug(slug: $slug) {
      ...EditedCase
      sharing
      sharedWith
      publishedAt
      publishedVersion
    }
  }
`);

export const shareMutation = graphql(`
  mutation ShareCase($id: ID!, $sharing: Sharing!, $sharedWith: [String!]!) {
    shareCase(id: $id, sharing: $sharing, sharedWith: $sharedWith) {
      id
    }
  }
`);

export const publishMutation = graphql(`
  mutation PublishCase($id: ID!) {
    publishCase(id: $id) {
      id
    }
  }
`);

export const withdrawMutation = graphql(`
  mutation WithdrawCase($id: ID!) {
    withdrawCase(id: $id) {
      id
    }
  }
`);
