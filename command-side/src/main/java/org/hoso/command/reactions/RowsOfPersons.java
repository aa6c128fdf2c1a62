package org.hoso.command.reactions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.PersonId;
import org.hoso.runtime.verifying.ExpectedRows;
import org.hoso.runtime.verifying.Hanging;
import org.hoso.runtime.verifying.Must;
import org.hoso.runtime.verifying.VerifiedEvent;
import org.hoso.wire.CaseJson;

/** Whose texts lie in a case, and who was erased from it or from a listing. */
public final class RowsOfPersons implements ExpectedRows {
    private static final Hanging PERSON = Hanging.watched(
            "events.person_case",
            PersonWatch.GROUP,
            "select case_id::text, person::text, person::text from events.person_case");
    private static final Hanging ERASURE = Hanging.watched(
            "events.erasure",
            PersonWatch.GROUP,
            "select coalesce(erased ->> 'caseId', ''), event_id, erased::text from events.erasure");

    @Override
    public List<Hanging> tables() {
        return List.of(PERSON, ERASURE);
    }

    @Override
    public List<Must> of(List<VerifiedEvent> history) {
        Set<PersonId> persons = new LinkedHashSet<>();
        for (CaseEvent event : VerifiedEvent.only(CaseEvent.class, history)) persons.addAll(SealedFor.in(event));
        Stream<Must> lying = persons.stream()
                .map(one -> Must.be(PERSON, one.value(), one.value().toString()));
        Stream<Must> erased = history.stream().flatMap(told -> erased(told).stream());
        return Stream.concat(lying, erased).toList();
    }

    private static Optional<Must> erased(VerifiedEvent told) {
        return PersonWatch.erased(told.event())
                .map(one -> Must.be(ERASURE, told.eventId(), CaseJson.stored().writeValueAsString(one)));
    }
}
