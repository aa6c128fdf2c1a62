package org.hoso.command.appeal;

import java.util.Objects;
import java.util.UUID;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.jspecify.annotations.Nullable;

/** One thing that the fallen decision led to, and who must undo it, or do it again. Amounts in VND. */
record Effect(
        ConsequenceKind kind,
        UUID reference,
        @Nullable String remedy,
        String body,
        @Nullable Long amountVnd) {

    static Effect of(ConsequenceKind kind, UUID reference, String body) {
        return new Effect(kind, reference, null, body, null);
    }

    static Effect money(ConsequenceKind kind, UUID decisionId, String body, long amountVnd) {
        return new Effect(kind, decisionId, null, body, amountVnd);
    }

    static Effect remedy(UUID decisionId, String remedy, String body) {
        return new Effect(ConsequenceKind.CANCEL_REMEDY, decisionId, remedy, body, null);
    }

    /** What does again what that consequence undid. */
    static Effect again(ConsequenceKind redo, Consequence undone) {
        return new Effect(redo, undone.reference(), undone.remedy(), undone.owner(), null);
    }

    /** Whether that consequence undid it, or did it again. */
    boolean concerns(Consequence opened) {
        boolean kinds = kind == opened.kind()
                || kind.redo().filter(opened.kind()::equals).isPresent();
        return kinds && reference.equals(opened.reference()) && Objects.equals(remedy, opened.remedy());
    }
}
