package org.hoso.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Blocking.AccountLockRequested;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.ClockExtended;
import org.hoso.cases.Clocks.ClockPaused;
import org.hoso.cases.Clocks.ClockRejudged;
import org.hoso.cases.Clocks.ClockResumed;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.StartedClock;
import org.hoso.law.Confidence;
import org.hoso.law.Standstill;
import org.hoso.query.Varied;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The life of a clock in the case file")
class ClockLivesTest {
    private static final Instant MONDAY = Instant.parse("2026-10-05T02:00:00Z");
    private static final UUID NOTICE = SampleEvents.of(PlatformNotified.class).noticeId();
    private static final StartedClock REPLY = clock(1, null, "referral_reply_internal");
    private static final StartedClock REMOVAL = clock(2, NOTICE, "ad_removal_24h");
    private static final CaseView CASE = FoldedCase.of(List.of(
            Varied.of(ContentReported.class, "at", MONDAY, "clocks", starts(REPLY)),
            Varied.of(PlatformNotified.class, "at", day(1), "clocks", starts(REMOVAL)),
            Varied.of(ClockPaused.class, "at", day(1), "clockId", REPLY.clockId()),
            Varied.of(ClockResumed.class, "at", day(3), "clockId", REPLY.clockId(), "due", day(9)),
            Varied.of(ClockExtended.class, "at", day(4), "clockId", REPLY.clockId(), "extended", REPLY.dueAt(day(20))),
            Varied.of(
                    AccountLockRequested.class,
                    "at",
                    day(5),
                    "clocks",
                    new ClockChanges(List.of(), List.of(REMOVAL.clockId())))));

    @Test
    @DisplayName("tells what started it, each pause and extension with its reason, and when it is due now")
    void tells_all() {
        ClockLife reply = CASE.clocks().all().getFirst();
        assertThat(reply.started()).isEqualTo(new EventPlace("case.content-reported", 0, 100, MONDAY, null));
        assertThat(reply.due()).isEqualTo(day(20));
        assertThat(reply.grantedDue()).isEqualTo(day(20));
        assertThat(reply.standstills())
                .as("a granted instant takes in what was before")
                .isEmpty();
        assertThat(reply.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.paused().version()).isEqualTo(2);
            assertThat(pause.reason()).isInstanceOf(Personal.Kept.class);
            assertThat(pause.document()).isNotNull();
            assertThat(pause.resumed().due()).isEqualTo(day(9));
        });
        assertThat(reply.extensions()).singleElement().satisfies(extension -> {
            assertThat(extension.byOffice()).isTrue();
            assertThat(extension.approver()).isNotBlank();
        });
        assertThat(reply.ended()).isNull();
    }

    @Test
    @DisplayName("tells what ended it")
    void tells_its_end() {
        ClockLife removal = CASE.clocks().all().getLast();
        assertThat(removal.ended().storedName()).isEqualTo("case.account-lock-requested");
        assertThat(removal.paused()).isFalse();
    }

    @Test
    @DisplayName("counts the pauses of a clock that no office gave longer")
    void counts_pauses() {
        CaseView paused = FoldedCase.of(List.of(
                Varied.of(ContentReported.class, "at", MONDAY, "clocks", starts(REPLY)),
                Varied.of(ClockPaused.class, "at", day(1), "clockId", REPLY.clockId()),
                Varied.of(ClockResumed.class, "at", day(3), "clockId", REPLY.clockId(), "due", day(9))));
        assertThat(paused.clocks().all().getFirst().standstills()).containsExactly(new Standstill(day(1), day(3)));
    }

    @Test
    @DisplayName("tells each time it was counted anew on amended law; for outsiders without why")
    void tells_rejudgements() {
        CaseView rejudged = FoldedCase.of(List.of(
                Varied.of(ContentReported.class, "at", MONDAY, "clocks", starts(REPLY)),
                Varied.of(
                        ClockRejudged.class,
                        "at",
                        day(2),
                        "clockId",
                        REPLY.clockId(),
                        "rejudged",
                        REPLY.dueAt(day(8)),
                        "dueBefore",
                        day(7))));
        ClockLife reply = rejudged.clocks().all().getFirst();
        assertThat(reply.due()).isEqualTo(day(8));
        assertThat(reply.extensions()).isEmpty();
        assertThat(reply.rejudgements()).singleElement().satisfies(one -> {
            assertThat(one.rejudged().storedName()).isEqualTo("case.clock-rejudged");
            assertThat(one.dueBefore()).isEqualTo(day(7));
            assertThat(one.counted().due()).isEqualTo(day(8));
            assertThat(one.reason()).isInstanceOf(Personal.Kept.class);
        });
        assertThat(reply.outside().rejudgements())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isNull())
                .satisfies(one -> assertThat(one.document()).isNull());
    }

    @Test
    @DisplayName("is whole for the State's bodies; a platform sees its own clock without reasons, a reporter none")
    void is_for_whom() {
        assertThat(seen(Relation.LEAD, "ABEI", Role.COORDINATOR))
                .isEqualTo(CASE.clocks().all());
        assertThat(seen(Relation.PLATFORM, "FACEBOOK", Role.PLATFORM))
                .extracting(clock -> clock.terms().code())
                .containsExactly("ad_removal_24h");
        assertThat(seen(Relation.REPORTER, "CITIZEN", Role.REPORTER)).isEmpty();
        ClockLife outside = CASE.clocks().all().getFirst().outside();
        assertThat(outside.pauses()).allMatch(pause -> pause.reason() == null && pause.document() == null);
        assertThat(outside.extensions()).allMatch(one -> one.reason() == null && one.approver() == null);
    }

    private static List<ClockLife> seen(Relation relation, String agency, Role role) {
        Reader reader = new Reader("reader@demo", agency, Set.of(role));
        return CaseClocks.seen(sheet(), new Sights(reader, relation, false));
    }

    /** As it is read from the row of the whole file. */
    private static ClockSheet sheet() {
        return CaseJson.stored().readValue(CaseJson.stored().writeValueAsString(CASE), ClockSheet.class);
    }

    private static ClockChanges starts(StartedClock clock) {
        return new ClockChanges(List.of(clock), List.of());
    }

    private static StartedClock clock(long id, UUID about, String code) {
        LocalDate version = LocalDate.of(2026, 1, 1);
        return new StartedClock(new UUID(9, id), about, code, version, "vn", MONDAY, day(7), Confidence.UNVERIFIED);
    }

    private static Instant day(int n) {
        return MONDAY.plusSeconds(86_400L * n);
    }
}
