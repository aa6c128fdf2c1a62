package org.hoso.command.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.ConclusionRequested;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Conclusion.GiveConclusion;
import org.hoso.cases.Conclusion.RequestConclusion;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.casefile.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Concluding")
class ConcludingTest {
    private static final Actor COORDINATOR = officer(Role.COORDINATOR, "ABEI");
    private static final Actor FOOD_EXPERT = officer(Role.EXPERT, "VFA");
    private static final UUID REQUEST = id(40);

    @Test
    @DisplayName("the body with the sector's mandate is asked, and has five working days to reply")
    void asks() {
        Given.events(reported()).when(ask("VFA", hours(1))).then(ConclusionRequested.class, e -> {
            assertThat(e.from()).isEqualTo(new AccountableBody("VFA", LocalDate.of(1999, 1, 1)));
            assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                assertThat(clock.code()).isEqualTo("referral_reply_internal");
                assertThat(clock.about()).isEqualTo(REQUEST);
                assertThat(clock.due()).isEqualTo(Instant.parse("2026-10-12T17:00:00Z"));
            });
        });
    }

    @Test
    @DisplayName("a body that was asked works on the case from then on")
    void asked_body_works_on_the_case() {
        assertThat(Given.events(reported())
                        .after(ask("VFA", hours(1)))
                        .file()
                        .lead()
                        .worksOn(FOOD_EXPERT))
                .isTrue();
    }

    @Test
    @DisplayName("the health department of the reporter's province may be asked, that of another province may not")
    void local_bodies() {
        Given.events(reported())
                .when(ask("SYT_HCM", hours(1)))
                .then(
                        ConclusionRequested.class,
                        e -> assertThat(e.from().agency()).isEqualTo("SYT_HCM"));
        Given.events(reported()).when(ask("SYT_HN", hours(1))).refusedWith(Refusal.ADDRESSEE_NOT_COMPETENT);
    }

    @Test
    @DisplayName("a body without the sector's mandate, one unknown, and one that had ended are not asked")
    void asks_the_wrong_body() {
        Given.events(reported()).when(ask("VCC", hours(1))).refusedWith(Refusal.ADDRESSEE_NOT_COMPETENT);
        Given.events(reported()).when(ask("NOWHERE", hours(1))).refusedWith(Refusal.UNKNOWN_AGENCY);
        Given.events(reported()).when(ask("DMS", hours(1))).refusedWith(Refusal.UNKNOWN_AGENCY);
    }

    @Test
    @DisplayName("a body that does not work on the case asks nobody, and nobody is asked before the report")
    void asks_wrongly() {
        Given.events(reported())
                .when(new RequestConclusion(
                        CASE, officer(Role.COORDINATOR, "VCC"), hours(1), REQUEST, "VFA", text("lawful?")))
                .refusedWith(Refusal.WRONG_AGENCY);
        Given.events(reported()).when(ask("VFA", MONDAY.minusSeconds(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("the body asked finds a violation: the reply clock stops, two working days to the record start")
    void finds_a_violation() {
        Given asked = Given.events(reported()).after(ask("VFA", hours(1)));
        UUID reply = asked.file().clocks().byId().keySet().iterator().next();
        asked.when(give(FOOD_EXPERT, REQUEST, Finding.VIOLATION, days(1))).then(ConclusionGiven.class, e -> {
            assertThat(e.requestId()).isEqualTo(REQUEST);
            assertThat(e.document()).isEqualTo(document("15/KL-ATTP"));
            assertThat(e.clocks().stopped()).containsExactly(reply);
            assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                assertThat(clock.code()).isEqualTo("record_2wd");
                assertThat(clock.about()).isNull();
                assertThat(clock.due()).isEqualTo(Instant.parse("2026-10-08T17:00:00Z"));
            });
        });
    }

    @Test
    @DisplayName("without a violation no record is awaited")
    void finds_none() {
        Given asked = Given.events(reported()).after(ask("VFA", hours(1)));
        asked.when(give(FOOD_EXPERT, REQUEST, Finding.NO_VIOLATION, days(1)))
                .then(
                        ConclusionGiven.class,
                        e -> assertThat(e.clocks().started()).isEmpty());
        asked.when(give(FOOD_EXPERT, REQUEST, Finding.CRIME_SIGNS, days(1)))
                .then(
                        ConclusionGiven.class,
                        e -> assertThat(e.clocks().started()).isEmpty());
    }

    @Test
    @DisplayName("a second finding of a violation does not give the record more time")
    void second_finding() {
        Given.events(reported())
                .after(ask("SYT_HCM", hours(1)))
                .after(give(officer(Role.EXPERT, "SYT_HCM"), REQUEST, Finding.VIOLATION, days(1)))
                .when(give(FOOD_EXPERT, null, Finding.VIOLATION, days(2)))
                .then(
                        ConclusionGiven.class,
                        e -> assertThat(e.clocks().started()).isEmpty());
    }

    @Test
    @DisplayName("the holder of the sector's mandate concludes unasked")
    void unasked() {
        Given.events(reported())
                .when(give(FOOD_EXPERT, null, Finding.VIOLATION, hours(1)))
                .then(ConclusionGiven.class, e -> {
                    assertThat(e.requestId()).isNull();
                    assertThat(e.clocks().stopped()).isEmpty();
                });
    }

    @Test
    @DisplayName("unasked, a body without the sector's mandate concludes nothing, nor does anyone before the report")
    void unasked_refused() {
        Given.events(reported())
                .when(give(officer(Role.EXPERT, "DAV"), null, Finding.VIOLATION, hours(1)))
                .refusedWith(Refusal.NO_MANDATE);
        Given.events(reported())
                .when(give(FOOD_EXPERT, null, Finding.VIOLATION, MONDAY.minusSeconds(1)))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("a request is answered once, by the body asked, after it was asked")
    void answers_wrongly() {
        Given asked = Given.events(reported()).after(ask("VFA", hours(2)));
        asked.when(give(officer(Role.EXPERT, "DAV"), REQUEST, Finding.VIOLATION, days(1)))
                .refusedWith(Refusal.WRONG_AGENCY);
        asked.when(give(FOOD_EXPERT, id(77), Finding.VIOLATION, days(1))).refusedWith(Refusal.UNKNOWN_REQUEST);
        asked.when(give(officer(Role.EXPERT, "DAV"), id(77), Finding.VIOLATION, days(1)))
                .refusedWith(Refusal.WRONG_AGENCY);
        asked.when(give(FOOD_EXPERT, REQUEST, Finding.VIOLATION, hours(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        asked.after(give(FOOD_EXPERT, REQUEST, Finding.VIOLATION, days(1)))
                .when(give(FOOD_EXPERT, REQUEST, Finding.NO_VIOLATION, days(2)))
                .refusedWith(Refusal.ALREADY_ANSWERED);
    }

    @Test
    @DisplayName(
            "a conclusion that names no request answers the one that its body has open: the clock stops, the request is answered")
    void names_no_request() {
        Given asked = Given.events(reported()).after(ask("VFA", hours(1)));
        UUID reply = asked.file().clocks().byId().keySet().iterator().next();
        asked.when(give(FOOD_EXPERT, null, Finding.VIOLATION, days(1))).then(ConclusionGiven.class, e -> {
            assertThat(e.requestId()).isEqualTo(REQUEST);
            assertThat(e.clocks().stopped()).containsExactly(reply);
        });
        Given answered = asked.after(give(FOOD_EXPERT, null, Finding.VIOLATION, days(1)));
        assertThat(answered.file().conclusions().request(REQUEST).orElseThrow().answered())
                .isTrue();
    }

    @Test
    @DisplayName("with several requests open the body says which; another body's request is not its to answer")
    void several_requests() {
        Given two = Given.events(reported())
                .after(ask("VFA", hours(1)))
                .after(new RequestConclusion(CASE, COORDINATOR, hours(1), id(42), "VFA", text("safe?")));
        assertThat(((Decision.Refused) two.when(give(FOOD_EXPERT, null, Finding.VIOLATION, days(1)))
                                .decision())
                        .details())
                .containsEntry("requestIds", List.of(REQUEST, id(42)));
        two.when(give(FOOD_EXPERT, null, Finding.VIOLATION, days(1))).refusedWith(Refusal.SEVERAL_REQUESTS_OPEN);
        Given.events(reported())
                .after(ask("SYT_HCM", hours(1)))
                .when(give(FOOD_EXPERT, null, Finding.VIOLATION, days(1)))
                .then(ConclusionGiven.class, e -> assertThat(e.requestId()).isNull());
    }

    @Test
    @DisplayName("the same document twice is one conclusion; the same number of another body is another document")
    void one_document() {
        Given answered = Given.events(reported())
                .after(ask("VFA", hours(1)))
                .after(give(FOOD_EXPERT, null, Finding.VIOLATION, days(1)));
        answered.when(give(FOOD_EXPERT, null, Finding.VIOLATION, days(1)))
                .refusedWith(Refusal.DOCUMENT_RECORDED_BEFORE);
        answered.when(give(officer(Role.EXPERT, "SYT_HCM"), null, Finding.VIOLATION, days(1)))
                .accepted();
    }

    private static RequestConclusion ask(String agency, Instant at) {
        return new RequestConclusion(CASE, COORDINATOR, at, REQUEST, agency, text("lawful?"));
    }

    private static GiveConclusion give(Actor by, @Nullable UUID request, Finding finding, Instant at) {
        return new GiveConclusion(CASE, by, at, id(41), request, finding, document("15/KL-ATTP"), text("grounds"));
    }
}
