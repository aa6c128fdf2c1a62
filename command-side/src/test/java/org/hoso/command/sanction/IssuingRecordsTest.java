package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.reportedAt;
import static org.hoso.command.sanction.Matter.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.AssessedEvents;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.AllegedAct;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.law.Confidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Issuing records")
class IssuingRecordsTest {
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 9, 1);

    @Test
    @DisplayName(
            "is not drawn up once it was concluded that there is no violation, or where the classification says so")
    void none_found() {
        Given file = identified(Subject.Kind.INDIVIDUAL);
        file.and(AssessedEvents.concluded(Finding.NO_VIOLATION))
                .when(issue(RECORDER, MONDAY, large()))
                .refusedWith(Refusal.NO_VIOLATION_FOUND);
        file.and(AssessedEvents.corrected(Verdict.NO_VIOLATION))
                .when(issue(RECORDER, MONDAY, large()))
                .refusedWith(Refusal.NO_VIOLATION_FOUND);
    }

    @Test
    @DisplayName("a record keeps what the law said of each act on its day, and gives the subject its windows")
    void records() {
        identified(Subject.Kind.INDIVIDUAL)
                .when(issue(RECORDER, MONDAY, large()))
                .then(ViolationRecorded.class, e -> {
                    assertThat(e.subjectKind()).isEqualTo(Subject.Kind.INDIVIDUAL);
                    assertThat(e.acts()).singleElement().satisfies(act -> {
                        assertThat(act.decree()).isEqualTo("87/2026/ND-CP");
                        assertThat(act.article()).isEqualTo("50.5.c");
                        assertThat(act.frameMinVnd()).isEqualTo(80_000_000);
                        assertThat(act.frameMaxVnd()).isEqualTo(100_000_000);
                        assertThat(act.factor()).isEqualTo(1);
                        assertThat(act.remedies()).containsExactly("REMOVE_AD", "DISGORGE");
                        assertThat(act.confidence()).isEqualTo(Confidence.VERIFIED);
                    });
                    assertThat(due(e, "explanation_direct_2wd")).isEqualTo("2026-10-07T17:00:00Z");
                    assertThat(due(e, "explanation_written_5wd")).isEqualTo("2026-10-12T17:00:00Z");
                    assertThat(due(e, "decision_7wd")).isEqualTo("2026-10-14T17:00:00Z");
                    assertThat(e.clocks().started())
                            .allSatisfy(clock -> assertThat(clock.about()).isEqualTo(RECORD));
                });
    }

    @Test
    @DisplayName("an act of before 15 May 2026 is judged under the decree of 2021 though it is recorded later")
    void old_decree() {
        identified(Subject.Kind.INDIVIDUAL)
                .when(issue(RECORDER, MONDAY, act(ACT, "MISLEADING_ATTRIBUTES", SPRING)))
                .then(
                        ViolationRecorded.class,
                        e -> assertThat(e.acts().getFirst().decree()).isEqualTo("38/2021/ND-CP"));
    }

    @Test
    @DisplayName("the record answers the two working days since the conclusion")
    void stops_record_2wd() {
        UUID clock = id(31);
        identified(Subject.Kind.INDIVIDUAL)
                .and(running(clock, "record_2wd", LocalDate.of(2022, 1, 1), MONDAY, days(3)))
                .when(issue(RECORDER, days(1), large()))
                .then(
                        ViolationRecorded.class,
                        e -> assertThat(e.clocks().stopped()).containsExactly(clock));
    }

    @Test
    @DisplayName("where the frame ends below 15 million no oral hearing is due; below 30 for an organisation")
    void no_hearing() {
        identified(Subject.Kind.INDIVIDUAL)
                .when(issue(RECORDER, MONDAY, small()))
                .then(
                        ViolationRecorded.class,
                        e -> assertThat(codes(e.clocks())).containsExactly("decision_7wd", "explanation_written_5wd"));
        AllegedAct to15 = act(ACT, "MISSING_DOCUMENTS", SUMMER);
        identified(Subject.Kind.INDIVIDUAL)
                .when(issue(RECORDER, MONDAY, to15))
                .then(
                        ViolationRecorded.class,
                        e -> assertThat(codes(e.clocks())).contains("explanation_direct_2wd"));
        identified(Subject.Kind.ORGANISATION)
                .when(issue(RECORDER, MONDAY, to15))
                .then(ViolationRecorded.class, e -> {
                    assertThat(e.acts().getFirst().factor()).isEqualTo(2);
                    assertThat(codes(e.clocks())).contains("explanation_direct_2wd");
                });
        identified(Subject.Kind.ORGANISATION)
                .when(issue(RECORDER, MONDAY, small()))
                .then(
                        ViolationRecorded.class,
                        e -> assertThat(codes(e.clocks())).doesNotContain("explanation_direct_2wd"));
    }

    @Test
    @DisplayName("a licence at stake, or a frame that nobody knows, leaves the right to be heard")
    void hearing_all_the_same() {
        identified(Subject.Kind.ORGANISATION)
                .when(issue(RECORDER, MONDAY, act(ACT, "MEDICAL_SERVICE_MISSING_INFO", SUMMER)))
                .then(
                        ViolationRecorded.class,
                        e -> assertThat(codes(e.clocks())).contains("explanation_direct_2wd"));
        identified(Subject.Kind.INDIVIDUAL)
                .when(issue(RECORDER, MONDAY, unknown()))
                .then(ViolationRecorded.class, e -> {
                    assertThat(e.acts().getFirst().frameMaxVnd()).isNull();
                    assertThat(e.acts().getFirst().confidence()).isEqualTo(Confidence.UNVERIFIED);
                    assertThat(codes(e.clocks())).contains("explanation_direct_2wd");
                });
    }

    @Test
    @DisplayName("an act past its limitation still gets its record: remedies may follow")
    void past_limitation() {
        identified(Subject.Kind.INDIVIDUAL)
                .when(issue(RECORDER, MONDAY, act(ACT, "MISLEADING_ATTRIBUTES", LAST_YEAR)))
                .then(ViolationRecorded.class, e -> assertThat(e.acts()).hasSize(1));
    }

    @Test
    @DisplayName("only the body that answers for the case records, and only with the mandate of the act's law")
    void whose_business() {
        identified(Subject.Kind.INDIVIDUAL)
                .when(issue(STRANGER, MONDAY, large()))
                .refusedWith(Refusal.WRONG_AGENCY);
        identified(Subject.Kind.INDIVIDUAL)
                .when(issue(RECORDER, MONDAY, act(ACT, "COUNTERFEIT_TRADE", SUMMER)))
                .refusedWith(Refusal.NO_MANDATE);
        identified(Subject.Kind.INDIVIDUAL)
                .when(issue(RECORDER, MONDAY, act(ACT, "CONSUMER_FALSE_INFO", SUMMER)))
                .refusedWith(Refusal.NO_MANDATE);
    }

    @Test
    @DisplayName("misinformation to consumers is recorded by the body for consumer protection")
    void consumer_protection() {
        Actor vcc = officer(Role.RECORDER, "VCC");
        Given.events(
                        reportedAt(MONDAY, "VCC", List.of(Sample.item(Sample.ITEM, "FACEBOOK"))),
                        identifiedAs(Subject.Kind.ORGANISATION, false))
                .when(issue(vcc, MONDAY, act(ACT, "CONSUMER_FALSE_INFO", SUMMER)))
                .then(
                        ViolationRecorded.class,
                        e -> assertThat(e.acts().getFirst().lawField()).isEqualTo("consumer_protection"));
    }

    @Test
    @DisplayName("nothing unknown is recorded: subject, item, type")
    void unknown_things() {
        Given.events(reported()).when(issue(RECORDER, MONDAY, large())).refusedWith(Refusal.UNKNOWN_SUBJECT);
        Given file = identified(Subject.Kind.INDIVIDUAL);
        file.when(issue(RECORDER, MONDAY, act(ACT, "MAGIC", SUMMER))).refusedWith(Refusal.UNKNOWN_VIOLATION_TYPE);
        file.when(issue(RECORDER, MONDAY, new AllegedAct(ACT, "MISLEADING_ATTRIBUTES", SUMMER, List.of(id(77)))))
                .refusedWith(Refusal.UNKNOWN_ITEM);
    }

    @Test
    @DisplayName(
            "neither a crime nor an outcome of classifying is an administrative violation, nor a type not yet in force")
    void not_sanctionable() {
        Given file = identified(Subject.Kind.INDIVIDUAL);
        file.when(issue(RECORDER, MONDAY, act(ACT, "CRIME_FALSE_AD", SUMMER))).refusedWith(Refusal.NOT_SANCTIONABLE);
        file.when(issue(RECORDER, MONDAY, act(ACT, "NONE", SUMMER))).refusedWith(Refusal.NOT_SANCTIONABLE);
        file.when(issue(RECORDER, MONDAY, act(ACT, "INFLUENCER_NO_DISCLOSURE", SPRING)))
                .refusedWith(Refusal.TYPE_NOT_IN_FORCE);
    }

    @Test
    @DisplayName("no record against somebody who is only alleged, or abroad")
    void not_identified() {
        var alleged = new Subject.SubjectAlleged(
                CASE,
                RECORDER,
                MONDAY,
                SELLER,
                Subject.Kind.INDIVIDUAL,
                Subject.AdvertisingRole.SELLER,
                null,
                null,
                null,
                null);
        Given.events(reported(), alleged)
                .when(issue(RECORDER, MONDAY, large()))
                .refusedWith(Refusal.SUBJECT_NOT_IDENTIFIED);
        Given.events(reported(), identifiedAs(Subject.Kind.INDIVIDUAL, true))
                .when(issue(RECORDER, MONDAY, large()))
                .refusedWith(Refusal.SUBJECT_ABROAD);
    }

    @Test
    @DisplayName("no record of an act still to come, nor before its subject was identified")
    void order_of_days() {
        Given file = identified(Subject.Kind.INDIVIDUAL);
        file.when(issue(RECORDER, MONDAY, act(ACT, "MISLEADING_ATTRIBUTES", LocalDate.of(2026, 10, 6))))
                .refusedWith(Refusal.LATER_THAN_THE_STEP);
        file.when(issue(RECORDER, MONDAY.minusSeconds(1), large())).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("while the case lies with the investigators nothing is recorded")
    void with_investigators() {
        identified(Subject.Kind.INDIVIDUAL)
                .and(referred(MONDAY))
                .when(issue(RECORDER, days(1), large()))
                .refusedWith(Refusal.CASE_WITH_INVESTIGATORS);
    }

    @Test
    @DisplayName("one act is recorded once against one subject; the same type on another post is another act")
    void once() {
        identified(Subject.Kind.INDIVIDUAL)
                .when(issue(RECORDER, MONDAY, large(), act(OTHER_ACT, "MISLEADING_ATTRIBUTES", SUMMER)))
                .refusedWith(Refusal.DOUBLE_PUNISHMENT);
        Given file = recorded(large());
        file.when(again(days(1), List.of(Sample.ITEM))).refusedWith(Refusal.DOUBLE_PUNISHMENT);
        file.when(again(days(1), List.of())).then(ViolationRecorded.class, e -> {});
    }

    private static Sanction.IssueRecord again(Instant at, List<UUID> items) {
        var act = new AllegedAct(id(54), "MISLEADING_ATTRIBUTES", SUMMER, items);
        return new Sanction.IssueRecord(CASE, RECORDER, at, id(55), SELLER, List.of(act), document("2/BB-VPHC"), false);
    }

    private static String due(ViolationRecorded e, String code) {
        return e.clocks().started().stream()
                .filter(clock -> clock.code().equals(code))
                .map(clock -> String.valueOf(clock.due()))
                .findFirst()
                .orElse("not started");
    }
}
