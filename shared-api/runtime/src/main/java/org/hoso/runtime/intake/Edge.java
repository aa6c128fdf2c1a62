package org.hoso.runtime.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a command takes from elsewhere than its body.
 *
 * @param opens  the case id was drawn for this very command
 * @param now    the instant of the request
 * @param by     who acts, as of the instant the command is for
 * @param handed further parts by their type (case number, signer), asked for only once the body is right
 */
public record Edge(
        CaseId caseId, boolean opens, Instant now, Function<Instant, Actor> by, Map<Class<?>, Supplier<?>> handed) {
    /** For a command on a case that exists; what a machine finds comes from nobody who sends one. */
    public static Edge on(CaseId caseId, Instant now, Function<Instant, Actor> by) {
        return new Edge(caseId, false, now, by, Map.of())
                .with(Removal.Sighting.class, () -> null)
                .with(Report.Brought.class, () -> null);
    }

    /** For a command that opens a case under an id drawn for it; whoever sends it joins it to no other, and names no number. */
    public static Edge opening(CaseId caseId, Instant now, Function<Instant, Actor> by) {
        return new Edge(caseId, true, now, by, Map.of())
                .with(Report.JoinedTo.class, () -> null)
                .with(Report.Arrival.class, () -> null)
                .with(CaseNumber.class, () -> null);
    }

    public <T> Edge with(Class<T> type, Supplier<? extends @Nullable T> part) {
        Map<Class<?>, Supplier<?>> more = new HashMap<>(handed);
        more.put(type, part);
        return new Edge(caseId, opens, now, by, Map.copyOf(more));
    }
}
