package org.hoso.query.rights;

import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
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
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** Whose area a case lies in: the province of each report and of each subject (settled A6). */
final class Areas {
    private Areas() {}

    static Map<UUID, String> after(Map<UUID, String> areas, CaseEvent event) {
        return switch (event) {
            case Report.ContentReported e ->
                lies(areas, e.reportId(), e.reporter().province());
            case Report.ReportJoined e -> lies(areas, e.reportId(), e.reporter().province());
            case Subject.SubjectAlleged e -> lies(areas, e.subjectId(), e.province());
            case Subject.SubjectIdentified e -> lies(areas, e.subjectId(), e.province());
            case Report.Event e -> areas;
            case Subject.Event e -> areas;
            case Evidence.Event e -> areas;
            case Classification.Event e -> areas;
            case Coordination.Event e -> areas;
            case Conclusion.Event e -> areas;
            case PlatformNotice.Event e -> areas;
            case Removal.Event e -> areas;
            case Blocking.Event e -> areas;
            case Orders.Event e -> areas;
            case Sanction.Event e -> areas;
            case Appeal.Event e -> areas;
            case Clocks.Event e -> areas;
            case Correction.Event e -> areas;
            case Merging.Event e -> areas;
            case Closing.Event e -> areas;
            case Erasure.Event e -> areas;
        };
    }

    private static Map<UUID, String> lies(Map<UUID, String> areas, UUID id, @Nullable String province) {
        return province == null ? Kept.without(areas, id) : Kept.with(areas, id, province);
    }
}
