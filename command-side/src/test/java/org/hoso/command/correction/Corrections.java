package org.hoso.command.correction;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Conclusion.GiveConclusion;
import org.hoso.cases.Conclusion.RequestConclusion;
import org.hoso.cases.Correction.CorrectRecord;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Evidence;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.command.Sample;
import org.hoso.wire.CaseJson;

/** What corrections are tried on: a request with a clock, its answer, a piece of evidence. */
final class Corrections {
    static final Actor ABEI = officer(Role.COORDINATOR, "ABEI");
    static final Actor VFA = officer(Role.COORDINATOR, "VFA");
    static final UUID REQUEST = id(40);

    private Corrections() {}

    static RequestConclusion ask(Instant at) {
        return new RequestConclusion(CASE, ABEI, at, REQUEST, "VFA", text("lawful?"));
    }

    static GiveConclusion answer(Instant at) {
        return new GiveConclusion(
                CASE,
                officer(Role.EXPERT, "VFA"),
                at,
                id(41),
                REQUEST,
                Finding.VIOLATION,
                document("15/KL-ATTP"),
                text("grounds"));
    }

    static Evidence.AddEvidence screenshot() {
        return new Evidence.AddEvidence(
                CASE,
                officer(Role.INTAKE, "ABEI"),
                hours(1),
                id(42),
                Sample.ITEM,
                Sha256.of("pixels"),
                "image/png",
                1_000,
                hours(1),
                Evidence.CaptureMethod.SCREENSHOT,
                "browser");
    }

    static CorrectRecord correct(long version, String field, Object value) {
        return correct(ABEI, Sample.days(9), version, field, value);
    }

    static CorrectRecord correct(Actor by, Instant at, long version, String field, Object value) {
        var fields = List.of(new CorrectedField(field, CaseJson.stored().valueToTree(value)));
        return new CorrectRecord(CASE, by, at, version, fields, text("a slip"), document("3/BC"));
    }
}
