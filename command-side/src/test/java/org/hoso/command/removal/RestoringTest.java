package org.hoso.command.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Noticed.CONSEQUENCE;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.casefile.Items.Life;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Restoring content")
class RestoringTest {
    private static final UUID CHECK = id(91);

    @Test
    @DisplayName("content removed under a notice that fell comes back, as the won appeal asks")
    void restores() {
        Given fallen = owed(gone(), ITEM);
        fallen.when(restore(LIAISON, ITEM, CONSEQUENCE, days(3)))
                .then(
                        Removal.ContentRestored.class,
                        e -> assertThat(e.consequenceId()).isEqualTo(CONSEQUENCE));
        Given back = fallen.after(restore(LIAISON, ITEM, CONSEQUENCE, days(3)));
        assertThat(back.file().items().find(ITEM).orElseThrow().life()).isEqualTo(Life.RESTORED);
        assertThat(back.file().items().find(ITEM).orElseThrow().removalAsked()).isFalse();
    }

    @Test
    @DisplayName("content that the platform only said it had removed is restored the same way")
    void restores_what_was_claimed() {
        owed(Noticed.notifiedOfOne().after(Rounds.claim(hours(2), ITEM)), ITEM)
                .when(restore(LIAISON, ITEM, CONSEQUENCE, days(3)))
                .then(Removal.ContentRestored.class, e -> assertThat(e.itemId()).isEqualTo(ITEM));
    }

    @Test
    @DisplayName("content removed under our notice comes back only when a won appeal asks for that very content")
    void only_when_owed() {
        gone().when(restore(LIAISON, ITEM, null, days(3))).refusedWith(Refusal.UNDOING_NOT_OWED);
        gone().when(restore(LIAISON, ITEM, id(66), days(3))).refusedWith(Refusal.UNKNOWN_CONSEQUENCE);
        owed(gone(), OTHER_ITEM)
                .when(restore(LIAISON, ITEM, CONSEQUENCE, days(3)))
                .refusedWith(Refusal.UNDOING_NOT_OWED);
        gone().and(Noticed.annulled(days(2), Attacked.NOTICE, NOTICE, ConsequenceKind.LIFT_BLOCK, ITEM))
                .when(restore(LIAISON, ITEM, CONSEQUENCE, days(3)))
                .refusedWith(Refusal.UNDOING_NOT_OWED);
    }

    @Test
    @DisplayName("content that nobody had asked away needs no appeal to come back")
    void never_asked_for() {
        Rounds.removed(Noticed.violation(), ITEM, CHECK, hours(4))
                .when(restore(LIAISON, ITEM, null, days(3)))
                .then(
                        Removal.ContentRestored.class,
                        e -> assertThat(e.consequenceId()).isNull());
    }

    @Test
    @DisplayName("only what is gone is restored, by our own officers, after the appeal was decided")
    void refused() {
        Noticed.notified().when(restore(LIAISON, ITEM, null, days(3))).refusedWith(Refusal.ITEM_NOT_REMOVED);
        Given fallen = owed(gone(), ITEM);
        fallen.when(restore(LIAISON, id(77), CONSEQUENCE, days(3))).refusedWith(Refusal.UNKNOWN_ITEM);
        fallen.when(restore(officer(Role.LIAISON, "A05"), ITEM, CONSEQUENCE, days(3)))
                .refusedWith(Refusal.WRONG_AGENCY);
        fallen.when(restore(LIAISON, ITEM, CONSEQUENCE, days(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        fallen.when(restore(LIAISON, ITEM, CONSEQUENCE, hours(3))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    private static Given gone() {
        return Rounds.removed(Noticed.notifiedOfOne(), ITEM, CHECK, hours(4));
    }

    private static Given owed(Given file, UUID item) {
        return file.and(Noticed.annulled(days(2), Attacked.NOTICE, NOTICE, ConsequenceKind.RESTORE_CONTENT, item));
    }

    private static Removal.ConfirmRestoration restore(Actor by, UUID item, @Nullable UUID consequence, Instant at) {
        return new Removal.ConfirmRestoration(CASE, by, at, item, consequence);
    }
}
