package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.ViolationRecorded;

/** A violation record: which acts of whom. */
record RecordedViolation(UUID subjectId, List<RecordedAct> acts) {
    /** @param itemIds the content it is about; none named means all of the case */
    record RecordedAct(UUID actId, LocalDate endedOn, Set<UUID> itemIds) {
        boolean isAbout(UUID itemId) {
            return itemIds.isEmpty() || itemIds.contains(itemId);
        }
    }

    static RecordedViolation of(ViolationRecorded e) {
        return new RecordedViolation(
                e.subjectId(), e.acts().stream().map(RecordedViolation::act).toList());
    }

    private static RecordedAct act(Act act) {
        return new RecordedAct(act.actId(), act.endedOn(), new java.util.LinkedHashSet<>(act.itemIds()));
    }
}
