package org.hoso.command.merging;

import static org.hoso.command.casefile.Decision.refuse;

import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;
import org.hoso.cases.Merging;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.NamedIds;
import org.hoso.command.casefile.Others;
import org.jspecify.annotations.Nullable;

/**
 * To which of the merged cases a step belongs that is asked of the surviving one: to the half whose things it names; where it names
 * none, to the surviving one. The caller may name the half instead.
 */
public final class Halves {
    private Halves() {}

    /**
     * @param to      the absorbed case that the step belongs to; absent for the surviving one
     * @param refused why it belongs to neither
     */
    public record Belongs(@Nullable CaseId to, @Nullable Decision refused) {
        private static final Belongs HERE = new Belongs(null, null);
    }

    /** @param named the half that the caller names */
    public static Belongs of(CaseCommand command, @Nullable CaseId named, CaseFile surviving, Others others) {
        if (command instanceof Merging.Command) return Belongs.HERE;
        if (named != null) return chosen(command, named, surviving);
        Set<UUID> ids = NamedIds.of(command);
        boolean ours = ids.stream().anyMatch(id -> knows(surviving, id) && ofNoOther(id, surviving, others));
        CaseId theirs = null;
        for (UUID taken : surviving.merged().taken().keySet()) {
            CaseFile absorbed = others.find(new CaseId(taken)).orElseThrow();
            if (ids.stream().noneMatch(id -> knows(absorbed, id) && !knows(surviving, id))) continue;
            if (ours || theirs != null) return new Belongs(null, refuse(Refusal.HALVES_MIXED));
            theirs = new CaseId(taken);
        }
        return new Belongs(theirs, null);
    }

    private static Belongs chosen(CaseCommand command, CaseId named, CaseFile surviving) {
        if (named.equals(command.caseId())) return Belongs.HERE;
        return surviving.merged().taken(named).isPresent()
                ? new Belongs(named, null)
                : new Belongs(null, refuse(Refusal.NOT_MERGED, "half", named));
    }

    /** The surviving case itself is named by every step asked of it, and a person may be known to both. */
    private static boolean ofNoOther(UUID id, CaseFile surviving, Others others) {
        return !id.equals(surviving.id().value())
                && surviving.merged().taken().keySet().stream()
                        .noneMatch(taken -> taken.equals(id)
                                || others.find(new CaseId(taken))
                                        .filter(absorbed -> knows(absorbed, id))
                                        .isPresent());
    }

    private static boolean knows(CaseFile file, UUID id) {
        return file.journal().introduced().containsKey(id)
                || file.clocks().find(id).isPresent()
                || file.orders().find(id).isPresent();
    }
}
