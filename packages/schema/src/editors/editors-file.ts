// What goes in from the editors: YAML files as text. Reading them from disk is not this package's job.

/** A YAML file of the editors, unread: its issues are located in its text. */
export interface EditorsFile {
  /** Path inside the content folder, with forward slashes. */
  path: string
  text: string
  /** Whether it comes with the tool and not with the content: then entries that no article needs are no mistake. */
  isDefault?: boolean
}
