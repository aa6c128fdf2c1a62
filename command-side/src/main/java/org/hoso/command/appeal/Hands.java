package org.hoso.command.appeal;

import static org.hoso.command.casefile.Decision.refuse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Conclusions;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.FiledAppeal;
import org.hoso.command.casefile.Notices;
import org.hoso.command.casefile.Sanctions;
import org.jspecify.annotations.Nullable;

/**
 * Who had which part in a thing that is attacked: whoever had one touches no appeal against it (process.md section 2).
 *
 * @param parts by the officer's pseudonymous id, what that officer did: {@code signed}, {@code proposed}, {@code recorded},
 *              {@code advised}, {@code sent}, {@code ordered}, {@code asked}, {@code decided_first_level}
 */
record Hands(Map<String, String> parts) {
    static Hands of(String officer, String part) {
        return new Hands(Map.of(officer, part));
    }

    /** Whoever concluded before the decision advised it. */
    static Hands of(Sanctions.Decided decided, CaseFile file) {
        Map<String, String> parts = new LinkedHashMap<>();
        file.conclusions().given().values().stream()
                .filter(given -> !given.at().isAfter(decided.at()))
                .forEach(given -> parts.put(given.officer(), "advised"));
        if (decided.recordId() != null)
            file.sanctions().record(decided.recordId()).ifPresent(record -> parts.put(record.officer(), "recorded"));
        if (decided.proposedBy() != null) parts.put(decided.proposedBy(), "proposed");
        parts.put(decided.signedBy(), "signed");
        return new Hands(parts);
    }

    /** Whoever gave the conclusion that a request encloses advised it. */
    static Hands of(Notices.Notice notice, CaseFile file) {
        Map<String, String> parts = new LinkedHashMap<>();
        @Nullable UUID enclosed = notice.conclusionId();
        Conclusions.Given given =
                enclosed == null ? null : file.conclusions().given().get(enclosed);
        if (given != null) parts.put(given.officer(), "advised");
        parts.put(notice.officer(), "sent");
        return new Hands(parts);
    }

    /** The second complaint looks at the first answer too: whoever gave it takes no part. */
    Hands and(FiledAppeal appeal, CaseFile file) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        if (appeal.earlierAppealId() != null)
            file.appeals()
                    .find(appeal.earlierAppealId())
                    .map(FiledAppeal::decidedBy)
                    .ifPresent(officer -> more.put(officer, "decided_first_level"));
        return new Hands(more);
    }

    /** Why that officer may not touch it; nothing where there is no reason. */
    Optional<Decision> hindrance(Actor by) {
        return Optional.ofNullable(parts.get(by.officer()))
                .map(part -> refuse(Refusal.OFFICER_NOT_IMPARTIAL, "hand", part));
    }
}
