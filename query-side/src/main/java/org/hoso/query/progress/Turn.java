package org.hoso.query.progress;

import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param code of the agency, of the agency below the superior, of the platform; absent where there is none
 */
public record Turn(Party party, @Nullable String code) {}
