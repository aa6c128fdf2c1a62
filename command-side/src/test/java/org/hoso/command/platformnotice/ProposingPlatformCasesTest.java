package org.hoso.command.platformnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.AssessedEvents;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.PlatformNotice.OpenPlatformCase;
import org.hoso.cases.PlatformNotice.PlatformCaseOpened;
import org.hoso.cases.PlatformNotice.PlatformCaseProposed;
import org.hoso.cases.PlatformNotice.ProposePlatformCase;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.casefile.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case against the platform")
class ProposingPlatformCasesTest {
    private static final Actor ABEI = officer(Role.COORDINATOR, "ABEI");

    @Test
    @DisplayName("is neither proposed nor opened once it was concluded that there is no violation")
    void none_found() {
        proposal()
                .and(AssessedEvents.concluded(Finding.NO_VIOLATION))
                .when(open(ABEI, "FACEBOOK", hours(30)))
                .refusedWith(Refusal.NO_VIOLATION_FOUND);
        Noticed.unmet()
                .and(AssessedEvents.concluded(Finding.NO_VIOLATION))
                .when(propose(clock()))
                .thenNothingNew();
    }

    @Test
    @DisplayName("is proposed by a breached removal clock whose rule proposes a sanction, with what was not removed")
    void proposed() {
        Given unmet = Noticed.unmet();
        UUID clock = clock();
        unmet.when(propose(clock)).then(PlatformCaseProposed.class, e -> {
            assertThat(e.platform()).isEqualTo("FACEBOOK");
            assertThat(e.clockId()).isEqualTo(clock);
            assertThat(e.onBreach()).isEqualTo("propose_blocking_and_sanction");
            assertThat(e.itemIds()).containsExactly(ITEM, OTHER_ITEM);
        });
    }

    @Test
    @DisplayName("is proposed once a platform, however often the breach is told")
    void proposed_once() {
        Noticed.unmet().after(propose(clock())).when(propose(clock())).thenNothingNew();
    }

    @Test
    @DisplayName("is not proposed before the clock ran out, for an unknown clock, or by an officer")
    void not_proposed() {
        Noticed.notified().when(propose(clock())).refusedWith(Refusal.CLOCK_NOT_DUE);
        Noticed.unmet().when(propose(id(77))).refusedWith(Refusal.UNKNOWN_CLOCK);
        Noticed.unmet()
                .when(new ProposePlatformCase(CASE, ABEI, hours(25), clock()))
                .refusedWith(Refusal.WRONG_ROLE);
    }

    @Test
    @DisplayName("is opened by a coordinator of a body that works on the case, joined to it")
    void opened() {
        proposal().when(open(ABEI, "FACEBOOK", hours(30))).then(PlatformCaseOpened.class, e -> {
            assertThat(e.platformCaseId()).isEqualTo(id(90));
            assertThat(e.platformCaseNumber()).isEqualTo(CaseNumber.of(2026, 2));
            assertThat(e.productField()).isEqualTo("functional_food");
            assertThat(e.breachedOn()).isEqualTo(LocalDate.of(2026, 10, 6));
            assertThat(e.itemIds()).containsExactly(ITEM, OTHER_ITEM);
        });
    }

    @Test
    @DisplayName("is opened once; the refusal names the case that was")
    void opened_once() {
        Given opened = proposal().after(open(ABEI, "FACEBOOK", hours(30)));
        opened.when(open(ABEI, "FACEBOOK", hours(31))).refusedWith(Refusal.PLATFORM_CASE_ALREADY_OPENED);
        assertThat(opened.when(open(ABEI, "FACEBOOK", hours(31))).decision())
                .isEqualTo(new Decision.Refused(
                        Refusal.PLATFORM_CASE_ALREADY_OPENED,
                        Map.of("platform", "FACEBOOK", "caseNumber", "HS-2026-000002")));
    }

    @Test
    @DisplayName("is not opened without a proposal, before it, or by a stranger to the case")
    void not_opened() {
        Noticed.unmet().when(open(ABEI, "FACEBOOK", hours(30))).refusedWith(Refusal.NO_PLATFORM_CASE_PROPOSED);
        proposal().when(open(ABEI, "TIKTOK", hours(30))).refusedWith(Refusal.NO_PLATFORM_CASE_PROPOSED);
        proposal().when(open(ABEI, "FACEBOOK", hours(2))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        proposal()
                .when(open(officer(Role.COORDINATOR, "VCC"), "FACEBOOK", hours(30)))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    private static Given proposal() {
        return Noticed.unmet().after(propose(clock()));
    }

    /** The removal clock of the one notice: its id is the same in every case told alike. */
    private static UUID clock() {
        return Noticed.clock(Noticed.notified(), NOTICE);
    }

    private static ProposePlatformCase propose(UUID clock) {
        return new ProposePlatformCase(CASE, Actor.system(), hours(25), clock);
    }

    private static OpenPlatformCase open(Actor by, String platform, Instant at) {
        return new OpenPlatformCase(CASE, by, at, id(90), id(91), platform, text("against it"), null);
    }
}
