package org.hoso.query.pictures;

import java.time.LocalDate;
import org.hoso.cases.CaseEvent;
import org.hoso.law.Law;
import org.hoso.law.Mandate;
import org.hoso.law.WorkingCalendar;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The body that decided, by the registry of the day on which it did (settled A2), with every mandate that it held then. */
final class DecidingBody {
    private DecidingBody() {}

    static void tell(CaseEvent decision, Law law, ObjectNode told) {
        String agency = decision.by().agency();
        LocalDate day = LocalDate.ofInstant(decision.at(), WorkingCalendar.ZONE);
        law.agencies()
                .on(agency, day)
                .ifPresent(body -> told.set("body", CaseJson.stored().valueToTree(body)));
        ArrayNode mandates = told.putArray("mandates");
        for (Mandate mandate : law.mandates().heldBy(agency, day)) mandates.add(told(mandate));
    }

    /** What it rests on in official words; what whoever keeps the data noted about it stays in the registry. */
    private static ObjectNode told(Mandate mandate) {
        ObjectNode told = CaseJson.stored().valueToTree(mandate);
        told.remove("note");
        told.set("basis", CaseJson.stored().valueToTree(mandate.basis().cited()));
        return told;
    }
}
