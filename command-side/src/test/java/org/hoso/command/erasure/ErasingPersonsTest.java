package org.hoso.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.REPORT;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.reporter;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Erasure.ErasePerson;
import org.hoso.cases.Erasure.PersonErased;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.ReportJoined;
import org.hoso.cases.Role;
import org.hoso.cases.StartedClock;
import org.hoso.command.Given;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Erasing a person")
class ErasingPersonsTest {
    private static final Actor DPO = officer(Role.DPO, "MOCST");
    private static final DocumentRef SCHEDULE = document("7/QD-LT");

    @Test
    @DisplayName("is recorded with its basis once the case is at rest and a document ends the retention")
    void erased() {
        closed(null).when(erase(DPO, REPORT, SCHEDULE, days(9))).then(PersonErased.class, e -> {
            assertThat(e.about()).isEqualTo(REPORT);
            assertThat(e.retentionEnded()).isEqualTo(SCHEDULE);
        });
        closed(null)
                .when(erase(DPO, CASE.value(), SCHEDULE, days(9)))
                .then(PersonErased.class, e -> assertThat(e.about()).isEqualTo(CASE.value()));
    }

    @Test
    @DisplayName("needs no such document where the law data knows when the retention ended")
    void retention_over() {
        closed(days(30)).when(erase(DPO, REPORT, null, days(30))).then(PersonErased.class, e -> {});
    }

    @Test
    @DisplayName("is refused while the case goes on")
    void open() {
        Given.events(reported()).when(erase(DPO, REPORT, SCHEDULE, days(9))).refusedWith(Refusal.KEPT_WHILE_OPEN);
    }

    @Test
    @DisplayName("is refused while the retention runs, whatever document is named")
    void retention_runs() {
        closed(days(30)).when(erase(DPO, REPORT, SCHEDULE, days(29))).refusedWith(Refusal.RETENTION_RUNS);
    }

    @Test
    @DisplayName("is refused where nobody knows how long the file must be kept, until a document says so")
    void retention_unknown() {
        closed(null).when(erase(DPO, REPORT, null, days(9))).refusedWith(Refusal.RETENTION_UNKNOWN);
    }

    @Test
    @DisplayName("is refused for an id behind which the case has nobody")
    void nobody() {
        closed(null).when(erase(DPO, id(77), SCHEDULE, days(9))).refusedWith(Refusal.UNKNOWN_PERSON);
    }

    @Test
    @DisplayName("reaches the texts of links that a joining report brought along")
    void links_of_a_joining_report() {
        closed(null, joined())
                .when(erase(DPO, id(79), SCHEDULE, days(9)))
                .then(PersonErased.class, e -> assertThat(e.about()).isEqualTo(id(79)));
    }

    private static ReportJoined joined() {
        return new ReportJoined(
                CASE,
                officer(Role.INTAKE, "ABEI"),
                days(1),
                id(21),
                reporter(),
                text("title"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                id(79),
                List.of());
    }

    @Test
    @DisplayName("is not dated before the case came to rest, nor asked by anybody but a data protection officer")
    void order_and_role() {
        closed(null).when(erase(DPO, REPORT, SCHEDULE, days(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        closed(null)
                .when(erase(officer(Role.COORDINATOR, "ABEI"), REPORT, SCHEDULE, days(9)))
                .refusedWith(Refusal.WRONG_ROLE);
    }

    private static Given closed(@Nullable Instant keptUntil, CaseEvent... before) {
        StartedClock retention = new StartedClock(
                id(70),
                null,
                "case_file_retention",
                LocalDate.of(2025, 7, 1),
                "vn-2026",
                days(2),
                keptUntil,
                Confidence.UNVERIFIED);
        return Given.events(Stream.of(
                        Stream.<CaseEvent>of(reported()),
                        Stream.of(before),
                        Stream.<CaseEvent>of(new CaseClosed(
                                CASE,
                                officer(Role.COORDINATOR, "ABEI"),
                                days(2),
                                Outcome.NO_VIOLATION,
                                null,
                                null,
                                new ClockChanges(List.of(retention), List.of()))))
                .flatMap(events -> events)
                .toArray(CaseEvent[]::new));
    }

    private static ErasePerson erase(Actor by, UUID about, @Nullable DocumentRef retentionEnded, Instant at) {
        return new ErasePerson(CASE, by, at, about, "91/2025/QH15", document("5/QD"), retentionEnded);
    }
}
