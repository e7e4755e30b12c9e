import { graphql } from '../generated/index.js';

// What this room asks of the case registry.

export const importsQuery = graphql(`
  query CaseImports {
    caseImports {
      id
      fileName
      recordedAt
      size
    }
    importLimits {
      partBytes
      fileBytes
      rows
      columns
    }
  }
`);

export const importTemplateQuery = graphql(`
  query ImportTemplate {
    importTemplate
  }
`);

export const importQuery = graphql(`
  query CaseImport($id: ID!, $outcomes: [ImportOutcome!], $after: Int!) {
    caseImport(id: $id) {
      id
      fileName
      recordedAt
      complete
      counts {
        outcome
        count
      }
      columns {
        name
        meaning
        labelNl
        labelEn
      }
      rows(outcomes: $outcomes, first: 100, after: $after) {
        id
        rowNumber
        outcome
        cells {
          column
          value
        }
        faults {
          column
          messageNl
          messageEn
        }
        case {
          slug
          titleNl
          titleEn
        }
      }
    }
  }
`);

export const importFileQuery = graphql(`
  query CaseImportFile($id: ID!) {
    caseImport(id: $id) {
      id
      file {
        fileName
        mediaType
        content
      }
    }
  }
`);

export const importMutation = graphql(`
  mutation ImportCases($fileName: String!, $format: CaseListFormat!, $content: String!, $complete: Boolean!) {
    importCases(fileName: $fileName, format: $format, content: $content, dryRun: true, complete: $complete) {
      id
    }
  }
`);

export const continueImportMutation = graphql(`
  mutation ContinueImport($id: ID!, $from: Int!, $content: String!, $complete: Boolean!) {
    continueImport(id: $id, from: $from, content: $content, complete: $complete) {
      id
    }
  }
`);

export const takeInMutation = graphql(`
  mutation TakeInImport($id: ID!) {
    takeInImport(id: $id) {
      id
    }
  }
`);

export const correctRowMutation = graphql(`
  mutation CorrectImportRow($id: ID!, $cells: [ImportCellInput!]!) {
    correctImportRow(id: $id, cells: $cells, takeIn: true) {
      id
      rowNumber
      outcome
    }
  }
`);

export const exportQuery = graphql(`
  query OrganisationExport($format: ExportFormat!, $part: ExportPart!, $after: String) {
    organisationExport(format: $format, part: $part, after: $after) {
      fileName
      mediaType
      content
      next
    }
  }
`);

export const openCasesQuery = graphql(`
  query OpenCases($organisation: String!, $format: ExportFormat!, $after: String) {
    openCases(organisation: $organisation, format: $format, after: $after) {
      fileName
      mediaType
      content
      next
    }
  }
`);

export const algorithmRegisterQuery = graphql(`
  query AlgorithmRegister($slug: String!) {
    caseBySlug(slug: $slug) {
      id
      slug
      titleNl
      titleEn
      organisation {
        code
        name
      }
      algorithmRegister {
        fields {
          key
          labelNl
          labelEn
          mandatory
          from
          values
          problemNl
          problemEn
        }
        file {
          fileName
          mediaType
          content
        }
      }
    }
    attributes {
      id
      labelNl
      labelEn
      step
    }
    registers {
      id
      labelNl
      labelEn
    }
  }
`);

export const cataloguesQuery = graphql(`
  query Catalogues {
    caseFacets {
      id
      counts {
        value
        labelNl
        count
      }
    }
  }
`);

export const catalogueQuery = graphql(`
  query DataCatalogue($organisation: String!, $format: CatalogueFormat!) {
    dataCatalogue(organisation: $organisation, format: $format) {
      organisation {
        code
        name
      }
      cases
      file {
        fileName
        mediaType
        content
      }
      notConfigured
      datasets
      omitted {
        titleNl
        slug
        missingNl
        missingEn
      }
    }
  }
`);

export const ownNamesQuery = graphql(`
  query OwnNames {
    termAliases {
      id
      organisation {
        code
        name
      }
      vocabulary
      alias
      source
      term {
        labelNl
        labelEn
      }
    }
    vocabularies {
      id
      labelNl
      labelEn
      terms {
        id
        labelNl
        labelEn
        retired
      }
    }
    checklists {
      id
      version
      labelNl
      labelEn
      organisation
      announced
      source
      items {
        id
      }
    }
  }
`);

export const addAliasMutation = graphql(`
  mutation AddTermAlias($vocabulary: String!, $term: String!, $alias: String!, $source: String) {
    addTermAlias(vocabulary: $vocabulary, term: $term, alias: $alias, source: $source) {
      id
    }
  }
`);

export const retireAliasMutation = graphql(`
  mutation RetireTermAlias($id: ID!) {
    retireTermAlias(id: $id) {
      id
    }
  }
`);

export const defineChecklistMutation = graphql(`
  mutation DefineOwnChecklist($definition: String!) {
    defineChecklist(definition: $definition) {
      id
    }
  }
`);

export const retireChecklistMutation = graphql(`
  mutation RetireOwnChecklist($id: String!) {
    retireChecklist(id: $id)
  }
`);
