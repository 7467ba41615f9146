/** Addresses in the text of Terraform: what stands in `${…}`, without the names of functions and keywords. */

/** `"root:${tls_private_key.x.pem}"` → `["tls_private_key.x.pem"]`. */
export function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\$)\$\{([^{}]*)\}/g)].flatMap(([, inner = ""]) => {
    const bare = inner.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
    return [...bare.matchAll(/(?<![\w.])[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[\d+\])+(?![\w(])/g)].map(
      ([word]) => word,
    );
  });
}
