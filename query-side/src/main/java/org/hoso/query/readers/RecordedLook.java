package org.hoso.query.readers;

import java.time.Instant;
import java.util.UUID;
import org.hoso.query.looks.KnownLook;
import org.hoso.query.looks.ToldReason;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looked at for a reason.
 *
 * @param officer  pseudonymous id
 * @param what     a part of the case, {@code REPORTER_IDENTITY}, {@code EXPORT}, {@code READERS} or {@code GLASS}
 * @param position what the answer showed: the place in the ledger
 * @param ledgered the place in the ledger of the look itself
 * @param glassId  the glass that was broken, or under which it was looked
 * @param reason   as it was given
 * @param withheld why the reason is not told: {@code masked} for a reader who may not know it, or {@code erased}
 */
public record RecordedLook(
        Instant at,
        String officer,
        String agency,
        String what,
        long position,
        long ledgered,
        @Nullable UUID glassId,
        @Nullable String reason,
        @Nullable String withheld) {
    static RecordedLook of(KnownLook known, ToldReason reason) {
        return new RecordedLook(
                known.at(),
                known.officer(),
                known.agency(),
                known.what(),
                known.position(),
                known.ledgered(),
                known.glassId(),
                reason.text(),
                reason.withheld());
    }
}
