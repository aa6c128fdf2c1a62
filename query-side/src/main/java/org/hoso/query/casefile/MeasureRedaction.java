package org.hoso.query.casefile;

import static org.hoso.query.rights.DataKind.REMOVAL;
import static org.hoso.query.rights.DataKind.SUBJECT_IDENTITY;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.query.casefile.Measures.*;
import org.hoso.query.casefile.Personal.Withheld;
import org.hoso.query.progress.ProgressClocks;
import org.hoso.query.progress.RunningClock;
import org.hoso.query.rights.Relation;

/** Notices, blocks and locks as a reader sees them; a reporter sees what became of the items instead. */
final class MeasureRedaction {
    private MeasureRedaction() {}

    /** @param clocks that the reader sees */
    static Measures see(Measures known, Onlooker by, ProgressClocks clocks) {
        Measures seen = see(known, by);
        return seen.withBlocks(
                seen.blocks().stream().map(block -> timed(block, clocks)).toList());
    }

    /** By when each provider is to block, and who has let that pass without a word. */
    private static AccessBlock timed(AccessBlock block, ProgressClocks clocks) {
        RunningClock clock = clocks.all().stream()
                .filter(one -> block.blockId().equals(one.terms().about()))
                .findFirst()
                .orElse(null);
        if (clock == null || clock.due() == null) return block;
        Instant due = clock.due();
        boolean passed = clock.state() == RunningClock.State.BREACHED;
        return block.withBlocking(block.blocking().each(one -> one.timed(due, passed)));
    }

    private static Measures see(Measures known, Onlooker by) {
        return switch (by.sight(REMOVAL)) {
            case FULL ->
                known.withCarried(
                        carried(known, order -> order.kind() != OrderKind.USER_INFO || by.full(SUBJECT_IDENTITY)));
            case OWN -> own(known, by);
            case MASKED,
                    SUMMARY,
                    NEED_TO_KNOW,
                    BREAK_GLASS,
                    ON_REQUEST,
                    ITEM_ONLY,
                    ACCOUNT_ONLY,
                    OUTCOME,
                    REASON_LINE,
                    ROLE_ONLY,
                    PUBLIC,
                    NO -> Measures.NONE;
        };
    }

    private static Measures own(Measures known, Onlooker by) {
        if (by.relation() == Relation.SUBJECT) return ofASubject(known, by);
        return by.isProvider() ? ofAProvider(known, by.agency()) : ofAPlatform(known, by.agency());
    }

    private static List<CarriedOrder> carried(Measures known, Predicate<CarriedOrder> seen) {
        return known.carried().stream().filter(seen).toList();
    }

    private static Measures ofAPlatform(Measures known, String platform) {
        return new Measures(
                known.notices().stream()
                        .filter(notice -> notice.sent().platform().equals(platform))
                        .toList(),
                List.of(),
                known.locks().stream()
                        .filter(lock -> lock.platform().equals(platform))
                        .toList(),
                List.of(),
                carried(known, order -> order.receiver().equals(platform)));
    }

    /** Of what was carried, what went to it by name, and what went to all of its kind. */
    private static Measures ofAProvider(Measures known, String provider) {
        return new Measures(
                List.of(),
                known.blocks().stream()
                        .filter(block -> isForProviders(block.ordered().target()))
                        .map(block -> withoutReason(block).carrying(all -> all.only(isFor(provider))))
                        .toList(),
                List.of(),
                List.of(),
                carried(known, order -> isFor(provider).test(order.receiver())));
    }

    private static Predicate<String> isFor(String provider) {
        return receiver -> receiver.equals(provider)
                || Stream.of(BlockTarget.values())
                        .filter(MeasureRedaction::isForProviders)
                        .anyMatch(all -> receiver.equals(all.name()));
    }

    static boolean isForProviders(BlockTarget target) {
        return switch (target) {
            case ISP, HOSTING -> true;
            case VNNIC -> false;
        };
    }

    private static AccessBlock withoutReason(AccessBlock block) {
        LiftedBlock lifted = block.lifted();
        return block.withLifted(lifted == null ? null : lifted.withReason(null));
    }

    /** Measures against the content of its case and its own accounts; what a platform wrote is the platform's, and how an order reached whom it went to is theirs. */
    private static Measures ofASubject(Measures known, Onlooker by) {
        return new Measures(
                known.notices().stream()
                        .map(MeasureRedaction::withoutPlatformsWords)
                        .toList(),
                known.blocks().stream()
                        .map(block -> block.carrying(CarryingOut::unnamed))
                        .toList(),
                known.locks().stream().filter(lock -> by.owns(lock.subjectId())).toList(),
                List.of(),
                List.of());
    }

    private static RemovalNotice withoutPlatformsWords(RemovalNotice notice) {
        PlatformReply reply = notice.reply();
        return notice.withReply(
                reply == null
                        ? null
                        : new PlatformReply(
                                reply.answer(), Onlooker.mark(reply.reason(), Withheld.MASKED), reply.at()));
    }
}
