package org.hoso.cases;

/**
 * Where content lies. The canonical form stands in clear (an accepted exception: without it nobody could ask for a
 * removal); the address as it was sent may carry personal parameters and is sealed.
 *
 * @param canonical one spelling for the same content, made at the edge
 * @param form      the version of the rules that made canonical form and hash: those of another version are not comparable
 * @param hash      SHA-256, hex, of what cases are joined by: the canonical form, but {@code www.} and the bare host of one site are one
 * @param original  as it was sent
 */
public record WebAddress(
        String canonical, int form, Sha256 hash, @About Sealed original) {}
