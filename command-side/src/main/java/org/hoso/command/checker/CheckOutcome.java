package org.hoso.command.checker;

import org.hoso.cases.Removal.Ground;
import org.hoso.cases.Sha256;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
sealed interface CheckOutcome {
    /**
     * Something answered.
     *
     * @param status  of the last answer
     * @param address that gave it
     * @param text    title and visible text; absent where it was no page of text
     * @param whole   whether all of the page was read
     * @param hash    of the bytes that were read
     */
    record Page(int status, String address, @Nullable String text, boolean whole, Sha256 hash)
            implements CheckOutcome {}

    /**
     * Nothing that could be judged.
     *
     * @param ground why: no answer, a loop, or an address that is not public
     * @param status of the last answer before it, where there was one
     */
    record Nothing(Ground ground, @Nullable Integer status) implements CheckOutcome {}
}
