package org.hoso.command.affairs;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hoso.affairs.Affair;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * The state of one affair, as far as decisions need it.
 *
 * @param opener code of the body that opened it; absent before the first event
 * @param last   when the last thing happened to it
 */
public record AffairFile(
        @Nullable String opener,
        Set<CaseId> cases,
        @Nullable Instant last) {
    public static final AffairFile EMPTY = new AffairFile(null, Set.of(), null);

    public boolean exists() {
        return opener != null;
    }

    public AffairFile after(AffairsEvent event) {
        return switch (event) {
            case Affair.Event e -> after(e);
        };
    }

    private AffairFile after(Affair.Event event) {
        return switch (event) {
            case Affair.AffairOpened e -> new AffairFile(e.by().agency(), cases, e.at());
            case Affair.CaseAddedToAffair e -> {
                Set<CaseId> next = new LinkedHashSet<>(cases);
                next.add(e.caseId());
                yield new AffairFile(opener, next, e.at());
            }
            case Affair.LiabilityRecorded e -> new AffairFile(opener, cases, e.at());
            case Affair.CaseRemovedFromAffair e -> {
                Set<CaseId> next = new LinkedHashSet<>(cases);
                next.remove(e.caseId());
                yield new AffairFile(opener, next, e.at());
            }
        };
    }
}
