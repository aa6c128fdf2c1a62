package org.hoso.command.platformnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoso.command.Noticed.FACEBOOK;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Following notices")
class FollowingNoticesTest {
    @Test
    @DisplayName("a notice that came back arrives at the second try, and then the matter is settled")
    void delivery() {
        Given failed = Noticed.notified();
        failed.when(deliver(LIAISON, NOTICE, Delivery.FAILED, hours(2)))
                .then(
                        PlatformNotice.NoticeDeliveryFailed.class,
                        e -> assertThat(e.receipt()).isEqualTo("EM-1"));
        Given again = failed.after(deliver(LIAISON, NOTICE, Delivery.FAILED, hours(2)));
        again.when(deliver(LIAISON, NOTICE, Delivery.FAILED, hours(3))).refusedWith(Refusal.DELIVERY_ALREADY_RECORDED);
        again.when(deliver(LIAISON, NOTICE, Delivery.DELIVERED, hours(3)))
                .then(
                        PlatformNotice.NoticeDelivered.class,
                        e -> assertThat(e.noticeId()).isEqualTo(NOTICE));
        Given arrived = again.after(deliver(LIAISON, NOTICE, Delivery.DELIVERED, hours(3)));
        arrived.when(deliver(LIAISON, NOTICE, Delivery.FAILED, hours(4)))
                .refusedWith(Refusal.DELIVERY_ALREADY_RECORDED);
    }

    @Test
    @DisplayName(
            "what bounced has failed after all, once, unless its receiver said that it has it; a receiver says no such thing")
    void bounced() {
        Given arrived = Noticed.notified().after(deliver(Actor.system(), NOTICE, Delivery.DELIVERED, hours(2)));
        for (Actor who : new Actor[] {Actor.system(), LIAISON})
            arrived.when(deliver(who, NOTICE, Delivery.BOUNCED, hours(3)))
                    .then(PlatformNotice.NoticeDeliveryFailed.class, e -> {});
        arrived.when(deliver(FACEBOOK, NOTICE, Delivery.BOUNCED, hours(3))).refusedWith(Refusal.WRONG_AGENCY);
        Given back = arrived.after(deliver(Actor.system(), NOTICE, Delivery.BOUNCED, hours(3)));
        back.when(deliver(Actor.system(), NOTICE, Delivery.BOUNCED, hours(4)))
                .refusedWith(Refusal.DELIVERY_ALREADY_RECORDED);
        back.when(deliver(FACEBOOK, NOTICE, Delivery.DELIVERED, hours(4)))
                .then(PlatformNotice.NoticeDelivered.class, e -> {});
        Given received = Noticed.notified().after(deliver(FACEBOOK, NOTICE, Delivery.DELIVERED, hours(2)));
        received.when(deliver(Actor.system(), NOTICE, Delivery.BOUNCED, hours(3)))
                .refusedWith(Refusal.DELIVERY_ALREADY_RECORDED);
    }

    @Test
    @DisplayName("delivery is recorded by the body that sent it, of a notice that exists, after it was sent")
    void delivery_refused() {
        Given file = Noticed.notified();
        file.when(deliver(officer(Role.LIAISON, "A05"), NOTICE, Delivery.DELIVERED, hours(2)))
                .refusedWith(Refusal.WRONG_AGENCY);
        file.when(deliver(LIAISON, id(88), Delivery.DELIVERED, hours(2))).refusedWith(Refusal.UNKNOWN_NOTICE);
        file.when(deliver(LIAISON, NOTICE, Delivery.DELIVERED, hours(0))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName(
            "the outbox and the platform's own receipt tell of the delivery too, the platform only of its own notice")
    void told_by_others() {
        Given file = Noticed.notified();
        file.when(deliver(Actor.system(), NOTICE, Delivery.DELIVERED, hours(2)))
                .then(
                        PlatformNotice.NoticeDelivered.class,
                        e -> assertThat(e.by()).isEqualTo(Actor.system()));
        file.when(deliver(FACEBOOK, NOTICE, Delivery.DELIVERED, hours(2)))
                .then(
                        PlatformNotice.NoticeDelivered.class,
                        e -> assertThat(e.by()).isEqualTo(FACEBOOK));
        file.when(deliver(Sample.platform("TIKTOK"), NOTICE, Delivery.DELIVERED, hours(2)))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName(
            "a notice is sent again by the body that sent it; what had failed may arrive or fail anew, what had arrived has")
    void resent() {
        Given failed = Noticed.notified().after(deliver(Actor.system(), NOTICE, Delivery.FAILED, hours(74)));
        Given again = failed.after(resend(LIAISON, NOTICE, hours(75)));
        again.when(deliver(Actor.system(), NOTICE, Delivery.FAILED, hours(76)))
                .then(PlatformNotice.NoticeDeliveryFailed.class, e -> {});
        Given arrived = again.after(deliver(Actor.system(), NOTICE, Delivery.DELIVERED, hours(76)))
                .after(resend(LIAISON, NOTICE, hours(77)));
        arrived.when(deliver(Actor.system(), NOTICE, Delivery.DELIVERED, hours(78)))
                .refusedWith(Refusal.DELIVERY_ALREADY_RECORDED);
    }

    @Test
    @DisplayName("nobody else has it sent again, nor a notice that is unknown, not yet sent or annulled")
    void resent_refused() {
        Given file = Noticed.notified();
        file.when(resend(officer(Role.LIAISON, "A05"), NOTICE, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        file.when(resend(LIAISON, id(88), hours(2))).refusedWith(Refusal.UNKNOWN_NOTICE);
        file.when(resend(LIAISON, NOTICE, hours(0))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.and(Noticed.annulled(hours(49), Attacked.NOTICE, NOTICE, ConsequenceKind.WITHDRAW_NOTICE, NOTICE))
                .when(resend(LIAISON, NOTICE, hours(50)))
                .refusedWith(Refusal.NOTICE_ANNULLED);
    }

    @Test
    @DisplayName("the platform acknowledges, then refuses with its reason; neither moves the clock")
    void answers() {
        Given acknowledged = Noticed.notified().after(answer(FACEBOOK, Answer.ACKNOWLEDGED, hours(2)));
        acknowledged.when(answer(FACEBOOK, Answer.REFUSED, hours(3))).then(PlatformNotice.PlatformAnswered.class, e -> {
            assertThat(e.answer()).isEqualTo(Answer.REFUSED);
            assertThat(e.reason()).isNotNull();
            assertThat(e.clocks()).isEqualTo(ClockChanges.NONE);
        });
    }

    @Test
    @DisplayName("a platform says nothing twice, and does not acknowledge what it acts on")
    void nothing_twice() {
        Given acting = Noticed.notified().after(answer(FACEBOOK, Answer.ACTING, hours(2)));
        acting.when(answer(FACEBOOK, Answer.ACTING, hours(3))).refusedWith(Refusal.ALREADY_ANSWERED);
        acting.when(answer(LIAISON, Answer.ACKNOWLEDGED, hours(3))).refusedWith(Refusal.ALREADY_ANSWERED);
    }

    @Test
    @DisplayName("nobody answers for the platform but itself and the body that asked it, and not before it was asked")
    void answer_refused() {
        Given file = Noticed.notified();
        file.when(answer(Sample.platform("TIKTOK"), Answer.ACTING, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        file.when(answer(officer(Role.LIAISON, "A05"), Answer.ACTING, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        file.when(answer(FACEBOOK, Answer.ACTING, hours(0))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.when(new PlatformNotice.RecordPlatformAnswer(CASE, FACEBOOK, hours(2), id(88), Answer.ACTING, null))
                .refusedWith(Refusal.UNKNOWN_NOTICE);
    }

    @Test
    @DisplayName("a refusal without a reason is no answer")
    void refusal_needs_a_reason() {
        assertThatThrownBy(() ->
                        new PlatformNotice.RecordPlatformAnswer(CASE, FACEBOOK, hours(2), NOTICE, Answer.REFUSED, null))
                .hasMessage("a refusal has a reason");
    }

    private static PlatformNotice.RecordDelivery deliver(Actor by, UUID notice, Delivery delivery, Instant at) {
        return new PlatformNotice.RecordDelivery(CASE, by, at, notice, delivery, "EM-1");
    }

    private static PlatformNotice.ResendNotice resend(Actor by, UUID notice, Instant at) {
        return new PlatformNotice.ResendNotice(CASE, by, at, notice);
    }

    private static PlatformNotice.RecordPlatformAnswer answer(Actor by, Answer answer, Instant at) {
        return new PlatformNotice.RecordPlatformAnswer(CASE, by, at, NOTICE, answer, text("no breach of our terms"));
    }
}
