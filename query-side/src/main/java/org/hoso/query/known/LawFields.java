package org.hoso.query.known;

import java.util.List;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;

/** The law fields of the violation types of a case, as last classified: each once, sorted. */
public final class LawFields {
    private LawFields() {}

    /** @param known those before the event */
    public static List<String> after(List<String> known, CaseEvent event) {
        return switch (event) {
            case Classification.ViolationClassified e -> of(e.types());
            case Classification.ClassificationCorrected e -> of(e.types());
            case Classification.ClassificationSuggested e -> known;
            case Report.Event e -> known;
            case Evidence.Event e -> known;
            case Coordination.Event e -> known;
            case Conclusion.Event e -> known;
            case Subject.Event e -> known;
            case PlatformNotice.Event e -> known;
            case Removal.Event e -> known;
            case Blocking.Event e -> known;
            case Orders.Event e -> known;
            case Sanction.Event e -> known;
            case Appeal.Event e -> known;
            case Clocks.Event e -> known;
            case Correction.Event e -> known;
            case Merging.Event e -> known;
            case Closing.Event e -> known;
            case Erasure.Event e -> known;
        };
    }

    private static List<String> of(List<ClassifiedType> types) {
        return types.stream().map(ClassifiedType::lawField).distinct().sorted().toList();
    }
}
