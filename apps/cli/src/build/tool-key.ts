// Stage: before the build. Hashes of the tool: of all of it, and of the part that parses.
import { keyOfStamps, type Stamps, stampFiles } from '@compendium/corpus'
import { listToolFiles, workspaceRoot } from './tool-files.ts'

/**
 * Stamp the files of the tool.
 *
 * @param known
 *   Earlier stamps.
 * @returns
 *   Stamps by path inside the workspace.
 */
export function stampTool(known?: Stamps): Stamps {
  return stampFiles(workspaceRoot, listToolFiles(), known)
}

/**
 * Hash the part of the tool that parses: a change of a renderer leaves parsed articles as they are.
 *
 * @param tool
 *   Stamps of the tool.
 * @returns
 *   SHA-256 in hexadecimal.
 */
export function parserKeyOf(tool: Stamps): string {
  return keyOfStamps(Object.fromEntries(Object.entries(tool).filter(([path]) => !path.startsWith('apps/'))))
}
