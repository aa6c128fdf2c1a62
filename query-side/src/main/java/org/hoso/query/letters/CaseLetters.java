package org.hoso.query.letters;

import java.util.List;
import java.util.UUID;
import org.hoso.access.CasePart;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseNumber;
import org.hoso.query.asof.PastFile;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.letters.LetterHistory;
import org.hoso.runtime.letters.Outgoing;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case sent, to whoever sees what it is about: as its events tell it, whatever was put right since. */
@Component
public final class CaseLetters {
    /** What was read. @param sent what of it the reader sees */
    public record Read(Seen seen, @Nullable CaseNumber number, List<Outgoing> sent, SeenParts told) {
        /** @throws NotThere where the reader sees none under that id */
        Outgoing one(UUID dispatchId) {
            return sent.stream()
                    .filter(what -> what.dispatchId().equals(dispatchId))
                    .findFirst()
                    .orElseThrow(NotThere::dispatch);
        }
    }

    private final CaseEvents events;
    private final CaseFiles files;

    CaseLetters(CaseEvents events, CaseFiles files) {
        this.events = events;
        this.files = files;
    }

    /** @throws NoSuchCase where there is no such case for the reader */
    public Read read(String caseId, @Nullable Since since, Reader reader, Grounds grounds) {
        CaseEvents.Found found = events.find(caseId, since);
        files.relation(found.access(), reader);
        List<LedgeredCaseEvent> all = events.upTo(found, found.seen().place().position());
        CaseView file = PastFile.known(all, found.access()).orElseThrow(NoSuchCase::new);
        SeenParts told = new SeenParts(files.see(file, reader, grounds, CasePart.LETTER), reader);
        List<CaseEvent> history = all.stream().map(LedgeredCaseEvent::event).toList();
        return new Read(
                found.seen(),
                found.number(),
                new LetterHistory(history).all().filter(told::sees).toList(),
                told);
    }
}
