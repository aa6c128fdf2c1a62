package org.hoso.query.looks;

import java.time.Instant;
import java.util.UUID;
import org.hoso.access.AccessEvent;
import org.hoso.access.Glass;
import org.hoso.access.Look;
import org.hoso.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A look, or a glass that was broken, with its place.
 *
 * @param position   in the ledger
 * @param ledgeredAt when it got that place
 */
public record LookLine(long position, Instant ledgeredAt, AccessEvent event) {
    /** Absent where a file of many cases was exported. */
    @Nullable
    CaseId caseId() {
        return switch (event) {
            case Glass.GlassBroken e -> e.caseId();
            case Look.CaseLookedAt e -> e.caseId();
            case Look.IdentityOpened e -> e.caseId();
            case Look.PackTaken e -> e.caseId();
            case Look.ReadersAsked e -> e.caseId();
            case Look.FileExported e -> null;
        };
    }

    /** The glass that was broken, or under which it was looked. */
    public @Nullable UUID glassId() {
        return switch (event) {
            case Glass.GlassBroken e -> e.glassId();
            case Look.CaseLookedAt e -> e.glassId();
            case Look.IdentityOpened e -> e.glassId();
            case Look.PackTaken e -> e.glassId();
            case Look.ReadersAsked e -> null;
            case Look.FileExported e -> null;
        };
    }
}
