package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.ViolationRecorded;

/** A violation record: which acts of whom. */
record Recorded(UUID subjectId, List<RecordedAct> acts) {
    /** @param itemIds the content it is about; none named means all of the case */
    record RecordedAct(UUID actId, LocalDate endedOn, Set<UUID> itemIds) {
        boolean isAbout(UUID itemId) {
            return itemIds.isEmpty() || itemIds.contains(itemId);
        }
    }

    static Recorded of(ViolationRecorded e) {
        return new Recorded(e.subjectId(), e.acts().stream().map(Recorded::act).toList());
    }

    private static RecordedAct act(Act act) {
        return new RecordedAct(act.actId(), act.endedOn(), new java.util.LinkedHashSet<>(act.itemIds()));
    }
}
