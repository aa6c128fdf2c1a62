package org.hoso.query.outbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.query.casefile.Personal;
import org.hoso.query.casefile.Personal.Withheld;
import org.hoso.query.casefile.TextRendering;
import org.hoso.query.letters.CaseLetters;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.letters.Outgoing;
import org.hoso.runtime.problems.NoSuchCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case sent, to whoever sees what it is about; its text to whoever may be told all that it says. */
@Component
final class CaseDispatches {
    /** What was read. */
    record Read(Seen seen, List<SeenDispatch> dispatches) {}

    private final CaseLetters letters;
    private final DispatchRows rows;
    private final TextRendering texts;

    CaseDispatches(CaseLetters letters, DispatchRows rows, TextRendering texts) {
        this.letters = letters;
        this.rows = rows;
        this.texts = texts;
    }

    /** @throws NoSuchCase where there is no such case for the reader */
    Read read(String caseId, @Nullable Since since, Reader reader, Grounds grounds) {
        CaseLetters.Read read = letters.read(caseId, since, reader, grounds);
        Map<UUID, Outgoing> sent = read.sent().stream()
                .collect(Collectors.toMap(Outgoing::dispatchId, Function.identity(), (first, again) -> first));
        CaseId id = read.told().seen().caseId();
        List<SeenDispatch> dispatches = rows.ofCase(id).stream()
                .filter(one -> sent.containsKey(one.dispatchId()))
                .map(one -> read.told().tellsAll(sent.get(one.dispatchId())) ? one : masked(one))
                .toList();
        return new Read(read.seen(), texts.told(dispatches));
    }

    private static SeenDispatch masked(SeenDispatch one) {
        return one.text() == null ? one : one.withText(Personal.withheld(Withheld.MASKED));
    }
}
