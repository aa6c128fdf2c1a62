package org.hoso.command.closing;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Closing;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Closing.CloseCase;
import org.hoso.cases.Closing.ReopenCase;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;

/** The rules of closing: every track finished, or the refusal lists what is open. */
public final class ClosingCases {
    /** How long a file is kept; no source gives a number, so it is a duty without end (Law on Archives 33/2024). */
    private static final String RETENTION = "case_file_retention";

    private ClosingCases() {}

    public static Decision decide(Closing.Command command, CaseFile file, Basis basis) {
        return switch (command) {
            case CloseCase c -> close(c, file, basis);
            case ReopenCase c -> reopen(c, file, basis);
        };
    }

    private static Decision close(CloseCase c, CaseFile file, Basis basis) {
        if (!file.lead().accountable(c.by())) return refuse(Refusal.WRONG_AGENCY);
        if (!file.closure().open()) return refuse(Refusal.CASE_CLOSED);
        List<String> open = OpenTracks.of(file);
        if (!open.isEmpty()) return refuse(Refusal.TRACKS_OPEN, "open", open);
        ClockChanges clocks = Clockwork.at(c.at(), file, basis)
                .stopAll()
                .start(RETENTION, null)
                .changes();
        return accept(new CaseClosed(c.caseId(), c.by(), c.at(), c.outcome(), clocks));
    }

    private static Decision reopen(ReopenCase c, CaseFile file, Basis basis) {
        if (!file.lead().accountable(c.by())) return refuse(Refusal.WRONG_AGENCY);
        if (file.closure().open()) return refuse(Refusal.NOT_CLOSED);
        if (file.closure().since() != null && c.at().isBefore(file.closure().since()))
            return refuse(Refusal.BEFORE_ITS_CAUSE);
        ClockChanges clocks = Clockwork.at(c.at(), file, basis).stopAll().changes();
        return accept(new CaseReopened(c.caseId(), c.by(), c.at(), c.ground(), c.reason(), c.document(), clocks));
    }
}
