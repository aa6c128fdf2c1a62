package org.hoso.cases;

/**
 * Where content lies. The canonical form stands in clear (an accepted exception: without it nobody could ask for a
 * removal); the address as it was sent may carry personal parameters and is sealed.
 *
 * @param canonical one spelling for the same content, made at the edge
 * @param hash      SHA-256 of the canonical form, hex: what cases are joined by
 * @param original  as it was sent
 */
public record WebAddress(
        String canonical, Sha256 hash, @About Sealed original) {}
