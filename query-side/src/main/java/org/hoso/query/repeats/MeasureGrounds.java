package org.hoso.query.repeats;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.PersonId;
import org.jspecify.annotations.Nullable;

/** Whether a case still gives its measures a ground, and whose windows a lock rests on. */
final class MeasureGrounds {
    private MeasureGrounds() {}

    static boolean hold(Measure measure, ViolationFacts facts) {
        if (measure.kind() == Measure.Kind.TEMPORARY_LOCK) return true;
        if (!facts.assessment().violation()) return false;
        return switch (measure.kind()) {
            case SANCTION, REMEDIES -> ofRecord(measure.rests().recordId(), facts);
            case BLOCK -> measure.rests().itemIds().stream().anyMatch(facts::counts);
            case TEMPORARY_LOCK, PERMANENT_LOCK -> true;
        };
    }

    private static boolean ofRecord(@Nullable UUID recordId, ViolationFacts facts) {
        RecordedViolation recorded = recordId == null ? null : facts.records().get(recordId);
        return recorded == null
                ? facts.hasContent(null)
                : recorded.acts().stream().anyMatch(facts::hasContent);
    }

    /** The accounts of the case's content on the locked platform, and the subject where it is identified. */
    static Set<ViolationHolder> holders(Measure measure, ViolationFacts facts) {
        String platform = measure.rests().platform();
        if (platform == null) return Set.of();
        Set<ViolationHolder> holders = new LinkedHashSet<>(facts.posts().accounts(platform));
        PersonId person = facts.persons().get(measure.rests().subjectId());
        if (person != null) holders.add(ViolationHolder.subject(person));
        return holders;
    }
}
