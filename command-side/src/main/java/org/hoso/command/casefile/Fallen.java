package org.hoso.command.casefile;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Rulings;
import org.jspecify.annotations.Nullable;

/** What becomes of the thing ruled on itself; whatever it led to elsewhere is a consequence that somebody must settle. */
final class Fallen {
    private Fallen() {}

    static CaseFile fold(CaseFile file, Ruled ruled, Instant at) {
        return switch (ruled.attacked()) {
            case DECISION ->
                file.withSanctions(file.sanctions().decided(ruled.attackedId(), decided -> decision(decided, ruled)));
            case NOTICE -> ruled.turn() == Rulings.Turn.FALLS ? noLongerAsked(file, ruled.attackedId(), at) : file;
            case BLOCK, ACCOUNT_LOCK, INACTION -> file;
        };
    }

    private static Sanctions.Decided decision(Sanctions.Decided decided, Ruled ruled) {
        return switch (ruled.turn()) {
            case FALLS -> DecisionFolding.annulled(decided);
            case STAYS_ANNULLED -> decided;
            case STANDS -> lowered(decided, ruled.newTotalVnd());
            case STANDS_AGAIN -> lowered(DecisionFolding.standsAgain(decided), ruled.newTotalVnd());
        };
    }

    private static Sanctions.Decided lowered(Sanctions.Decided decided, @Nullable Long newTotalVnd) {
        return newTotalVnd == null ? decided : DecisionFolding.lowered(decided, newTotalVnd);
    }

    /** What the notice asked for and nobody has done yet is not asked for any more. */
    static CaseFile noLongerAsked(CaseFile file, UUID noticeId, Instant at) {
        Items items = file.items();
        for (Items.Item item : file.items().byId().values())
            if (noticeId.equals(item.noticeId()))
                items = items.changed(item.itemId(), asked -> asked.noLongerAsked(at));
        return file.withItems(items);
    }
}
