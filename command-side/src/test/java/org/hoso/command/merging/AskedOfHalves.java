package org.hoso.command.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;
import static org.hoso.command.merging.TwoCases.ABEI;
import static org.hoso.command.merging.TwoCases.FIRST;
import static org.hoso.command.merging.TwoCases.item;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;
import org.hoso.cases.Closing;
import org.hoso.cases.Coordination;
import org.hoso.cases.Evidence;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;

/** What is asked of cases that go on as one, whatever is in question. */
final class AskedOfHalves {
    static final Actor VFA = officer(Role.COORDINATOR, "VFA");
    static final Actor APPEALS = officer(Role.APPEALS, "ABEI");
    static final UUID OFFER = id(600);

    private AskedOfHalves() {}

    static CaseId half(TwoCases two, CaseCommand command) {
        return half(two, FIRST, command);
    }

    static CaseId half(TwoCases two, CaseId surviving, CaseCommand command) {
        Halves.Belongs belongs =
                Halves.of(command, null, two.file(surviving), id -> java.util.Optional.of(two.file(id)));
        assertThat(belongs.refused()).isNull();
        return belongs.to() == null ? surviving : belongs.to();
    }

    static TwoCases told(TwoCases two, CaseId asked, int report) {
        return two.after(new Report.NotifyOutcome(
                asked, ABEI, days(9), Report.Addressee.REPORTER, null, id(report), Closing.Outcome.NO_VIOLATION, null));
    }

    static Closing.CloseCase close(CaseId caseId) {
        return new Closing.CloseCase(caseId, ABEI, days(10), Closing.Outcome.NO_VIOLATION, null, null);
    }

    static Coordination.OfferLead offer(CaseId caseId) {
        return new Coordination.OfferLead(caseId, ABEI, days(2), OFFER, "VFA", null, null);
    }

    static Report.RejectReport reject(CaseId caseId) {
        return new Report.RejectReport(
                caseId, officer(Role.INTAKE, "ABEI"), hours(2), Report.RejectionReason.NO_VIOLATION, null, null);
    }

    static Evidence.AddEvidence evidence(CaseId caseId, UUID item) {
        Instant at = days(2);
        return new Evidence.AddEvidence(
                caseId,
                officer(Role.INTAKE, "ABEI"),
                at,
                id(660),
                item,
                Sha256.of("x"),
                "image/png",
                1,
                at,
                Evidence.CaptureMethod.values()[0],
                null);
    }

    static Appeal.FileAppeal complaint(CaseId caseId, UUID report, UUID appeal) {
        return new Appeal.FileAppeal(
                caseId,
                APPEALS,
                days(3),
                appeal,
                Appeal.Attacked.INACTION,
                report,
                Appeal.Level.FIRST,
                null,
                id(701),
                null,
                text("nothing came of it"),
                null,
                null,
                document("1/ĐKN"),
                null);
    }
}
