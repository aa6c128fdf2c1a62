package org.hoso.query.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the law in force on a day, in the order of their codes.
 *
 * @param on      the day looked up
 * @param version which edition of the law's data answered
 * @param amended rows of this table that were added to its files and are in force by then
 * @param next    where the next page begins; absent on the last
 */
public record RegistryPage<T>(
        LocalDate on,
        String version,
        List<T> entries,
        @Nullable Integer next,
        List<AmendedRow> amended) {}
