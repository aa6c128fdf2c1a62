package org.hoso.query.changes;

import java.util.List;
import org.hoso.query.changes.Fields.Field;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two files.
 *
 * @param path   where it stands, each entry of a list by its id or, where it has none, by its place
 * @param fields the same in fields, outermost first
 * @param before absent where there was nothing
 * @param after  absent where there is nothing any more
 */
record Differing(
        String path,
        List<Field> fields,
        @Nullable Object before,
        @Nullable Object after) {}
