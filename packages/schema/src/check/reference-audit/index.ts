// The list of audit rules, in the order they are asked.
import { checkedForm } from './checked-form.ts'
import { commercialSource } from './commercial-source.ts'
import { conflictingAuthors } from './conflicting-authors.ts'
import { conflictingContainer } from './conflicting-container.ts'
import { conflictingGivenNames } from './conflicting-given-names.ts'
import { conflictingPages } from './conflicting-pages.ts'
import { conflictingVolume } from './conflicting-volume.ts'
import { conflictingYear } from './conflicting-year.ts'
import { encyclopaedicSource } from './encyclopaedic-source.ts'
import { implausibleDetails } from './implausible-details.ts'
import { machineWrittenSource } from './machine-written-source.ts'
import { missingAuthor } from './missing-author.ts'
import { missingContainer } from './missing-container.ts'
import { missingYear } from './missing-year.ts'
import { otherEdition } from './other-edition.ts'
import { rejected } from './rejected.ts'
import { retractedTitle } from './retracted-title.ts'
import type { AuditRule } from './rule.ts'
import { unverified } from './unverified.ts'
import { webSource } from './web-source.ts'

/** All audit rules. */
export const auditRules: readonly AuditRule[] = [
  conflictingAuthors,
  conflictingGivenNames,
  conflictingContainer,
  conflictingYear,
  conflictingVolume,
  conflictingPages,
  missingAuthor,
  missingContainer,
  missingYear,
  webSource,
  commercialSource,
  encyclopaedicSource,
  machineWrittenSource,
  retractedTitle,
  implausibleDetails,
  otherEdition,
  unverified,
  rejected,
  checkedForm,
]
