package org.hoso.query.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.access.AccessEvent;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Happening;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.lists.ListsEvent;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.CutPage;
import org.springframework.stereotype.Component;

/** The trail as each reader may read it: of one case, or of all in the order of the ledger. */
@Component
final class AuditTrail {
    /** Most lines looked at for one page of the feed, however few of them the reader may see. */
    static final int MOST_SCANNED = 5_000;

    /** Lines read at once after the first try: a reader who sees little costs few questions to the database. */
    private static final int AT_ONCE = 500;

    private final AuditView view;
    private final Showing showing;
    private final Supplier<Law> law;

    AuditTrail(AuditView view, Showing showing, Supplier<Law> law) {
        this.view = view;
        this.showing = showing;
        this.law = law;
    }

    /** @param last the last position that the page covers, shown or withheld */
    record Page(List<HistoryLine> lines, long last, boolean more) {}

    /** How the reader stands to a case today; nothing when it does not exist for this reader. */
    Optional<LineOfSight> sight(Reader reader, CaseEntry entry) {
        Relating today = new Relating(law.get(), LocalDate.now(WorkingCalendar.ZONE));
        return today.relation(reader, entry.access()).map(relation -> new LineOfSight(reader, relation));
    }

    Page history(int generation, CaseId caseId, LineOfSight sight, Wanted wanted) {
        List<AuditLine> lines = view.lines()
                .ofCase(generation, caseId, wanted.after(), wanted.storedName(), wanted.agency(), wanted.limit() + 1);
        CutPage<AuditLine> page = CutPage.of(lines, wanted.limit());
        List<Showing.Seen> seen = page.shown().stream()
                .flatMap(line -> seen(line, sight).stream())
                .toList();
        return new Page(
                showing.show(seen),
                page.shown().isEmpty() ? wanted.after() : page.shown().getLast().position(),
                page.more());
    }

    /** The history of a listing, for those who keep the lists; empty where there is none. An auditor reads no text of it. */
    Page ofListing(int generation, UUID listingId, Reader reader, Wanted wanted) {
        List<AuditLine> lines = view.lines()
                .ofCase(
                        generation,
                        new CaseId(listingId),
                        wanted.after(),
                        wanted.storedName(),
                        wanted.agency(),
                        wanted.limit() + 1);
        CutPage<AuditLine> page = CutPage.of(lines, wanted.limit());
        List<Showing.Seen> seen = page.shown().stream()
                .filter(line -> line.event() instanceof ListsEvent)
                .<Showing.Seen>map(line -> new Showing.OfListing(line, line.event(), !reader.audits()))
                .toList();
        return new Page(
                showing.show(seen),
                page.shown().isEmpty() ? wanted.after() : page.shown().getLast().position(),
                page.more());
    }

    /**
     * A piece of the ledger as this reader may see it.
     *
     * @param withheld positions that the reader's rights do not show
     * @param last     the last position covered, shown or withheld
     */
    record Walk(List<Showing.Seen> seen, NavigableSet<Long> withheld, long last, boolean more) {}

    /** Ends with so many lines seen, at the position, or with the most lines that one call looks at. */
    Walk walk(int generation, Reader reader, long after, long upTo, int limit) {
        List<Showing.Seen> seen = new ArrayList<>();
        NavigableSet<Long> withheld = new TreeSet<>();
        long last = after;
        boolean more = true;
        for (int scanned = 0, chunk = limit; more && seen.size() < limit && scanned < MOST_SCANNED; scanned += chunk) {
            chunk = scanned == 0 ? limit : Math.max(limit, AT_ONCE);
            List<AuditLine> lines = view.lines().feed(generation, last, upTo, chunk);
            more = lines.size() == chunk;
            Map<CaseId, Optional<LineOfSight>> sights = sights(generation, reader, lines);
            for (AuditLine line : lines) {
                if (seen.size() == limit) return new Walk(seen, withheld, last, true);
                look(line, reader, sights).ifPresentOrElse(seen::add, () -> withheld.add(line.position()));
                last = line.position();
            }
        }
        return new Walk(seen, withheld, last, more);
    }

    private static Optional<Showing.Seen> look(
            AuditLine line, Reader reader, Map<CaseId, Optional<LineOfSight>> sights) {
        if (!line.isOfACase()) return other(line, reader);
        return sights.getOrDefault(line.caseId(), Optional.empty()).flatMap(sight -> seen(line, sight));
    }

    private static Optional<Showing.Seen> other(AuditLine line, Reader reader) {
        Happening event = line.event();
        return shows(event, reader)
                ? Optional.of(new Showing.OfAnother(line, event, reader.audits()))
                : Optional.empty();
    }

    /** Who looked is for auditors; affairs are for the State's bodies; of the lists, those who keep them see who acted; the law is for all who follow it. */
    private static boolean shows(Happening event, Reader reader) {
        if (event instanceof AccessEvent) return reader.audits();
        if (event instanceof AffairsEvent) return reader.ofTheState();
        return event instanceof ListsEvent ? reader.keepsLists() : reader.followsTheRegistry();
    }

    private static Optional<Showing.Seen> seen(AuditLine line, LineOfSight sight) {
        CaseEvent event = (CaseEvent) line.event();
        return sight.of(event) ? Optional.of(new Showing.OfCase(line, event, sight)) : Optional.empty();
    }

    private Map<CaseId, Optional<LineOfSight>> sights(int generation, Reader reader, List<AuditLine> lines) {
        Set<CaseId> cases = lines.stream().map(AuditLine::caseId).collect(Collectors.toSet());
        Map<CaseId, Optional<LineOfSight>> sights = new HashMap<>();
        view.rows()
                .load(generation, cases)
                .forEach((id, entry) -> sights.put(id, sight(reader, entry).map(LineOfSight::inPassingToo)));
        return sights;
    }
}
