import { graphql } from '../generated/index.js';

// What the pages on facts ask of the case registry.

export const claimsQuery = graphql(`
  query Claims {
    claims {
      id
      kind
      theme {
        id
        labelNl
        labelEn
      }
      statementNl
      statementEn
      reported
      qualifier
      counted
      recorded
      outcome
      statements {
        textNl
        textEn
        source
      }
      source
      noteNl
      noteEn
      cases {
        ...CaseName
      }
      countedCases {
        ...CaseName
      }
      candidates {
        ...CaseName
      }
    }
    cases(first: 100) {
      edges {
        node {
          ...CaseName
          disagreements {
            attribute {
              id
              labelNl
              labelEn
            }
          }
        }
      }
    }
  }
`);

graphql(`
  fragment CaseName on Case {
    id
    slug
    titleNl
    titleEn
  }
`);

graphql(`
  fragment ProgrammeFacts on Programme {
    id
    nameNl
    nameEn
    organisation {
      code
      name
    }
    sharing
    announced
    fundedFrom
    fundedUntil
    budgetCentsPerYear
    budget {
      years
      cents
    }
    noteNl
    noteEn
    basis
    source
    cases {
      case {
        ...CaseName
        summaryNl
        summaryEn
        organisation {
          name
        }
      }
      basis
      source
    }
  }
`);

export const programmesQuery = graphql(`
  query Programmes {
    programmes {
      ...ProgrammeFacts
    }
  }
`);

export const programmeQuery = graphql(`
  query Programme($id: ID!) {
    programme(id: $id) {
      ...ProgrammeFacts
    }
    cases(first: 100) {
      edges {
        node {
          ...CaseName
        }
      }
    }
  }
`);

export const createProgrammeMutation = graphql(`
  mutation CreateProgramme($input: ProgrammeInput!, $key: String) {
    createProgramme(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export const addCaseMutation = graphql(`
  mutation AddCaseToProgramme($programme: ID!, $case: ID!, $source: String) {
    addCaseToProgramme(programme: $programme, case: $case, source: $source) {
      id
    }
  }
`);

export const shareProgrammeMutation = graphql(`
  mutation ShareProgramme($id: ID!, $sharing: Sharing!) {
    shareProgramme(id: $id, sharing: $sharing) {
      id
    }
  }
`);

export const partiesQuery = graphql(`
  query Parties($kind: String, $after: String) {
    vocabularies(ids: ["party-kind"]) {
      terms {
        id
        labelNl
        labelEn
      }
    }
    parties(first: 100, after: $after, kind: $kind) {
      edges {
        node {
          key
          name
          named
          caseCount
          kind {
            labelNl
            labelEn
          }
          cases {
            case {
              ...CaseName
            }
            role
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const instrumentsQuery = graphql(`
  query Instruments($tool: String) {
    instruments {
      id
      labelNl
      labelEn
      notInSource
      carriers {
        shape
        id
      }
    }
    attributes {
      id
      labelNl
      labelEn
    }
    vocabularies {
      id
      labelNl
      labelEn
    }
    registers {
      id
      labelNl
      labelEn
    }
    checklists {
      id
      labelNl
      labelEn
    }
    quadrants {
      id
      labelNl
      labelEn
    }
    casePresets {
      id
      labelNl
      labelEn
    }
    matrices {
      id
      labelNl
      labelEn
      source
      columns {
        id
        labelNl
        labelEn
      }
      rows {
        id
        labelNl
        labelEn
        cells {
          textNl
          textEn
        }
      }
    }
    references(text: $tool) {
      id
      title
      source
    }
  }
`);

export const vocabulariesQuery = graphql(`
  query Vocabularies {
    vocabularies {
      id
      labelNl
      labelEn
      source
      version
      contents
      instruments
      terms {
        id
        labelNl
        labelEn
        aliases
        retired
      }
    }
  }
`);
