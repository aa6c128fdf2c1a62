package org.hoso.query.looks;

import java.time.Instant;
import java.util.UUID;
import org.hoso.access.Glass;
import org.hoso.access.Look;
import org.hoso.cases.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A look as it is known.
 *
 * @param officer  pseudonymous id
 * @param what     {@code FILE} and the other parts of a case, {@code REPORTER_IDENTITY}, {@code EXPORT} for a pack, {@code READERS} or {@code GLASS}
 * @param position what the answer showed: the place in the ledger; for a broken glass, where it was broken
 * @param ledgered the place in the ledger of the look itself
 * @param sealed   the reason; absent under a glass
 */
public record KnownLook(
        Instant at,
        String officer,
        String agency,
        String what,
        long position,
        long ledgered,
        @Nullable UUID glassId,
        @Nullable Sealed sealed) {
    static final String IDENTITY = "REPORTER_IDENTITY";

    static KnownLook of(LookLine line) {
        return switch (line.event()) {
            case Glass.GlassBroken e -> of(line, "GLASS", line.position());
            case Look.CaseLookedAt e -> of(line, e.part().name(), e.position());
            case Look.IdentityOpened e -> of(line, IDENTITY, e.position());
            case Look.PackTaken e -> of(line, e.identities() ? "EXPORT_WITH_" + IDENTITY : "EXPORT", e.position());
            case Look.ReadersAsked e -> of(line, "READERS", e.position());
            case Look.FileExported e -> of(line, "FILE_OF_MANY", e.position());
        };
    }

    private static KnownLook of(LookLine line, String what, long position) {
        return new KnownLook(
                line.event().at(),
                line.event().by().officer(),
                line.event().by().agency(),
                what,
                position,
                line.position(),
                line.glassId(),
                line.event().reason());
    }
}
