package org.hoso.command.clocks;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.StartedClock;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.jspecify.annotations.Nullable;

/** Cases of ABEI in which one clock has ticked since the sample Monday. */
final class Ticking {
    static final UUID RECORD = id(70);
    static final UUID REQUEST = id(71);
    static final UUID APPEAL = id(72);

    private Ticking() {}

    /** Seven working days to decide, since the violation record: until Wednesday the 14th, 24:00. */
    static Given decision() {
        return with(new Sanction.ViolationRecorded(
                CASE,
                officer(Role.RECORDER, "ABEI"),
                MONDAY,
                RECORD,
                id(40),
                Subject.Kind.INDIVIDUAL,
                List.of(),
                document("1/BB-VPHC"),
                false,
                started("decision_7wd", RECORD)));
    }

    /** Five working days for VFA's conclusion. */
    static Given conclusion() {
        return with(new Conclusion.ConclusionRequested(
                CASE,
                officer(Role.COORDINATOR, "ABEI"),
                MONDAY,
                REQUEST,
                new AccountableBody("VFA", LocalDate.of(2011, 7, 1)),
                null,
                started("referral_reply_internal", REQUEST)));
    }

    /** Thirty days for the ministry to resolve a complaint: its own step started that clock. */
    static Given appeal() {
        return with(new Appeal.AppealAccepted(
                CASE,
                officer(Role.APPEALS, "MOCST"),
                MONDAY,
                APPEAL,
                Appeal.Difficulty.ORDINARY,
                document("3/TB"),
                started("complaint1_30d", APPEAL),
                null));
    }

    /** A record after which a clock of that code runs, as any step would start it. */
    static Given of(String code) {
        return of(code, MONDAY);
    }

    /** The same, started at another instant. */
    static Given of(String code, Instant at) {
        return with(new Sanction.ViolationRecorded(
                CASE,
                officer(Role.RECORDER, "ABEI"),
                at,
                RECORD,
                id(40),
                Subject.Kind.INDIVIDUAL,
                List.of(),
                document("1/BB-VPHC"),
                false,
                started(code, RECORD, at)));
    }

    /** The id of the one clock that was started. */
    static UUID clock(Given given) {
        return only(given).clockId();
    }

    static StartedClock only(Given given) {
        return given.file().clocks().byId().values().iterator().next().terms();
    }

    private static Given with(CaseEvent event) {
        return Given.events(reported(), event);
    }

    private static ClockChanges started(String code, @Nullable UUID about) {
        return started(code, about, MONDAY);
    }

    private static ClockChanges started(String code, @Nullable UUID about, Instant at) {
        return Clockwork.at(at, CaseFile.EMPTY, Sample.basis())
                .start(code, about)
                .changes();
    }
}
