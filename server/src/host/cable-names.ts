/** Which files of a folder are read as cables. */

/** Names of cables below a folder; a file that is named is read whatever its name. */
export const cableName = /\.(?:cable|tel|txt)$/i;

/** Whether a folder is one of tools or versions, which hold no drafts. */
export function isOfTools(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules';
}
