package org.hoso.query.appeals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.casefile.Appeals.Complaint;
import org.hoso.query.casefile.Appeals.Lawsuit;
import org.hoso.query.casefile.Measures.AccessBlock;
import org.hoso.query.casefile.Measures.AccountLock;
import org.hoso.query.casefile.Measures.RemovalNotice;
import org.hoso.query.casefile.SanctionDecision;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.casefile.SeenClock;
import org.hoso.query.casefile.SeenConsequence;
import org.hoso.query.pictures.KnownThen;
import org.jspecify.annotations.Nullable;

/**
 * An appeal with what it is against, what was known then and what is said now, as one reader sees them on the case file.
 *
 * @param administrativePractice whether no law that we found gives this path: an objection to a removal request, a complaint about inaction
 * @param earlier                the first complaint, where this is a second one
 * @param decision               what is attacked, where that is a decision; likewise {@code notice}, {@code block}, {@code lock}
 * @param knownThen              what the file showed when that was decided; absent where the history is not the reader's
 * @param lawsuits               against the same
 * @param clocks                 of the appeal and of what it attacks: the window, the periods
 * @param notYetApplied          what rulings on the same thing changed and nobody has done yet; without a due instant a duty
 *                               without end
 * @param applied                what was settled, waived or overturned
 */
record SideBySide(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        Complaint appeal,
        boolean administrativePractice,
        @Nullable Complaint earlier,
        @Nullable SanctionDecision decision,
        @Nullable RemovalNotice notice,
        @Nullable AccessBlock block,
        @Nullable AccountLock lock,
        KnownThen.@Nullable Shown knownThen,
        List<Lawsuit> lawsuits,
        List<SeenClock> clocks,
        List<SeenConsequence> notYetApplied,
        List<SeenConsequence> applied) {
    /** Nothing where the reader sees no such appeal. */
    static Optional<Complaint> appeal(SeenCase seen, UUID appealId) {
        return first(seen.appealed().appeals(), one -> one.appealId().equals(appealId));
    }

    static SideBySide of(SeenCase seen, Complaint appeal, KnownThen.@Nullable Shown knownThen) {
        UUID attacked = appeal.filed().attackedId();
        List<Lawsuit> lawsuits = seen.appealed().lawsuits().stream()
                .filter(one -> one.attackedId().equals(attacked))
                .toList();
        List<SeenConsequence> left = seen.appealed().consequences().stream()
                .filter(one -> ofThis(one, seen, lawsuits, attacked))
                .toList();
        return new SideBySide(
                seen.caseId(),
                seen.head().caseNumber(),
                appeal,
                appeal.filed().attacked().administrativePractice(),
                first(
                                seen.appealed().appeals(),
                                one -> one.appealId().equals(appeal.filed().earlierAppealId()))
                        .orElse(null),
                first(seen.sanctions().decisions(), one -> one.decisionId().equals(attacked))
                        .orElse(null),
                first(seen.measures().notices(), one -> one.noticeId().equals(attacked))
                        .orElse(null),
                first(seen.measures().blocks(), one -> one.blockId().equals(attacked))
                        .orElse(null),
                first(seen.measures().locks(), one -> one.lockId().equals(attacked))
                        .orElse(null),
                knownThen,
                lawsuits,
                seen.progress().clocks().stream()
                        .filter(clock -> clock.isAbout(attacked) || clock.isAbout(appeal.appealId()))
                        .toList(),
                left.stream().filter(one -> one.end() == null).toList(),
                left.stream().filter(one -> one.end() != null).toList());
    }

    /** Left by a ruling on the same thing, at whatever level. */
    private static boolean ofThis(SeenConsequence one, SeenCase seen, List<Lawsuit> lawsuits, UUID attacked) {
        return seen.appealed().appeals().stream()
                        .anyMatch(appeal -> appeal.appealId().equals(one.by())
                                && appeal.filed().attackedId().equals(attacked))
                || lawsuits.stream().anyMatch(suit -> suit.lawsuitId().equals(one.by()));
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).findFirst();
    }
}
