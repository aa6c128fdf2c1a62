package org.hoso.query.progress;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Role;
import org.hoso.cases.Rulings;
import org.hoso.cases.ViolationAssessment;
import org.hoso.query.known.Head;
import org.hoso.query.known.Rest;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.jspecify.annotations.Nullable;

/**
 * As much of a case's progress as a reader sees. The State's bodies see all of it; an outsider only the strands that are its
 * own, so that neither a due date nor whose turn it is tells of what it may not know.
 *
 * @param own the reports, questions, subjects and appeals that are the reader's own
 */
public record Outlook(Sights sights, Set<UUID> own) {
    private static final Set<ProgressStage> LOCKS =
            EnumSet.of(ProgressStage.LOCK_ASKED, ProgressStage.LOCK_UNDELIVERED, ProgressStage.LOCK_IN_FORCE);

    public Progress on(Progress progress) {
        if (sights.relation().ofTheState()) return progress;
        Strands strands = unnamed(progress.strands().without(strand -> !sees(strand, progress.strands())));
        Set<UUID> visible = strands.all().stream()
                .flatMap(strand -> Stream.of(strand.id(), strand.link() == null ? strand.id() : strand.link()))
                .collect(Collectors.toSet());
        return new Progress(
                head(progress.head()),
                strands,
                progress.clocks().only(visible),
                Owed.NOBODY,
                BreachTasks.NONE,
                Rulings.NONE);
    }

    private boolean sees(Strand strand, Strands all) {
        Reader reader = sights.reader();
        return switch (sights.relation()) {
            case COORDINATOR, LEAD, CO, OTHER_MINISTRY, PROVINCE, APPEALS, AUDITOR -> true;
            case PLATFORM ->
                reader.is(Role.ISP) ? isCarriedOut(strand, reader.agency(), all) : isAsked(strand, reader.agency());
            case REPORTER -> strand.stage() == ProgressStage.INFORMATION_ASKED;
            case SUBJECT -> isAgainst(strand) || isOver(strand, all);
            case SUBSCRIBER -> false;
        };
    }

    /** An item or lock that this platform was asked about, or user information asked of it. */
    private static boolean isAsked(Strand strand, String platform) {
        boolean asked = strand.stage().track() == Track.REMOVAL && strand.link() != null;
        return (asked || strand.stage() == ProgressStage.USER_INFO_ASKED) && platform.equals(strand.other());
    }

    /** A block that all providers of a kind carry out, or what this one was asked by name. */
    private static boolean isCarriedOut(Strand strand, String provider, Strands all) {
        if (BlockStrands.isShare(strand)) return provider.equals(strand.other());
        boolean ofItsKind = BlockTarget.ISP.name().equals(strand.other())
                || BlockTarget.HOSTING.name().equals(strand.other());
        return ofItsKind && BlockStrands.shares(all, strand.id()).findAny().isEmpty();
    }

    /** Which providers an order named is not a subject's to know. */
    private Strands unnamed(Strands strands) {
        if (sights.relation() != Relation.SUBJECT) return strands;
        return strands.changed(BlockStrands::isShare, share -> share.withOther(kind(share, strands)));
    }

    private static @Nullable String kind(Strand share, Strands strands) {
        UUID block = share.link();
        return block == null ? null : strands.find(block).map(Strand::other).orElse(null);
    }

    /** A record, decision or lock against the subject, or what became of the content. */
    private boolean isAgainst(Strand strand) {
        return switch (strand.stage().track()) {
            case COORDINATION -> false;
            case REMOVAL -> strand.other() != null && !isLockOfAnother(strand);
            case SANCTION -> strand.link() != null && own.contains(strand.link());
            case APPEAL, WON_NOT_APPLIED -> own.contains(strand.id());
        };
    }

    private boolean isLockOfAnother(Strand strand) {
        return LOCKS.contains(strand.stage()) && (strand.link() == null || !own.contains(strand.link()));
    }

    /** An appeal, a lawsuit or a consequence about one of the subject's own decisions. */
    private boolean isOver(Strand strand, Strands all) {
        return strand.stage().track().ofAppeals()
                && strand.link() != null
                && all.find(strand.link())
                        .filter(thing -> thing.stage().track() == Track.SANCTION && isAgainst(thing))
                        .isPresent();
    }

    private Head head(Head head) {
        boolean knowsOutcome = sights.any(DataKind.DECISION);
        Rest rest = knowsOutcome
                ? head.rest()
                : new Rest(head.rest().state(), null, head.rest().since());
        return new Head(head.accountable(), head.since(), false, ViolationAssessment.NONE, rest, null);
    }
}
