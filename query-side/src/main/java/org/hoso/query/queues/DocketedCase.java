package org.hoso.query.queues;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.query.coordination.BoardCase;
import org.hoso.query.stays.Stays;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * The appeals and lawsuits of one case.
 *
 * @param board as the live board folds it
 * @param filed what was filed, by its id
 * @param left  by consequence, the appeal or lawsuit whose ruling left it
 */
record DocketedCase(BoardCase board, Map<UUID, Filed> filed, Map<UUID, UUID> left, Stays<DocketLine> lines)
        implements OfCase {
    /** @param level absent for a lawsuit @param result absent while it is not decided */
    record Filed(
            Appeal.@Nullable Level level,
            Appeal.Attacked attacked,
            UUID attackedId,
            boolean late,
            Instant at,
            Appeal.@Nullable Result result) {
        Filed ruled(Appeal.Result how) {
            return new Filed(level, attacked, attackedId, late, at, how);
        }
    }

    /** The view's pure function. */
    static DocketedCase after(@Nullable DocketedCase before, LedgeredCaseEvent ledgered) {
        BoardCase board = BoardCase.after(before == null ? null : before.board, ledgered);
        DocketedCase known = before == null
                ? new DocketedCase(board, Map.of(), Map.of(), Stays.none())
                : new DocketedCase(board, before.filed, before.left, before.lines);
        DocketedCase next = known.told(ledgered.event());
        return new DocketedCase(board, next.filed, next.left, next.lines.after(Dockets.of(next), Known.by(ledgered)));
    }

    private DocketedCase told(CaseEvent event) {
        return event instanceof Appeal.Event appeal ? filed(appeal) : this;
    }

    private DocketedCase filed(Appeal.Event event) {
        return switch (event) {
            case Appeal.AppealFiled e ->
                put(e.appealId(), new Filed(e.level(), e.attacked(), e.attackedId(), e.late(), e.at(), null));
            case Appeal.LawsuitFiled e ->
                put(e.lawsuitId(), new Filed(null, e.attacked(), e.attackedId(), false, e.at(), null));
            case Appeal.AppealDecided e -> ruled(e.appealId(), e.result(), e.consequences());
            case Appeal.JudgmentRecorded e -> ruled(e.lawsuitId(), e.result(), e.consequences());
            case Appeal.AppealAccepted e -> this;
            case Appeal.AppealRefused e -> this;
            case Appeal.ExecutionSuspended e -> this;
            case Appeal.SuspensionLifted e -> this;
            case Appeal.DialogueHeld e -> this;
            case Appeal.AppealWithdrawn e -> this;
            case Appeal.AppealDecisionServed e -> this;
            case Appeal.ConsequenceSettled e -> this;
            case Appeal.ConsequenceWaived e -> this;
        };
    }

    private DocketedCase put(UUID id, Filed one) {
        return new DocketedCase(board, Kept.with(filed, id, one), left, lines);
    }

    private DocketedCase ruled(UUID by, Appeal.Result result, java.util.List<Appeal.Consequence> opened) {
        Map<UUID, UUID> more = new LinkedHashMap<>(left);
        opened.forEach(one -> more.put(one.consequenceId(), by));
        Filed one = filed.get(by);
        return new DocketedCase(board, one == null ? filed : Kept.with(filed, by, one.ruled(result)), more, lines);
    }

    @Override
    public CaseId caseId() {
        return board.caseId();
    }

    @Override
    public long version() {
        return board.version();
    }
}
