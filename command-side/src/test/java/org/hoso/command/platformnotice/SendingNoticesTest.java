package org.hoso.command.platformnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.cases.PlatformNotice.LegalGround.ADVERTISING;
import static org.hoso.cases.PlatformNotice.LegalGround.CYBER_SECURITY;
import static org.hoso.cases.PlatformNotice.LegalGround.ECOMMERCE;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.reported;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.Sample;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Items;
import org.hoso.command.casefile.ListEntries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sending notices")
class SendingNoticesTest {
    private static final Instant BEFORE_THE_CYBER_LAW = Instant.parse("2026-06-15T02:00:00Z");
    private static final Sending ABEI = Sending.by("ABEI", "FACEBOOK", ADVERTISING, hours(1));

    @Test
    @DisplayName("the culture side's body asks for exact items, under a dated mandate, and 24 hours begin")
    void sends() {
        Noticed.violation().when(ABEI.listing(ITEM, OTHER_ITEM).notice()).then(PlatformNotified.class, e -> {
            assertThat(e.itemIds()).containsExactly(ITEM, OTHER_ITEM);
            assertThat(e.mandate().productField()).isEqualTo("*");
            assertThat(e.mandate().validFrom()).isEqualTo(LocalDate.of(2026, 2, 15));
            assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                assertThat(clock.code()).isEqualTo("ad_removal_24h");
                assertThat(clock.about()).isEqualTo(NOTICE);
                assertThat(clock.due()).isEqualTo(hours(25));
            });
        });
    }

    @Test
    @DisplayName("a listed item is asked for from then on; an item left out is not")
    void asks_for_the_listed() {
        Items items = Noticed.notifiedOfOne().file().items();
        assertThat(items.find(ITEM).orElseThrow().removalAsked()).isTrue();
        assertThat(items.find(OTHER_ITEM).orElseThrow().removalAsked()).isFalse();
    }

    @Test
    @DisplayName("a second notice on the same item asks anew: what was claimed under the first no longer counts")
    void asks_anew() {
        var claim = new Removal.ClaimRemoval(CASE, Noticed.FACEBOOK, hours(1), NOTICE, List.of(ITEM));
        Given again = Noticed.notifiedOfOne().after(claim).after(Noticed.notice(id(81), ITEM));
        Items.Item item = again.file().items().find(ITEM).orElseThrow();
        assertThat(item.noticeId()).isEqualTo(id(81));
        assertThat(item.claimedAt()).isNull();
        assertThat(item.life()).isEqualTo(Items.Life.REQUESTED);
    }

    @Test
    @DisplayName(
            "one letter to a platform is one notice and one clock; another letter, or the same to another platform, is one more")
    void one_letter() {
        Given sent = Noticed.violation().after(ABEI.notice());
        sent.when(ABEI.notice()).refusedWith(Refusal.DOCUMENT_RECORDED_BEFORE);
        sent.when(ABEI.listing(OTHER_ITEM).notice()).refusedWith(Refusal.DOCUMENT_RECORDED_BEFORE);
        sent.when(Noticed.notice(id(81), ITEM)).accepted();
    }

    @Test
    @DisplayName("a case that nobody has found to be a violation gets no notice")
    void not_a_violation() {
        Given.events(reported()).when(ABEI.notice()).refusedWith(Refusal.NOT_A_VIOLATION);
        Given.events(reported(), Sending.conclusion(Finding.NO_VIOLATION, MONDAY))
                .when(ABEI.notice())
                .refusedWith(Refusal.NO_VIOLATION_FOUND);
    }

    @Test
    @DisplayName("a conclusion that finds signs of a crime is ground enough, classified or not")
    void by_conclusion() {
        Given.events(reported(), Sending.conclusion(Finding.CRIME_SIGNS, MONDAY))
                .when(ABEI.notice())
                .then(PlatformNotified.class, e -> assertThat(e.noticeId()).isEqualTo(NOTICE));
    }

    @Test
    @DisplayName("only items of the case, on that platform, that are still there and known by then")
    void exact_items() {
        Given file = Noticed.violation();
        file.when(ABEI.listing(id(77)).notice()).refusedWith(Refusal.UNKNOWN_ITEM);
        file.when(Sending.by("ABEI", "TIKTOK", ADVERTISING, hours(1)).notice())
                .refusedWith(Refusal.ITEM_ON_OTHER_PLATFORM);
        file.when(Sending.by("ABEI", "MYSPACE", ADVERTISING, hours(1)).notice()).refusedWith(Refusal.UNKNOWN_PLATFORM);
        file.when(Sending.by("ABEI", "FACEBOOK", ADVERTISING, MONDAY.minusSeconds(1))
                        .notice())
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.and(new Removal.ContentRemoved(CASE, Noticed.LIAISON, MONDAY, ITEM, List.of(id(1)), ClockChanges.NONE))
                .when(ABEI.notice())
                .refusedWith(Refusal.ITEM_ALREADY_REMOVED);
    }

    @Test
    @DisplayName("a platform is asked only in a way that it takes requests")
    void channel() {
        Noticed.violation().when(ABEI.through(Channel.VNNIC).notice()).refusedWith(Refusal.CHANNEL_NOT_OFFERED);
    }

    @Test
    @DisplayName("e-commerce law reaches marketplaces only, and the cyber-security law nobody before it was in force")
    void ground_does_not_apply() {
        Noticed.violation(MONDAY, "IDEA", "ecommerce_trader", "FACEBOOK")
                .when(Sending.by("IDEA", "FACEBOOK", ECOMMERCE, hours(1)).notice())
                .refusedWith(Refusal.GROUND_DOES_NOT_APPLY);
        Noticed.violation(BEFORE_THE_CYBER_LAW, "A05", "impersonation", "FACEBOOK")
                .when(Sending.by("A05", "FACEBOOK", CYBER_SECURITY, BEFORE_THE_CYBER_LAW)
                        .notice())
                .refusedWith(Refusal.GROUND_DOES_NOT_APPLY);
    }

    @Test
    @DisplayName(
            "recorded long after it was sent, it counts from the recording, unless a paper of the day of sending proves it")
    void recorded_later() {
        Instant recorded = days(6);
        NotifyPlatform notice =
                Sending.by("ABEI", "FACEBOOK", ADVERTISING, days(2)).notice();
        assertThat(startOf(notice, recorded)).isEqualTo(recorded);
        assertThat(startOf(notice, days(2).plusSeconds(600))).isEqualTo(days(2));
        assertThat(startOf(proven(notice, Clockwork.day(days(2))), recorded)).isEqualTo(days(2));
        recordedAt(recorded).when(proven(notice, Clockwork.day(days(3)))).refusedWith(Refusal.PROOF_OF_ANOTHER_DAY);
    }

    private static Instant startOf(NotifyPlatform notice, Instant recorded) {
        AtomicReference<Instant> start = new AtomicReference<>();
        recordedAt(recorded)
                .when(notice)
                .then(
                        PlatformNotified.class,
                        e -> start.set(e.clocks().started().getFirst().start()));
        return start.get();
    }

    private static Given recordedAt(Instant recorded) {
        DecisionBasis basis =
                new DecisionBasis(Sample.law(), Sample.basis().ids(), ListEntries.NONE, Set.of(), recorded);
        return new Given(Noticed.violation().file(), basis);
    }

    private static NotifyPlatform proven(NotifyPlatform n, LocalDate day) {
        return new NotifyPlatform(
                n.caseId(),
                n.by(),
                n.at(),
                n.noticeId(),
                n.platform(),
                n.itemIds(),
                n.ground(),
                n.urgent(),
                n.channel(),
                n.document(),
                n.conclusionId(),
                n.reason(),
                n.restsOn(),
                new DocumentRef("BN-1", day));
    }
}
