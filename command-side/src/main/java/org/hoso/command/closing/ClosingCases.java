package org.hoso.command.closing;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Closing;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Closing.CloseCase;
import org.hoso.cases.Closing.ReopenCase;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.EndingOutcomes;
import org.hoso.command.casefile.Under;
import org.jspecify.annotations.Nullable;

/** The rules of closing: every track finished, or the refusal lists what is open. */
public final class ClosingCases {
    /** How long a file is kept; no source gives a number, so it is a duty without end (Law on Archives 33/2024). */
    private static final String RETENTION = "case_file_retention";

    private ClosingCases() {}

    public static Decision decide(Closing.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case CloseCase c -> close(c, file, basis);
            case ReopenCase c -> reopen(c, file, basis);
        };
    }

    private static Decision close(CloseCase c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        if (!file.closure().open()) return refuse(Refusal.CASE_CLOSED);
        List<String> open = Stream.concat(
                        OpenTracks.of(file).stream(),
                        Under.of(file, basis.others()).stream().flatMap(ClosingCases::openThere))
                .toList();
        if (!open.isEmpty()) return refuse(Refusal.TRACKS_OPEN, "open", open);
        List<CaseFile> cases = Under.together(file, basis.others());
        return EndingOutcomes.refused(c.outcome(), cases)
                .or(() -> LeavingUndone.refused(c, cases, basis))
                .orElseGet(() -> accept(closed(asAsked(c), file, basis)));
    }

    private static CaseClosed asAsked(CloseCase c) {
        return new CaseClosed(
                c.caseId(),
                c.by(),
                c.at(),
                c.outcome(),
                orNone(c.itemsLeft()),
                orNone(c.dutiesLeft()),
                ClockChanges.NONE);
    }

    private static <T> @Nullable List<T> orNone(List<T> left) {
        return left.isEmpty() ? null : left;
    }

    private static Stream<String> openThere(CaseFile other) {
        return OpenTracks.of(other).stream().map(track -> other.number() + ":" + track);
    }

    /** The case that goes on under one that closes comes to rest with it; what is left undone is told by the one that closes. */
    public static CaseClosed closed(CaseClosed with, CaseFile file, DecisionBasis basis) {
        ClockChanges clocks = Clockwork.at(with.at(), file, basis)
                .stopAll()
                .start(RETENTION, null)
                .changes();
        return new CaseClosed(
                Objects.requireNonNull(file.id()),
                with.by(),
                with.at(),
                with.outcome(),
                with.caseId().equals(file.id()) ? with.itemsLeft() : null,
                with.caseId().equals(file.id()) ? with.dutiesLeft() : null,
                clocks);
    }

    /** The case that goes on under one that is reopened goes on with it. */
    public static CaseReopened reopened(CaseReopened first, CaseFile file, DecisionBasis basis) {
        ClockChanges clocks = Clockwork.at(first.at(), file, basis).stopAll().changes();
        return first.withCaseId(Objects.requireNonNull(file.id())).withClocks(clocks);
    }

    private static Decision reopen(ReopenCase c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        if (file.closure().open()) return refuse(Refusal.NOT_CLOSED);
        if (file.closure().since() != null && c.at().isBefore(file.closure().since()))
            return refuse(Refusal.BEFORE_ITS_CAUSE);
        CaseReopened bare =
                new CaseReopened(c.caseId(), c.by(), c.at(), c.ground(), c.reason(), c.document(), ClockChanges.NONE);
        return accept(reopened(bare, file, basis));
    }
}
