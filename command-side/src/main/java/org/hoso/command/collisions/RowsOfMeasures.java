package org.hoso.command.collisions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Measured;
import org.hoso.cases.MeetingPoints;
import org.hoso.command.casefile.CaseFile;
import org.hoso.runtime.verifying.ExpectedRows;
import org.hoso.runtime.verifying.Hanging;
import org.hoso.runtime.verifying.Must;
import org.hoso.runtime.verifying.VerifiedEvent;
import org.hoso.wire.CaseJson;
import tools.jackson.core.JacksonException;

/** What is under way in a case, and whom others meet it by. */
public final class RowsOfMeasures implements ExpectedRows {
    private static final Hanging MEASURED = Hanging.watched(
            "events.measured",
            MeasureWatch.GROUP,
            "select case_id::text, key, points::text || '|' || document::text from events.measured");

    @Override
    public List<Hanging> tables() {
        return List.of(MEASURED);
    }

    @Override
    public List<Must> of(List<VerifiedEvent> history) {
        CaseFile file = CaseFile.EMPTY;
        for (CaseEvent event : VerifiedEvent.only(CaseEvent.class, history)) file = file.after(event);
        return file.measuring().measures().standing().values().stream()
                .map(one -> new Must(MEASURED, one.key(), said -> says(said, one), Must.Presence.MUST, null))
                .toList();
    }

    /** Sets have no order of their own. */
    private static boolean says(String said, Measured one) {
        int end = said.indexOf('|');
        Set<String> points = Set.of(said.substring(1, end - 1).split(","));
        return points.equals(
                        MeetingPoints.filed(one).stream().map(UUID::toString).collect(Collectors.toSet()))
                && same(said.substring(end + 1), one);
    }

    private static boolean same(String document, Measured one) {
        try {
            return CaseJson.stored().readValue(document, Measured.class).equals(one);
        } catch (JacksonException unreadable) {
            return false;
        }
    }
}
