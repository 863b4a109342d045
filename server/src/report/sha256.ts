/** SHA-256, loaded when it is wanted: most commands need none, and Node takes long to load it. */

/** The hash of a text in UTF-8, or of bytes. */
export type Sha256 = (data: string | Uint8Array, encoding: 'hex' | 'base64') => string;

export async function loadSha256(): Promise<Sha256> {
  const { createHash } = await import('node:crypto');
  return (data, encoding) => createHash('sha256').update(data).digest(encoding);
}
