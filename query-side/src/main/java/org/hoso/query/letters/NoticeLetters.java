package org.hoso.query.letters;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.access.CasePart;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.query.asof.PastFile;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseItem;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.Conclusions.SectorConclusion;
import org.hoso.query.casefile.Measures.RemovalNotice;
import org.hoso.query.casefile.Personal;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.letters.NoticeFacts.Reason;
import org.hoso.runtime.letters.NoticeSent;
import org.hoso.runtime.problems.NoSuchCase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the letter of a notice says to a reader: as its event tells it, whatever was put right since. */
@Component
final class NoticeLetters {
    /** What was read. */
    record Read(Seen seen, NoticeSent notice) {}

    private final CaseEvents events;
    private final CaseFiles files;

    NoticeLetters(CaseEvents events, CaseFiles files) {
        this.events = events;
        this.files = files;
    }

    /** @throws NoSuchCase where there is no such case or notice for the reader */
    Read read(String caseId, UUID noticeId, @Nullable Since since, Reader reader, Grounds grounds) {
        CaseEvents.Found found = events.find(caseId, since);
        files.relation(found.access(), reader);
        List<LedgeredCaseEvent> all = events.upTo(found, found.seen().place().position());
        CaseView file = PastFile.known(all, found.access()).orElseThrow(NoSuchCase::new);
        SeenCase seen = files.see(file, reader, grounds, CasePart.LETTER);
        RemovalNotice notice = seen.notices().stream()
                .filter(one -> one.noticeId().equals(noticeId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Read(found.seen(), sent(event(all, noticeId), file, seen, notice, found.number()));
    }

    private static PlatformNotified event(List<LedgeredCaseEvent> all, UUID noticeId) {
        return all.stream()
                .map(LedgeredCaseEvent::event)
                .filter(PlatformNotified.class::isInstance)
                .map(PlatformNotified.class::cast)
                .filter(event -> event.noticeId().equals(noticeId))
                .findFirst()
                .orElseThrow(NoSuchCase::new);
    }

    private static NoticeSent sent(
            PlatformNotified e, CaseView file, SeenCase seen, RemovalNotice notice, @Nullable CaseNumber number) {
        ClockChanges clocks = e.clocks();
        return new NoticeSent(
                number,
                e.noticeId(),
                e.by().agency(),
                e.platform(),
                e.document(),
                e.at(),
                e.ground(),
                e.mandate().basis(),
                e.urgent(),
                clocks.started().stream().findFirst().orElse(null),
                urls(e, file),
                enclosed(e, file, seen),
                reason(notice.sent().reason()));
    }

    private static List<String> urls(PlatformNotified e, CaseView file) {
        Map<UUID, CaseItem> items =
                file.items().stream().collect(Collectors.toMap(CaseItem::itemId, Function.identity()));
        return e.itemIds().stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .map(CaseItem::canonical)
                .toList();
    }

    /** Its number and date where the reader sees them; that one is enclosed is part of the letter. */
    private static NoticeSent.@Nullable Enclosed enclosed(PlatformNotified e, CaseView file, SeenCase seen) {
        return file.conclusions().given().stream()
                .filter(one -> one.conclusionId().equals(e.conclusionId()))
                .findFirst()
                .map(one -> new NoticeSent.Enclosed(one.agency(), one.at(), document(one, seen)))
                .orElse(null);
    }

    private static @Nullable DocumentRef document(SectorConclusion enclosed, SeenCase seen) {
        if (seen.conclusions() == null) return null;
        return seen.conclusions().given().stream()
                .filter(one -> one.conclusionId().equals(enclosed.conclusionId()))
                .findFirst()
                .map(SectorConclusion::document)
                .orElse(null);
    }

    private static Reason reason(@Nullable Personal reason) {
        return switch (reason) {
            case null -> new Reason.None();
            case Personal.Kept sealed -> new Reason.Masked();
            case Personal.Told told when told.text() != null -> new Reason.Given(told.text());
            case Personal.Told told ->
                told.withheld() == Personal.Withheld.ERASED ? new Reason.Erased() : new Reason.Masked();
        };
    }
}
