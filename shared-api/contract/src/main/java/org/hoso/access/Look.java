package org.hoso.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Tra cứu: what was shown for a reason, stored before it was shown. {@code position} is the place in the ledger that the answer
 * showed; {@code glassId} the broken glass under which it was given, instead of a reason.
 */
public interface Look {
    sealed interface Event extends AccessEvent {
        UUID lookId();

        @Override
        default UUID stream() {
            return lookId();
        }
    }

    /** A case that is not the reader's own work was read. */
    record CaseLookedAt(
            Actor by,
            Instant at,
            UUID lookId,
            CaseId caseId,
            CasePart part,
            long position,
            @Nullable UUID glassId,
            @Nullable Sealed reason)
            implements Event {}

    /**
     * Who reported was told to one who sees it for a reason only.
     *
     * @param about the one report whose sender was told, whose key seals the reason; absent where the case has several
     */
    record IdentityOpened(
            Actor by,
            Instant at,
            UUID lookId,
            CaseId caseId,
            CasePart part,
            @Nullable UUID about,
            long position,
            @Nullable UUID glassId,
            @Nullable Sealed reason)
            implements Event {}

    /**
     * A case left the system as one file.
     *
     * @param identities whether it tells who reported to one who sees it for a reason only
     */
    record PackTaken(
            Actor by,
            Instant at,
            UUID lookId,
            CaseId caseId,
            boolean identities,
            long position,
            @Nullable UUID glassId,
            @Nullable Sealed reason)
            implements Event {}

    /** @param asOf of which instant it was asked who could see the case, and who did */
    record ReadersAsked(
            Actor by,
            Instant at,
            UUID lookId,
            CaseId caseId,
            Instant asOf,
            long position,
            @Nullable Sealed reason) implements Event {}

    /**
     * A file of many cases left the system.
     *
     * @param export which one, {@code sanction-decisions}
     * @param from   first day that it covers, in Viet Nam
     * @param until  last day
     * @param rows   lines of it, the header apart
     */
    record FileExported(
            Actor by,
            Instant at,
            UUID lookId,
            String export,
            LocalDate from,
            LocalDate until,
            String mediaType,
            long rows,
            Sha256 sha256,
            long position,
            @Nullable Sealed reason)
            implements Event {}
}
