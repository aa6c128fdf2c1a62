package org.hoso.query.comparing;

import org.jspecify.annotations.Nullable;

/**
 * What was found of one view.
 *
 * @param position up to which place of the ledger it was compared
 * @param rows     how many were found to be what the ledger makes of them
 * @param wrong    the first that is not
 * @param untold   why nothing can be said of it, or not of all that it should have; absent where all was compared
 */
public record ComparedView(
        String view,
        long position,
        long rows,
        @Nullable String wrong,
        @Nullable String untold) {
    static ComparedView untold(String view, String why) {
        return new ComparedView(view, 0, 0, null, why);
    }
}
