package org.hoso.query.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param on      the day it is of
 * @param knownAt last place of the ledger that counts, where one was asked for; name the {@code Hoso-Position} of the first page as
 *     {@code knownAt} of the next ones, and the pages are of one list
 * @param next    the {@code after} of the next page; absent on the last one
 */
record ListPage(
        String list,
        LocalDate on,
        @Nullable Long knownAt,
        List<PublicEntry> entries,
        @Nullable UUID next) {}
