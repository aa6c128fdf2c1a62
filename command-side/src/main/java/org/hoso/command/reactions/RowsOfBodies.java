package org.hoso.command.reactions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.CaseEvent;
import org.hoso.runtime.verifying.ExpectedRows;
import org.hoso.runtime.verifying.Hanging;
import org.hoso.runtime.verifying.Must;
import org.hoso.runtime.verifying.VerifiedEvent;

/** Which bodies a case waits for. */
public final class RowsOfBodies implements ExpectedRows {
    private static final Hanging BODY = Hanging.watched(
            "events.awaited_body",
            BodyWatch.GROUP,
            "select case_id::text, kind || ' ' || id, agency || '|' || at_rest from events.awaited_body");

    /** @param rests what was said of rest since it stands there; nothing where it may have been taken in before it or with it */
    private record Awaited(String agency, List<Boolean> rests) {}

    @Override
    public List<Hanging> tables() {
        return List.of(BODY);
    }

    @Override
    public List<Must> of(List<VerifiedEvent> history) {
        Map<String, Awaited> awaited = new LinkedHashMap<>();
        for (CaseEvent event : VerifiedEvent.only(CaseEvent.class, history))
            for (BodyChange change : BodyChange.of(event))
                switch (change) {
                    case BodyChange.Awaits one ->
                        awaited.merge(
                                one.kind().stored() + " " + one.id(),
                                new Awaited(one.agency(), List.of()),
                                (before, now) -> new Awaited(now.agency(), before.rests()));
                    case BodyChange.Done one -> awaited.remove(one.kind().stored() + " " + one.id());
                    case BodyChange.Rests one ->
                        awaited.replaceAll((key, before) -> new Awaited(before.agency(), List.of(one.atRest())));
                }
        List<Must> must = new ArrayList<>();
        awaited.forEach((key, one) -> must.add(Must.be(
                BODY,
                key,
                Must.says(one.agency(), !one.rests().isEmpty() && one.rests().getFirst()))));
        return must;
    }
}
