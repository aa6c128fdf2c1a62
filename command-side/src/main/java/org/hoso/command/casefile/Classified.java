package org.hoso.command.casefile;

import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.Classification;
import org.hoso.cases.Report;
import org.jspecify.annotations.Nullable;

/** The classification in force, and the product field that routes the case. @param productField as reported until classified */
public record Classified(
        String productField,
        Classification.@Nullable Verdict verdict,
        List<Classification.ClassifiedType> types,
        @Nullable LocalDate actDate,
        Report.Urgency urgency) {
    public static final Classified NOT_YET = new Classified("other", null, List.of(), null, Report.Urgency.NORMAL);

    public boolean done() {
        return verdict != null;
    }
}
