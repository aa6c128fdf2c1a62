package org.hoso.query.outbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.access.CasePart;
import org.hoso.query.asof.PastFile;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.Measures.RemovalNotice;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.casefile.TellingTexts;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.NoSuchCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case sent, to whoever sees the notices themselves: the text says nothing that they do not. */
@Component
final class CaseDispatches {
    /** What was read. */
    record Read(Seen seen, List<SeenDispatch> dispatches) {}

    private final CaseEvents events;
    private final CaseFiles files;
    private final DispatchRows rows;
    private final TellingTexts texts;

    CaseDispatches(CaseEvents events, CaseFiles files, DispatchRows rows, TellingTexts texts) {
        this.events = events;
        this.files = files;
        this.rows = rows;
        this.texts = texts;
    }

    /** @throws NoSuchCase where there is no such case for the reader */
    Read read(String caseId, @Nullable Since since, Reader reader, Grounds grounds) {
        CaseEvents.Found found = events.find(caseId, since);
        files.relation(found.access(), reader);
        CaseView file = PastFile.known(events.upTo(found, found.seen().place().position()), found.access())
                .orElseThrow(NoSuchCase::new);
        SeenCase seen = files.see(file, reader, grounds, CasePart.LETTER);
        Set<UUID> notices = seen.notices().stream().map(RemovalNotice::noticeId).collect(Collectors.toSet());
        List<SeenDispatch> dispatches = rows.ofCase(found.caseId()).stream()
                .filter(one -> notices.contains(one.dispatchId()))
                .toList();
        return new Read(found.seen(), texts.told(dispatches));
    }
}
