import { graphql } from '../generated/index.js';

// What the story of one case asks: its facts, what is worked on, and what other modules know of it. `asOf` is null for now.

export const caseQuery = graphql(`
  query Case($slug: String!, $asOf: DateTimeISO) {
    caseSteps {
      id
      labelNl
      labelEn
    }
    present: caseBySlug(slug: $slug) {
      id
      titleNl
      titleEn
      createdOn
      organisation {
        code
        name
      }
    }
    caseBySlug(slug: $slug, asOf: $asOf) {
      id
      slug
      titleNl
      titleEn
      aliases
      summaryNl
      summaryEn
      version
      sharing
      adoptedFrom
      adoptedFromLabel
      organisation {
        code
        name
        province
        inhabitants
      }
      assessments {
        ...Value
      }
      disagreements {
        attribute {
          id
          labelNl
          labelEn
        }
        values {
          ...Value
        }
      }
      unknowns {
        attribute {
          id
          labelNl
          labelEn
        }
        note
      }
      signals {
        rule
        level
        textNl
        textEn
        source
        step
        about {
          shape
          id
        }
      }
    }
  }
  fragment Value on Assessment {
    id
    unknown
    attribute {
      id
      labelNl
      labelEn
      kind
      step
    }
    term {
      id
      labelNl
      labelEn
    }
    textNl
    textEn
    ownName
    number
    numberMax
    unit
    yes
    from
    until
    concerns
    qualifier
    basis
    source
    statedOn
    note
  }
`);

export const caseWorkQuery = graphql(`
  query CaseWork($slug: String!, $asOf: DateTimeISO) {
    caseBySlug(slug: $slug, asOf: $asOf) {
      id
      indicators {
        id
        nameNl
        nameEn
        kind
        unit
        measure
        better
        readings
        axis
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
          note
        }
      }
      gateDecisions {
        id
        outcome
        decidedOn
        decidedBy
        reason
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
        pillars {
          pillar
          score
          note
        }
        evidence {
          textNl
          url
        }
        conditions
        leadTimeMonths
        budget {
          cents
        }
        corrects
        corrected
      }
      registers {
        register {
          id
          labelNl
          labelEn
          titleNl
          titleEn
          ranked
        }
        entries {
          id
          titleNl
          titleEn
          because
          rank
          owner
          from
          until
          qualifier
          basis
          source
          note
          confidential
          status {
            id
            labelNl
            labelEn
            ended
          }
          values {
            field {
              id
              labelNl
              labelEn
              kind
            }
            values
            terms {
              id
              labelNl
              labelEn
            }
          }
        }
      }
      checklists {
        checklist {
          id
          labelNl
          labelEn
          source
          scale
          announced
        }
        responses {
          id
          heldOn
          heldBy
          conclusion
          source
          confidential
          answers {
            item {
              id
              labelNl
              labelEn
            }
            value
            valueNl
            valueEn
            note
          }
        }
        trend {
          item {
            id
          }
          before
          after
          difference
        }
        dueOn
      }
    }
  }
`);

export const caseJudgementsQuery = graphql(`
  query CaseJudgements($slug: String!, $asOf: DateTimeISO) {
    caseBySlug(slug: $slug, asOf: $asOf) {
      id
      innovation {
        isInnovation
        becauseNl
        becauseEn
      }
      planning {
        leadTimeFromMonths
        leadTimeUntilMonths
        plannedMonths
        uncertainty
        becauseNl
        becauseEn
      }
      steering: placement(quadrant: "steering") {
        ...Corner
      }
      insideOutside: placement(quadrant: "inside-outside") {
        ...Corner
      }
      programmes {
        id
        nameNl
        nameEn
      }
    }
  }
  fragment Corner on QuadrantPlacement {
    positions {
      cell {
        horizontal
        vertical
        labelNl
        labelEn
        adviceNl
        adviceEn
      }
      sources
    }
    missing {
      attribute
      labelNl
      labelEn
    }
  }
`);

export const caseElsewhereQuery = graphql(`
  query CaseElsewhere($slug: String!) {
    caseBySlug(slug: $slug) {
      id
      listing {
        id
      }
      lessons {
        id
        textNl
        textEn
        source
        organisation {
          name
        }
      }
      tenderDocuments {
        id
        title
        organisation {
          name
        }
      }
    }
  }
`);

export const caseHistoryQuery = graphql(`
  query CaseHistory($slug: String!, $after: String) {
    caseBySlug(slug: $slug) {
      id
      slug
      titleNl
      titleEn
      history(first: 50, after: $after) {
        edges {
          node {
            at
            by
            kind
            shape
            about
            aboutLabel {
              labelNl
              labelEn
            }
            said {
              labelNl
              labelEn
            }
            status {
              labelNl
              labelEn
            }
            because
            record
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const caseGrantsQuery = graphql(`
  query CaseGrants($slug: String!) {
    caseBySlug(slug: $slug) {
      id
      slug
      titleNl
      registers(ids: ["data-grant"]) {
        entries {
          id
          titleNl
          titleEn
          values {
            field {
              id
            }
            values
          }
        }
      }
    }
  }
`);

export const requestDataMutation = graphql(`
  mutation RequestData($grant: ID!, $use: String!, $goal: String!, $key: String) {
    requestData(grant: $grant, use: $use, goal: $goal, idempotencyKey: $key) {
      __typename
      ... on DataRequestAllowed {
        validUntil
        compensation
      }
      ... on DataRequestRefused {
        messageNl
        messageEn
      }
    }
  }
`);
