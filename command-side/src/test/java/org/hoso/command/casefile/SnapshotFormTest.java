package org.hoso.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;

import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.Actor;
import org.hoso.cases.Classification.ClassifyViolation;
import org.hoso.cases.Conclusion.RequestConclusion;
import org.hoso.cases.Coordination.Capacity;
import org.hoso.cases.Coordination.DisputeCompetence;
import org.hoso.cases.Coordination.IssueDirective;
import org.hoso.cases.Coordination.JoinAgency;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Correction.CorrectRecord;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Report.Urgency;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The file of a case, written as a snapshot")
class SnapshotFormTest {
    private static final Actor ABEI = officer(Role.COORDINATOR, "ABEI");

    @Test
    @DisplayName("reads back as it was: bodies, offers, directives, disputes, conclusions, clocks, order of events")
    void reads_back() {
        CaseFile file = coordinated().file();
        var json = CaseJson.stored();
        assertThat(json.readValue(json.writeValueAsString(file), CaseFile.class))
                .isEqualTo(file);
    }

    private static Given coordinated() {
        return Given.events(reported())
                .after(new ClassifyViolation(
                        CASE,
                        officer(Role.CLASSIFIER, "ABEI"),
                        hours(1),
                        "functional_food",
                        List.of("MISLEADING_ATTRIBUTES"),
                        LocalDate.of(2026, 10, 1),
                        Urgency.NORMAL,
                        null))
                .after(new RequestConclusion(CASE, ABEI, hours(2), id(40), "VFA", null))
                .after(new JoinAgency(CASE, ABEI, hours(2), "VCC", Capacity.CO_HANDLER, null))
                .after(new OfferLead(CASE, ABEI, hours(2), id(50), "VFA", days(3), null))
                .after(new IssueDirective(
                        CASE, ABEI, hours(3), id(70), "SVH_HCM", text("check"), days(5), document("9/CV")))
                .after(new DisputeCompetence(CASE, ABEI, hours(4), id(60), List.of("ABEI", "VFA"), text("why")))
                .after(new CorrectRecord(
                        CASE,
                        ABEI,
                        days(1),
                        2,
                        List.of(new CorrectedField("/at", CaseJson.stored().valueToTree(hours(1)))),
                        text("slip"),
                        document("3/BC")));
    }
}
