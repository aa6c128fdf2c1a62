package org.hoso.runtime.stamping;

import java.time.Instant;

/**
 * A time stamp that was checked: by that instant, the stamped bytes were there.
 *
 * @param authority   who says so, by the name in its certificate
 * @param certificate SHA-256 of that certificate, in hex
 * @param at          by the authority's clock
 * @param token       the token (RFC 3161), in DER
 */
public record Stamp(String authority, String certificate, Instant at, byte[] token) {}
