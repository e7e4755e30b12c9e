import { graphql } from './generated/index.js';

// Everything that the portal asks of the modules.

export const homeQuery = graphql(`
  query Home {
    caseFacets {
      id
      counts {
        value
        labelNl
        labelEn
        count
      }
    }
    listings(first: 6) {
      edges {
        node {
          id
          titleNl
          titleEn
          summaryNl
          summaryEn
          organisation {
            name
          }
        }
      }
    }
  }
`);

export const searchQuery = graphql(`
  query Search($problem: String!, $language: SearchLanguage, $domain: String, $after: String) {
    searchAid(problem: $problem, language: $language, first: 10, after: $after, filter: { domain: $domain }) {
      edges {
        node {
          whyNl
          whyEn
          listing {
            id
            titleNl
            titleEn
            summaryNl
            summaryEn
            domain
            phase
            organisation {
              name
              inhabitants
            }
            usage {
              adopters
              followers
            }
          }
        }
      }
      corrections {
        asked
        readAs
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const casesQuery = graphql(`
  query Cases($filter: CaseFilterInput, $after: String) {
    cases(first: 24, after: $after, filter: $filter) {
      edges {
        node {
          id
          slug
          titleNl
          titleEn
          summaryNl
          summaryEn
          organisation {
            name
          }
          disagreements {
            attribute {
              id
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    caseFacets(filter: $filter) {
      id
      labelNl
      labelEn
      counts {
        value
        labelNl
        labelEn
        count
      }
    }
  }
`);

export const listingQuery = graphql(`
  query Listing($id: ID!) {
    listing(id: $id) {
      id
      titleNl
      titleEn
      summaryNl
      summaryEn
      problemNl
      problemEn
      kind
      status
      version
      publishedAt
      withdrawnOn
      organisation {
        code
        name
        province
        inhabitants
      }
      technologies {
        textNl
        textEn
        source
      }
      dataSources {
        textNl
        textEn
        source
      }
      usage {
        adopters
        stopped
        followers
        named {
          name
        }
        claims {
          textNl
          source
        }
      }
      sourceCase {
        id
        slug
        lessons {
          id
          textNl
          textEn
          source
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
  }
`);

export const standingQuery = graphql(`
  query Standing($id: ID!) {
    fitCheck(listing: $id) {
      fits
      doesNotFit
      unknown
      points {
        ...Point
      }
    }
    listing(id: $id) {
      myAdoption {
        id
        status
        startedOn
      }
      myFollow {
        id
        since
      }
    }
  }
  fragment Point on FitPoint {
    aspect
    needNl
    needEn
    outcome
    reasonNl
    reasonEn
    changeNl
    changeEn
    source
  }
`);

export const ownQuery = graphql(`
  query Own($organisation: String!) {
    cases(first: 50, filter: { organisation: $organisation }) {
      edges {
        node {
          id
          slug
          titleNl
          titleEn
          sharing
        }
      }
    }
    myAdoptions(first: 50) {
      edges {
        node {
          id
          labelNl
          labelEn
          status
          startedOn
          sourceOrganisation {
            name
          }
          knownPitfalls {
            id
            status
          }
        }
      }
    }
    myFollows(first: 50) {
      edges {
        node {
          id
          labelNl
          labelEn
          since
          endedOn
          listing {
            id
          }
        }
      }
    }
    drafts(first: 50) {
      edges {
        node {
          id
          title
          status
          madeOn
          open {
            key
          }
          sourceOrganisation {
            name
          }
        }
      }
    }
    myProfile {
      version
      inhabitants
      technologies
      data
      domains
    }
  }
`);

export const adoptionQuery = graphql(`
  query Adoption($id: ID!) {
    adoption(id: $id) {
      id
      labelNl
      labelEn
      labelDate
      status
      startedOn
      stoppedOn
      stopReason
      phase
      version
      listingVersion
      organisation {
        code
        name
      }
      sourceOrganisation {
        name
      }
      listing {
        id
        version
      }
      sourceCase {
        id
        slug
        titleNl
      }
      fit {
        ...Point
      }
      knownPitfalls {
        id
        textNl
        textEn
        status
        reason
        version
        source
        sourceOrganisation {
          name
        }
      }
    }
    drafts(adoption: $id, first: 50) {
      edges {
        node {
          id
          title
          status
          open {
            key
          }
          sourceOrganisation {
            name
          }
        }
      }
    }
    lessonsFor(reference: $id, phase: "implementation", first: 12) {
      becauseNl
      becauseEn
      lesson {
        id
        textNl
        textEn
      }
      advice {
        id
        titleNl
        titleEn
        adviceNl
        adviceEn
        source
      }
    }
    reviews(about: $id) {
      id
      heldOn
      expected
      happened
      difference
      nextTime
    }
  }
`);

export const templatesQuery = graphql(`
  query Templates {
    templates {
      id
      version
      titleNl
      titleEn
      summaryNl
      summaryEn
      sources
      licence
      onAdoption
    }
  }
`);

export const draftQuery = graphql(`
  query Draft($id: ID!) {
    draft(id: $id) {
      id
      title
      status
      version
      madeOn
      finalisedOn
      templateId
      templateVersion
      templateHash
      sharing
      caseUrn
      sourceDocument
      sourceOrganisation {
        name
      }
      organisation {
        code
        name
      }
      preview
      open {
        key
        labelNl
        labelEn
      }
      places {
        value
        shown
        from
        placeholder {
          key
          kind
          labelNl
          labelEn
          helpNl
          helpEn
          required
          choices {
            value
            labelNl
            labelEn
          }
        }
      }
    }
  }
`);

export const exportQuery = graphql(`
  query Export($id: ID!, $format: DocumentFormat!) {
    draft(id: $id) {
      export(format: $format) {
        fileName
        mediaType
        content
      }
    }
  }
`);

export const lessonsQuery = graphql(`
  query Lessons($text: String, $theme: String, $phase: String, $after: String) {
    lessons(first: 20, after: $after, filter: { text: $text, phase: $phase }) {
      edges {
        node {
          id
          textNl
          textEn
          labelNl
          labelEn
          source
          organisation {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    advice(text: $text, theme: $theme, phase: $phase, first: 20) {
      id
      kind
      titleNl
      titleEn
      adviceNl
      adviceEn
      source
    }
    themes {
      id
      labelNl
      labelEn
    }
  }
`);

export const lessonProposalsQuery = graphql(`
  query LessonProposals {
    lessonProposals {
      id
      version
      about
      labelNl
      labelEn
      textNl
      source
      phases
    }
  }
`);

export const acceptProposalMutation = graphql(`
  mutation AcceptProposal($id: ID!, $version: Int!, $input: LessonInput!) {
    acceptLessonProposal(id: $id, version: $version, input: $input) {
      id
    }
  }
`);

export const rejectProposalMutation = graphql(`
  mutation RejectProposal($id: ID!, $version: Int!, $reason: String!) {
    rejectLessonProposal(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);

export const adoptMutation = graphql(`
  mutation Adopt($listing: ID!, $sharing: Sharing, $key: String) {
    adopt(listing: $listing, sharing: $sharing, idempotencyKey: $key) {
      id
    }
  }
`);

export const stopMutation = graphql(`
  mutation StopAdoption($id: ID!, $version: Int!, $reason: String!) {
    stopAdoption(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);

export const followMutation = graphql(`
  mutation Follow($listing: ID!) {
    follow(listing: $listing) {
      id
    }
  }
`);

export const unfollowMutation = graphql(`
  mutation Unfollow($listing: ID!) {
    unfollow(listing: $listing) {
      id
    }
  }
`);

export const profileQuery = graphql(`
  query Profile {
    myProfile {
      version
      inhabitants
      technologies
      data
      domains
      landscape
    }
    vocabularies {
      id
      terms {
        id
        labelNl
        labelEn
      }
    }
  }
`);

export const saveProfileMutation = graphql(`
  mutation SaveProfile($input: ProfileInput!) {
    saveProfile(input: $input) {
      version
    }
  }
`);

export const decideMutation = graphql(`
  mutation Decide($id: ID!, $version: Int!, $used: Boolean!, $reason: String) {
    decidePitfall(id: $id, version: $version, used: $used, reason: $reason) {
      id
    }
  }
`);

export const reviewMutation = graphql(`
  mutation Review($about: AboutInput!, $input: ReviewInput!, $lessons: [LessonInput!]!, $key: String) {
    recordReview(about: $about, input: $input, lessons: $lessons, idempotencyKey: $key) {
      id
    }
  }
`);

export const fillMutation = graphql(`
  mutation Fill($id: ID!, $version: Int!, $places: [PlaceInput!]!) {
    fillDraft(id: $id, version: $version, places: $places) {
      id
    }
  }
`);

export const finaliseMutation = graphql(`
  mutation Finalise($id: ID!, $version: Int!) {
    finaliseDraft(id: $id, version: $version) {
      id
    }
  }
`);

export const createDraftMutation = graphql(`
  mutation CreateDraft($template: String!, $solution: String, $key: String) {
    createDraft(template: $template, solution: $solution, idempotencyKey: $key) {
      id
    }
  }
`);
