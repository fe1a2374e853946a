// Names inside an output folder that belong to the build and not to its reader.

/** The folder inside an output folder that holds what a build remembers. */
export const stateFolder = '.compendium'
