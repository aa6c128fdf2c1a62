package org.hoso.command.casefile;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.jspecify.annotations.Nullable;

/** What becomes of the attacked thing itself; whatever it led to elsewhere is a consequence that somebody must settle. */
final class Fallen {
    private Fallen() {}

    static CaseFile fold(
            CaseFile file,
            Appeal.Attacked attacked,
            UUID attackedId,
            Appeal.Result result,
            @Nullable Long newTotalVnd,
            Instant at) {
        return switch (attacked) {
            case DECISION ->
                file.with(file.sanctions().decided(attackedId, decided -> decision(decided, result, newTotalVnd)));
            case NOTICE -> result == Appeal.Result.ANNULLED ? noLongerAsked(file, attackedId, at) : file;
            case BLOCK, ACCOUNT_LOCK -> file;
        };
    }

    private static Sanctions.Decided decision(
            Sanctions.Decided decided, Appeal.Result result, @Nullable Long newTotalVnd) {
        return switch (result) {
            case UPHELD -> decided;
            case AMENDED, PARTLY -> newTotalVnd == null ? decided : DecisionFolding.lowered(decided, newTotalVnd);
            case ANNULLED -> DecisionFolding.annulled(decided);
        };
    }

    /** What the notice asked for and nobody has done yet is not asked for any more. */
    private static CaseFile noLongerAsked(CaseFile file, UUID noticeId, Instant at) {
        Items items = file.items();
        for (Items.Item item : file.items().byId().values())
            if (noticeId.equals(item.noticeId()))
                items = items.changed(item.itemId(), asked -> asked.noLongerAsked(at));
        return file.with(items);
    }
}
