package org.hoso.command.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.item;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.reportedAt;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Subject;
import org.hoso.cases.Subject.AdvertisingRole;
import org.hoso.cases.Subject.InfoUrgency;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Asking for user information")
class AskingForUserInfoTest {
    private static final Actor CYBER_FORCE = officer(Role.LIAISON, "A05");
    private static final Actor ABEI = officer(Role.LIAISON, "ABEI");
    private static final Instant BEFORE_THE_LAW = Instant.parse("2026-06-15T02:00:00Z");
    private static final Instant BEFORE_THE_DECREE = Instant.parse("2026-07-15T02:00:00Z");
    private static final UUID REQUEST = id(50);
    private static final UUID SELLER = id(40);

    @Test
    @DisplayName("an ordinary request gives the platform 24 hours")
    void ordinary() {
        cyberCase(MONDAY)
                .when(ask(CYBER_FORCE, MONDAY, InfoUrgency.ORDINARY))
                .then(Subject.UserInfoRequested.class, e -> {
                    assertThat(e.platform()).isEqualTo("FACEBOOK");
                    assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                        assertThat(clock.code()).isEqualTo("user_info_24h");
                        assertThat(clock.about()).isEqualTo(REQUEST);
                        assertThat(clock.due()).isEqualTo(hours(24));
                    });
                });
    }

    @Test
    @DisplayName("an urgent request gives three hours, where that rule was in force, and 24 before it was")
    void urgent() {
        cyberCase(MONDAY)
                .when(ask(CYBER_FORCE, MONDAY, InfoUrgency.URGENT))
                .then(Subject.UserInfoRequested.class, e -> {
                    assertThat(e.clocks().started()).extracting("code").containsExactly("user_info_urgent_3h");
                    assertThat(e.clocks().started()).extracting("due").containsExactly(hours(3));
                });
        cyberCase(BEFORE_THE_DECREE)
                .when(ask(CYBER_FORCE, BEFORE_THE_DECREE, InfoUrgency.URGENT))
                .then(
                        Subject.UserInfoRequested.class,
                        e -> assertThat(e.clocks().started()).extracting("code").containsExactly("user_info_24h"));
    }

    @Test
    @DisplayName("before the law of 2025 was in force a request starts no clock")
    void before_the_law() {
        cyberCase(BEFORE_THE_LAW)
                .when(ask(CYBER_FORCE, BEFORE_THE_LAW, InfoUrgency.ORDINARY))
                .then(
                        Subject.UserInfoRequested.class,
                        e -> assertThat(e.clocks().started()).isEmpty());
    }

    @Test
    @DisplayName("only the cyber force may ask, and only in a case that it works on")
    void others_may_not_ask() {
        Given abeiCase = Given.events(reported());
        abeiCase.when(ask(ABEI, MONDAY, InfoUrgency.ORDINARY)).refusedWith(Refusal.NO_MANDATE);
        abeiCase.when(ask(CYBER_FORCE, MONDAY, InfoUrgency.ORDINARY)).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName(
            "a request names a platform and a subject that exist, and comes neither before the case nor before the allegation")
    void asks_about_the_unknown() {
        Given file = cyberCase(MONDAY);
        file.when(ask(CYBER_FORCE, MONDAY, InfoUrgency.ORDINARY, "MYSPACE", null))
                .refusedWith(Refusal.UNKNOWN_PLATFORM);
        file.when(ask(CYBER_FORCE, MONDAY, InfoUrgency.ORDINARY, "WEBSITE_VN", null))
                .refusedWith(Refusal.SITE_IS_NO_PLATFORM);
        file.when(ask(CYBER_FORCE, MONDAY, InfoUrgency.ORDINARY, "FACEBOOK", SELLER))
                .refusedWith(Refusal.UNKNOWN_SUBJECT);
        file.when(ask(CYBER_FORCE, MONDAY.minusSeconds(1), InfoUrgency.ORDINARY))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.after(allege(hours(2)))
                .when(ask(CYBER_FORCE, hours(1), InfoUrgency.ORDINARY, "FACEBOOK", SELLER))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("a request dated between allegation and identification stands, though it reaches the screen last")
    void paper_first() {
        var identified = new Subject.IdentifySubject(
                CASE,
                officer(Role.RECORDER, "A05"),
                hours(5),
                SELLER,
                Subject.Kind.INDIVIDUAL,
                AdvertisingRole.SELLER,
                null,
                false,
                null,
                text("name"),
                text("number"),
                null);
        cyberCase(MONDAY)
                .after(allege(hours(1)))
                .after(identified)
                .when(ask(CYBER_FORCE, hours(2), InfoUrgency.ORDINARY, "FACEBOOK", SELLER))
                .then(
                        Subject.UserInfoRequested.class,
                        e -> assertThat(e.subjectId()).isEqualTo(SELLER));
    }

    @Test
    @DisplayName("the platform asked answers once, and the clock stops")
    void platform_answers() {
        Given asked = cyberCase(MONDAY).after(ask(CYBER_FORCE, MONDAY, InfoUrgency.ORDINARY));
        UUID clock = asked.file()
                .clocks()
                .open(REQUEST)
                .findFirst()
                .orElseThrow()
                .terms()
                .clockId();
        var answer = answer(Sample.platform("FACEBOOK"), REQUEST, hours(2));
        asked.when(answer)
                .then(
                        Subject.UserInfoReceived.class,
                        e -> assertThat(e.clocks().stopped()).containsExactly(clock));
        asked.after(answer).when(answer(CYBER_FORCE, REQUEST, hours(3))).refusedWith(Refusal.ALREADY_ANSWERED);
    }

    @Test
    @DisplayName("the cyber force records an answer that came on paper; nobody else does")
    void others_do_not_answer() {
        Given asked = cyberCase(MONDAY).after(ask(CYBER_FORCE, MONDAY, InfoUrgency.ORDINARY));
        asked.when(answer(CYBER_FORCE, REQUEST, hours(2)))
                .then(
                        Subject.UserInfoReceived.class,
                        e -> assertThat(e.requestId()).isEqualTo(REQUEST));
        asked.when(answer(Sample.platform("TIKTOK"), REQUEST, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        asked.when(answer(ABEI, REQUEST, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        asked.when(answer(CYBER_FORCE, id(51), hours(2))).refusedWith(Refusal.UNKNOWN_REQUEST);
        asked.when(answer(CYBER_FORCE, REQUEST, MONDAY.minusSeconds(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    private static Given cyberCase(Instant at) {
        return Given.events(reportedAt(at, "A05", List.of(item(Sample.ITEM, "FACEBOOK"))));
    }

    private static Subject.AllegeSubject allege(Instant at) {
        return new Subject.AllegeSubject(
                CASE,
                officer(Role.COORDINATOR, "A05"),
                at,
                SELLER,
                null,
                AdvertisingRole.SELLER,
                null,
                null,
                null,
                null);
    }

    private static Subject.RequestUserInfo ask(Actor by, Instant at, InfoUrgency urgency) {
        return ask(by, at, urgency, "FACEBOOK", null);
    }

    private static Subject.RequestUserInfo ask(
            Actor by, Instant at, InfoUrgency urgency, String platform, @Nullable UUID subject) {
        return new Subject.RequestUserInfo(CASE, by, at, REQUEST, platform, subject, urgency, document("12/A05"));
    }

    private static Subject.RecordUserInfo answer(Actor by, UUID request, Instant at) {
        return new Subject.RecordUserInfo(CASE, by, at, request, text("the account belongs to"));
    }
}
