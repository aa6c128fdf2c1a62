package org.hoso.command.appeal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.Result;
import org.hoso.command.casefile.Appeals.Owed;
import org.hoso.command.casefile.CaseFile;

/** The consequences that earlier rulings opened, and which of them lapse by the present one. */
final class OpenedConsequences {
    /** The file shows these effects: where it does, they are to be undone, whatever was done before. */
    private static final Set<ConsequenceKind> SHOWN =
            Set.of(ConsequenceKind.LIFT_BLOCK, ConsequenceKind.RESTORE_CONTENT);
    /** Each new standing is told anew; a task that is still open tells the newest. */
    static final Set<ConsequenceKind> TOLD =
            Set.of(ConsequenceKind.CORRECT_PUBLICATION, ConsequenceKind.TELL_NATIONAL_DATABASE);

    private static final Set<ConsequenceKind> LISTED =
            Set.of(ConsequenceKind.WITHDRAW_LIST_ENTRY, ConsequenceKind.RENEW_LIST_ENTRY);

    private final CaseFile file;
    private final Set<UUID> lapsed = new HashSet<>();

    OpenedConsequences(CaseFile file) {
        this.file = file;
    }

    /** Whether it is about one of these things; a list entry lies outside the case and is told by the decision that it rests on. */
    static boolean about(Owed owed, Set<UUID> things) {
        boolean listed = LISTED.contains(owed.what().kind());
        return things.contains(listed ? owed.attackedId() : owed.what().reference());
    }

    /** All that hold: owed or done, in the order they were opened. */
    Stream<Owed> holding() {
        return file.appeals().consequences().values().stream()
                .filter(Owed::holds)
                .filter(owed -> !lapsed.contains(owed.what().consequenceId()));
    }

    /** What was last asked for about the same thing: to undo it, or to do it again. */
    Optional<Owed> latest(Effect effect) {
        return holding().filter(owed -> effect.concerns(owed.what())).reduce((earlier, later) -> later);
    }

    void lapse(Predicate<Owed> which) {
        List<UUID> ids = holding()
                .filter(owed -> owed.open() && which.test(owed))
                .map(Owed::what)
                .map(Consequence::consequenceId)
                .toList();
        lapsed.addAll(ids);
    }

    /** Those that nobody owes any more, in the order they were opened. */
    List<UUID> lapsed() {
        return file.appeals().consequences().keySet().stream()
                .filter(lapsed::contains)
                .toList();
    }

    /** Whether it asks for something to be done again because a thing stands again. */
    static boolean again(Owed owed) {
        ConsequenceKind kind = owed.what().kind();
        return kind.doesAgain() || (owed.again() && kind == ConsequenceKind.TELL_NATIONAL_DATABASE);
    }

    /** Another measure took the place of what fell: it is a thing of its own, and falls by itself. */
    private boolean replaced(Owed again) {
        UUID by = again.what().consequenceId();
        return file.notices().byId().values().stream().anyMatch(notice -> by.equals(notice.restsOn()))
                || file.blocks().byId().values().stream().anyMatch(block -> by.equals(block.restsOn()))
                || file.blocks().locks().values().stream().anyMatch(lock -> by.equals(lock.restsOn()));
    }

    /** Whether an effect of a fallen thing is still to be undone, beside what was asked for before. */
    boolean stillToUndo(Effect effect) {
        Owed last = latest(effect).orElse(null);
        if (last == null) return true;
        if (again(last)) return !replaced(last);
        if (last.open()) return false;
        return SHOWN.contains(effect.kind()) || (TOLD.contains(effect.kind()) && last.ruling() != Result.ANNULLED);
    }
}
