package org.hoso.command.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.ActFine;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.command.casefile.Sanctions.Recorded;
import org.hoso.command.sanction.FineWorking.Block;

/** What a decision with these fines would still be turned down for. */
final class Obstacles {
    private Obstacles() {}

    static List<Block> of(Recorded record, List<ActFine> fines, Ceilings ceilings) {
        List<Block> blocks = new ArrayList<>();
        if (fines.isEmpty()) blocks.add(new Block(Refusal.ONLY_REMEDIES.code(), List.of()));
        if (record.explanationClosed() == null) blocks.add(new Block(Refusal.EXPLANATION_OPEN.code(), List.of()));
        add(blocks, Refusal.CHOICE_OUTSIDE_HALF, toChoose(fines));
        add(blocks, Refusal.AMOUNT_NOT_CONFIRMED, unconfirmed(fines));
        add(blocks, Refusal.FIELD_CEILING_EXCEEDED, ceilings.beyondField(fines));
        return List.copyOf(blocks);
    }

    private static void add(List<Block> blocks, Refusal refusal, List<UUID> acts) {
        if (!acts.isEmpty()) blocks.add(new Block(refusal.code(), acts));
    }

    private static List<UUID> toChoose(List<ActFine> fines) {
        return fines.stream()
                .filter(fine -> fine.rule() == FineRule.CHOSEN_IN_HALF && fine.amountVnd() == null)
                .map(ActFine::actId)
                .toList();
    }

    /** Unknown or unverified amounts, which a named deciding officer confirms first. */
    static List<UUID> unconfirmed(List<ActFine> fines) {
        return fines.stream()
                .filter(fine -> fine.rule() == FineRule.TO_CONFIRM)
                .map(ActFine::actId)
                .toList();
    }
}
