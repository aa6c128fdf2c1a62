package org.hoso.cases;

/**
 * Personal text as it is stored: AES-256-GCM under a key that belongs to one person, so that destroying the key forgets
 * the text while the history still verifies. Sealed at the edge, before dispatch; opened only for a reader who may see it.
 *
 * @param v      form of this sealing, 1
 * @param person whose key sealed it
 * @param kid    number of that person's key, from 1
 * @param iv     96-bit nonce, base64
 * @param kc     commitment to the field's derived key, base64: a pack may disclose one field by that key
 * @param ct     cipher text with its tag, base64
 */
public record Sealed(int v, PersonId person, int kid, String iv, String kc, String ct) {}
