import { graphql } from '../generated/index.js';

// What this room asks of the modules.

export const overviewQuery = graphql(`
  query Overview($filter: CaseFilterInput) {
    portfolio(filter: $filter) {
      total
      spreads(
        attributes: ["phase", "domain", "government-perspective", "management-view", "playing-field", "start-position"]
      ) {
        ...Spread
      }
    }
    valueMap: quadrantPlacements(quadrant: "value-map", filter: $filter) {
      ...Placements
    }
    steering: quadrantPlacements(quadrant: "steering", filter: $filter) {
      ...Placements
    }
    insideOutside: quadrantPlacements(quadrant: "inside-outside", filter: $filter) {
      ...Placements
    }
    ...FilterChoices
  }
  fragment FilterChoices on Query {
    casePresets {
      id
      labelNl
      labelEn
    }
    caseFacets {
      id
      counts {
        value
        labelNl
        labelEn
      }
    }
    vocabularies(ids: ["domain"]) {
      id
      terms {
        id
        labelNl
        labelEn
      }
    }
  }
  fragment Spread on Spread {
    attribute {
      id
      labelNl
      labelEn
    }
    terms {
      term {
        id
        labelNl
        labelEn
      }
      cases
    }
    several
    soughtInVain
    unknown
  }
  fragment Placements on QuadrantPlacements {
    total
    quadrant {
      id
      labelNl
      labelEn
      source
      horizontal {
        labelNl
        labelEn
        low {
          id
          labelNl
          labelEn
        }
        high {
          id
          labelNl
          labelEn
        }
      }
      vertical {
        labelNl
        labelEn
        low {
          id
          labelNl
          labelEn
        }
        high {
          id
          labelNl
          labelEn
        }
      }
      cells {
        horizontal
        vertical
        labelNl
        labelEn
        adviceNl
        adviceEn
      }
    }
    placements {
      case {
        id
        slug
        titleNl
        titleEn
        assessments(attributes: ["value-grade", "potential"]) {
          id
          unknown
          attribute {
            id
          }
          term {
            id
            labelNl
            labelEn
          }
        }
      }
      positions {
        cell {
          horizontal
          vertical
        }
        sources
      }
      missing {
        attribute
        labelNl
        labelEn
      }
      disputed
    }
  }
`);

export const portfolioQuery = graphql(`
  query PortfolioPage($filter: CaseFilterInput, $asOf: DateTimeISO, $after: String) {
    portfolio(filter: $filter, asOf: $asOf) {
      total
      spreads(attributes: ["phase", "domain"]) {
        ...Spread
      }
      costs {
        outOfPocket {
          ...MoneySum
        }
        hours {
          ...TimeSum
        }
        withoutAmount
        withoutHours
        apart
      }
    }
    cases(first: 50, filter: $filter, asOf: $asOf, after: $after) {
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
          standing {
            phases {
              id
              term {
                id
                labelNl
                labelEn
              }
            }
            valueGrades {
              id
              term {
                id
                labelNl
                labelEn
              }
            }
            potential {
              id
            }
            topUnknown {
              titleNl
              titleEn
            }
            lastDecision {
              outcome
              decidedOn
            }
            openQuestions
            nextDue {
              nextOn
              checklist {
                labelNl
                labelEn
              }
            }
            overdue
          }
          costs {
            outOfPocket {
              amount {
                cents
              }
              certainty {
                id
                labelNl
                labelEn
              }
            }
            hours {
              hours
              certainty {
                id
                labelNl
                labelEn
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...FilterChoices
  }
  fragment MoneySum on CostSum {
    amount {
      cents
    }
    certainty {
      id
      labelNl
      labelEn
    }
    cases
  }
  fragment TimeSum on HoursSum {
    hours
    certainty {
      id
      labelNl
      labelEn
    }
    cases
  }
  fragment Costs on CaseCosts {
    outOfPocket {
      amount {
        cents
      }
      certainty {
        id
        labelNl
        labelEn
      }
    }
    hours {
      hours
      certainty {
        id
        labelNl
        labelEn
      }
    }
    apart {
      id
      titleNl
      titleEn
      qualifier
      values {
        field {
          id
        }
        values
        terms {
          labelNl
          labelEn
        }
      }
    }
  }
`);

export const readinessQuery = graphql(`
  query ReadinessPage($slug: String!, $asOf: DateTimeISO) {
    caseBySlug(slug: $slug, asOf: $asOf) {
      id
      slug
      titleNl
      titleEn
      summaryNl
      summaryEn
      organisation {
        code
        name
      }
      standing {
        phases {
          ...Value
        }
        lastDecision {
          outcome
          decidedOn
          decidedBy
          conditions
        }
      }
      readiness {
        response {
          heldOn
          heldBy
          conclusion
          nextOn
        }
        groups {
          group {
            id
            labelNl
            labelEn
          }
          lines {
            item {
              id
              labelNl
              labelEn
            }
            status
            note
            facts {
              id
              textNl
              textEn
              known
            }
          }
        }
        outcomes {
          id
          nameNl
          nameEn
        }
        publicValues {
          ...Value
        }
        valueConflicts {
          conflict {
            id
            labelNl
            labelEn
          }
          plays
          answer
        }
        benefits {
          id
          titleNl
          titleEn
          values {
            field {
              id
            }
            values
            terms {
              labelNl
              labelEn
            }
          }
        }
        participation {
          ...Value
        }
        participationTiming {
          ...Value
        }
        dynamicAssessment {
          heldOn
          heldBy
          conclusion
        }
        impact {
          heldOn
          heldBy
          conclusion
        }
      }
    }
  }
`);

export const organisationQuery = graphql(`
  query OrganisationPage($organisation: String!, $ids: [String!]) {
    organisationChecklists(organisation: $organisation, ids: $ids) {
      checklist {
        id
        labelNl
        labelEn
        source
        scale
        vocabulary
        contents
        repeatMonths
        helpNl
        helpEn
        items {
          id
          labelNl
          labelEn
        }
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
      trend {
        item {
          id
        }
        difference
      }
      dueOn
    }
  }
`);

export const termsQuery = graphql(`
  query ChecklistTerms($ids: [String!]) {
    vocabularies(ids: $ids) {
      id
      terms {
        id
        labelNl
        labelEn
      }
    }
  }
`);

export const respondMutation = graphql(`
  mutation RespondForOrganisation($input: ChecklistResponseInput!, $key: String) {
    respond(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export const choicesQuery = graphql(`
  query CompareChoices($text: String) {
    cases(first: 50, filter: { text: $text }) {
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
      pageInfo {
        hasNextPage
      }
    }
    caseSteps {
      id
      labelNl
      labelEn
    }
    attributes {
      id
      labelNl
      labelEn
      step
      expected
    }
  }
`);

export const comparedQuery = graphql(`
  query ComparedCase($slug: String!) {
    caseBySlug(slug: $slug) {
      id
      slug
      titleNl
      titleEn
      organisation {
        code
        name
        inhabitants
      }
      assessments {
        ...Value
      }
      disagreements {
        attribute {
          id
        }
      }
      costs {
        ...Costs
      }
      indicators {
        id
        nameNl
        nameEn
        kind
        unit
        measure
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
          qualifier
          source
          basis
        }
      }
    }
  }
`);
