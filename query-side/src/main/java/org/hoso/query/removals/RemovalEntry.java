package org.hoso.query.removals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Looks.Look;
import org.hoso.cases.Removal;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.cases.Removal.Sighting;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** What stands in the ledger of one piece of content. @see #version place of its event in the case, from 0 */
interface RemovalEntry {
    /** Who said or did it: the body, and whether it was the checker. */
    record MadeBy(String agency, boolean machine) {
        static MadeBy of(Actor actor) {
            return new MadeBy(actor.agency(), actor.is(Role.SYSTEM));
        }
    }

    long version();

    /** The platform says that it is gone. */
    record Claim(long version, Instant at, UUID noticeId, MadeBy by) implements RemovalEntry {
        static Claim of(Removal.RemovalClaimed e, long version) {
            return new Claim(version, e.at(), e.noticeId(), MadeBy.of(e.by()));
        }

        Claim at(Instant truly) {
            return new Claim(version, truly, noticeId, by);
        }
    }

    /** A look of our own. @param evidence SHA-256 of what was kept of it */
    @Withers
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Check(
            long version,
            Instant at,
            UUID checkId,
            CheckResult result,
            String vantage,
            MadeBy by,
            @Nullable Sighting sighting,
            @Nullable Sha256 evidence)
            implements RemovalEntry, RemovalEntryCheckBuilder.With {
        static Check of(Removal.RemovalChecked e, long version) {
            return new Check(
                    version,
                    e.at(),
                    e.checkId(),
                    e.result(),
                    e.vantage(),
                    MadeBy.of(e.by()),
                    e.sighting(),
                    e.evidence());
        }

        Check read(@Nullable Instant truly, @Nullable CheckResult rather) {
            return withAt(truly == null ? at : truly).withResult(rather == null ? result : rather);
        }

        Look look() {
            return new Look(checkId, result, vantage, at);
        }
    }

    /** It was confirmed gone. @param checkIds what that rests on */
    record Gone(long version, Instant at, List<UUID> checkIds, MadeBy by) implements RemovalEntry {
        static Gone of(Removal.ContentRemoved e, long version) {
            return new Gone(version, e.at(), e.checkIds(), MadeBy.of(e.by()));
        }

        Gone at(Instant truly) {
            return new Gone(version, truly, checkIds, by);
        }
    }

    /** It is there again. @param url where, if elsewhere */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Back(long version, Instant at, @Nullable String url, MadeBy by) implements RemovalEntry {
        static Back of(Removal.ContentReappeared e, long version) {
            return new Back(version, e.at(), e.url() == null ? null : e.url().canonical(), MadeBy.of(e.by()));
        }
    }
}
