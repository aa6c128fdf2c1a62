package org.hoso.publications;

import org.jspecify.annotations.Nullable;

/**
 * Why a figure over all notices of the period reads otherwise than in the publication that is restated.
 *
 * @param figure  its code
 * @param cause   as the figures' explanation of changes names it
 * @param changes how many times a notice came to count otherwise by it; absent where that is a number too small to tell
 */
public record ChangeCause(
        String figure, String cause, @Nullable Long changes) {}
