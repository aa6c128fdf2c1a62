package org.hoso.query.changes;

import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One field of the case file that reads otherwise.
 *
 * @param path   where it stands in the file; an entry of a list by its id, or by its place where it has none
 * @param field  its name in words
 * @param before what it read, as the case file writes it; absent where there was nothing
 * @param after  what it reads now; absent where there is nothing any more
 */
public record FieldChange(
        String path,
        Sentence field,

        @Nullable Object before,
        @Nullable Object after) {}
