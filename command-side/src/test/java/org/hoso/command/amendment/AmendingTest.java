package org.hoso.command.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.family.Answered;
import org.hoso.law.Basis;
import org.hoso.law.Confidence;
import org.hoso.law.DayOffStatus;
import org.hoso.law.Law;
import org.hoso.law.LawFiles;
import org.hoso.law.RepeatWindow;
import org.hoso.law.RepeatWindow.AppliesTo;
import org.hoso.registry.Amendment.AmendmentConfirmed;
import org.hoso.registry.Amendment.AmendmentProposed;
import org.hoso.registry.Amendment.AmendmentWithdrawn;
import org.hoso.registry.Amendment.ConfirmAmendment;
import org.hoso.registry.Amendment.ProposeAmendment;
import org.hoso.registry.Amendment.WithdrawAmendment;
import org.hoso.registry.CancelledDay;
import org.hoso.registry.Change;
import org.hoso.registry.PublicDayOff;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;
import org.hoso.runtime.law.Amendments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Amending the law's data")
class AmendingTest {
    private static final LawFiles FILES = LawFiles.shipped();
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final Actor FIRST = new Actor("admin@hoso", "HOSO", LocalDate.of(1900, 1, 1), Role.ADMIN, null);
    private static final Actor SECOND = new Actor("admin2@hoso", "HOSO", LocalDate.of(1900, 1, 1), Role.ADMIN, null);
    private static final UUID ONE = UUID.fromString("0199a001-0000-7000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID THIRD = UUID.fromString("0199a001-0000-7000-8000-000000000003");
    private static final UUID OTHER = UUID.fromString("0199a001-0000-7000-8000-000000000002");

    @Test
    @DisplayName("what one officer proposed is law once another has confirmed it, not before")
    void two_officers() {
        Amendments proposed = after(Amendments.NONE, propose(ONE, "2026-12-24"));
        assertThat(proposed.rows()).isEmpty();

        asked(new ConfirmAmendment(SECOND, NOON, ONE), proposed).then(new AmendmentConfirmed(SECOND, NOON, ONE));

        Amendments confirmed = after(proposed, new ConfirmAmendment(SECOND, NOON, ONE));
        Law law = Law.read(FILES, confirmed.rows());
        assertThat(law.calendar().isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
    }

    @Test
    @DisplayName("nobody confirms the own proposal; to take it back is free to both")
    void not_the_own_proposal() {
        Amendments proposed = after(Amendments.NONE, propose(ONE, "2026-12-24"));
        asked(new ConfirmAmendment(FIRST, NOON, ONE), proposed).refusedWith(Refusal.OWN_PROPOSAL);
        asked(new WithdrawAmendment(FIRST, NOON, ONE, "số văn bản sai"), proposed)
                .then(new AmendmentWithdrawn(FIRST, NOON, ONE, "số văn bản sai"));
    }

    @Test
    @DisplayName("a row that the files' own rules turn down is refused with its place")
    void an_unfit_row() {
        assertThat(asked(propose(ONE, "2026-11-28"), Amendments.NONE)
                        .refusedWith(Refusal.AMENDMENT_UNFIT)
                        .details())
                .containsEntry("pointer", "/change/dayOff/date")
                .hasEntrySatisfying(
                        "problem", problem -> assertThat(problem.toString()).contains("weekend"));
    }

    @Test
    @DisplayName("two proposals of the same day: the second no longer fits once the first is law")
    void fits_no_longer() {
        Amendments both = after(after(Amendments.NONE, propose(ONE, "2026-12-24")), propose(OTHER, "2026-12-24"));
        Amendments first = after(both, new ConfirmAmendment(SECOND, NOON, ONE));
        asked(new ConfirmAmendment(SECOND, NOON, OTHER), first).refusedWith(Refusal.AMENDMENT_UNFIT);
    }

    @Test
    @DisplayName("what is unknown, or settled, or not yet proposed by then, is not confirmed")
    void nothing_to_confirm() {
        Amendments proposed = after(Amendments.NONE, propose(ONE, "2026-12-24"));
        asked(new ConfirmAmendment(SECOND, NOON, OTHER), proposed).refusedWith(Refusal.UNKNOWN_AMENDMENT);
        asked(new ConfirmAmendment(SECOND, NOON.minusSeconds(1), ONE), proposed).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Amendments settled = after(proposed, new WithdrawAmendment(SECOND, NOON, ONE, "trùng"));
        asked(new ConfirmAmendment(SECOND, NOON, ONE), settled).refusedWith(Refusal.AMENDMENT_SETTLED);
        assertThat(settled.rows()).isEmpty();
    }

    @Test
    @DisplayName("a day off that was confirmed can be taken back by a later amendment, and added once more after that")
    void a_day_off_taken_back() {
        Amendments added = confirmed(Amendments.NONE, propose(ONE, "2026-12-24"));
        asked(cancel(OTHER, "2026-12-25"), added).refusedWith(Refusal.AMENDMENT_UNFIT);
        Amendments cancelled = confirmed(added, cancel(OTHER, "2026-12-24"));
        assertThat(works(added, "2026-12-24")).isFalse();
        assertThat(works(cancelled, "2026-12-24")).isTrue();
        asked(cancel(THIRD, "2026-12-24"), cancelled).refusedWith(Refusal.AMENDMENT_UNFIT);
        assertThat(works(confirmed(cancelled, propose(THIRD, "2026-12-24")), "2026-12-24"))
                .isFalse();
    }

    @Test
    @DisplayName(
            "another number for a repeat window holds from its first day on, which is still to come when it is confirmed")
    void a_repeat_window() {
        LocalDate from = LocalDate.of(2026, 12, 1);
        Amendments proposed = after(Amendments.NONE, window(ONE, "repeat_account_30d", AppliesTo.ACCOUNT, from));
        asked(new ConfirmAmendment(SECOND, NOON, ONE), proposed, from).refusedWith(Refusal.AMENDMENT_UNFIT);
        Law law = Law.read(
                FILES, after(proposed, new ConfirmAmendment(SECOND, NOON, ONE)).rows());
        assertThat(law.repeatWindows().on(from, AppliesTo.ACCOUNT))
                .extracting(RepeatWindow::code, RepeatWindow::violations)
                .containsExactlyInAnyOrder(tuple("repeat_account_30d", 3), tuple("repeat_account_90d", 10));
        assertThat(law.repeatWindows().on(from.minusDays(1), AppliesTo.ACCOUNT))
                .containsExactlyInAnyOrderElementsOf(
                        Law.read(FILES).repeatWindows().on(from.minusDays(1), AppliesTo.ACCOUNT).stream()
                                .map(window -> ended(window, "repeat_account_30d", from.minusDays(1)))
                                .toList());
    }

    @Test
    @DisplayName(
            "a repeat window that begins today or before, or counts for somebody else than before, is refused with its place")
    void an_unfit_window() {
        unfit(window(ONE, "repeat_account_30d", AppliesTo.ACCOUNT, TODAY), "/change/repeatWindow/validFrom");
        unfit(
                window(ONE, "repeat_account_30d", AppliesTo.ACCOUNT, TODAY.minusYears(1)),
                "/change/repeatWindow/validFrom");
        unfit(
                window(ONE, "repeat_account_30d", AppliesTo.SUBJECT, TODAY.plusDays(1)),
                "/change/repeatWindow/appliesTo");
    }

    private static void unfit(ProposeAmendment command, String pointer) {
        asked(command, Amendments.NONE).refusedWith(Refusal.AMENDMENT_UNFIT).saying("pointer", pointer);
    }

    private static RepeatWindow ended(RepeatWindow window, String code, LocalDate lastDay) {
        return window.code().equals(code) ? window(window, lastDay) : window;
    }

    private static RepeatWindow window(RepeatWindow like, LocalDate lastDay) {
        return new RepeatWindow(
                like.code(),
                like.appliesTo(),
                like.violations(),
                like.days(),
                like.leadsTo(),
                like.validFrom(),
                lastDay,
                like.legalBasis(),
                like.confidence(),
                like.source(),
                like.note());
    }

    private static boolean works(Amendments amendments, String day) {
        return Law.read(FILES, amendments.rows()).calendar().isWorkingDay(LocalDate.parse(day));
    }

    private static Amendments confirmed(Amendments before, ProposeAmendment command) {
        return after(after(before, command), new ConfirmAmendment(SECOND, NOON, command.amendmentId()));
    }

    private static ProposeAmendment window(UUID id, String code, AppliesTo appliesTo, LocalDate from) {
        var window = new RepeatWindow(
                code,
                appliesTo,
                3,
                30,
                "account_temp_lock",
                from,
                null,
                new Basis("ND 1/2026", null),
                Confidence.UNVERIFIED,
                null,
                null);
        return propose(id, new Change(null, null, null, null, null, null, null, window, null, null, null));
    }

    private static ProposeAmendment cancel(UUID id, String day) {
        var cancelled = new CancelledDay(LocalDate.parse(day), Confidence.UNVERIFIED, null, null);
        return propose(id, new Change(null, null, null, null, null, null, cancelled, null, null, null, null));
    }

    private static ProposeAmendment propose(UUID id, String day) {
        var dayOff = new PublicDayOff(
                LocalDate.parse(day), "Ngày nghỉ", DayOffStatus.DECIDED, Confidence.UNVERIFIED, null, null);
        return propose(id, new Change(null, null, null, null, dayOff, null, null, null, null, null, null));
    }

    private static ProposeAmendment propose(UUID id, Change change) {
        return new ProposeAmendment(
                FIRST,
                NOON,
                id,
                change,
                new DocumentRef("12/QĐ-TTg", LocalDate.of(2026, 11, 20)),
                "Điều 112 Bộ luật Lao động");
    }

    private static Amendments after(Amendments before, RegistryCommand command) {
        RegistryEvent event = asked(command, before).event();
        if (command instanceof ProposeAmendment) assertThat(event).isInstanceOf(AmendmentProposed.class);
        return before.after(event);
    }

    private static Answered<RegistryEvent> asked(RegistryCommand command, Amendments amendments) {
        return asked(command, amendments, TODAY);
    }

    private static Answered<RegistryEvent> asked(RegistryCommand command, Amendments amendments, LocalDate today) {
        return new Answered<>(Amending.decide(command, amendments, rows -> Law.read(FILES, rows), today));
    }
}
