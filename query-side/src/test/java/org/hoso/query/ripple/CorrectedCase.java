package org.hoso.query.ripple;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.DecisionServed;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Sanction.SanctionProposed;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.cases.StartedClock;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.Varied;
import org.hoso.query.casefile.SealedCase;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A case with a decision that was served, on days that no other case has, and corrections of it. */
abstract class CorrectedCase extends RunningQuerySide {
    static final String LEAD = officer(Role.COORDINATOR, "ABEI");

    private static int running = 61_000;
    static LocalDate day = LocalDate.of(2024, 1, 1);

    @Autowired
    Sealer sealer;

    SealedCase told;
    final UUID decision = UUID.randomUUID();
    private final List<CaseEvent> life = new ArrayList<>();

    @BeforeEach
    void decided() throws Exception {
        day = day.plusDays(20);
        told = new SealedCase(sealer, ++running);
        tell(reported());
        tell(SampleEvents.of(PlatformNotified.class));
        tell(SampleEvents.of(SubjectIdentified.class));
        tell(SampleEvents.of(ViolationRecorded.class));
        tell(SampleEvents.of(SanctionProposed.class));
        tell(Varied.of(
                SanctionImposed.class,
                "at",
                noon(),
                "decisionId",
                decision,
                "document",
                new DocumentRef("1/QĐ-XPHC", day)));
        tell(Varied.of(DecisionServed.class, "at", noon().plusSeconds(60), "decisionId", decision));
        ledgered();
    }

    /** Its clock is the case's, as a command has it. */
    private static ContentReported reported() {
        ContentReported sample = SampleEvents.of(ContentReported.class);
        StartedClock clock = sample.clocks().started().getFirst();
        return Varied.change(
                sample, "clocks", new ClockChanges(List.of(Varied.change(clock, "about", null)), List.of()));
    }

    <E extends CaseEvent> long tell(E event) {
        ledger.append(told.of(event));
        life.add(event);
        return life.size() - 1;
    }

    RecordCorrected correction(Class<? extends CaseEvent> event, String field, Object value) {
        return correction(event, field, value, ClockChanges.NONE);
    }

    RecordCorrected correction(Class<? extends CaseEvent> event, String field, Object value, ClockChanges clocks) {
        return Varied.of(
                RecordCorrected.class,
                "version",
                version(event),
                "storedName",
                StoredNames.of(event),
                "fields",
                List.of(new CorrectedField("/" + field, CaseJson.stored().valueToTree(value))),
                "clocks",
                clocks);
    }

    long version(Class<? extends CaseEvent> event) {
        for (int n = 0; n < life.size(); n++) if (event.isInstance(life.get(n))) return n;
        throw new IllegalArgumentException("no " + event);
    }

    static Instant noon() {
        return Instant.parse(day + "T05:00:00Z");
    }

    HttpResponse<String> ripple(String token, long version) throws Exception {
        return look(token, path() + "/" + version + "/ripple?since=" + ledgered());
    }

    String path() {
        return "/api/v1/cases/" + told.id() + "/corrections";
    }
}
