package org.hoso.query.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hoso.cases.CaseId;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.collisions.Alert;
import org.hoso.query.collisions.Alerts;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.CutPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The board as each reader may read it. For the State's bodies the store filters and sorts. An outsider sees of a case only
 * its own part, so what it asks is held against the row it sees, and rows come by id: neither a hit nor an order tells more.
 */
@Component
final class Boards {
    /** Most cases looked at for one page of an outsider, however few of them fit. */
    private static final int MOST_SCANNED = 2_000;

    private final BoardView view;
    private final Alerts alerts;
    private final Supplier<Law> law;
    private final RowRedaction seeing = new RowRedaction(new StageTexts());
    private final Fitting fitting;

    Boards(BoardView view, Alerts alerts, Supplier<Law> law) {
        this.view = view;
        this.alerts = alerts;
        this.law = law;
        this.fitting = new Fitting(new SearchWords(law));
    }

    /**
     * @param at  whose alerts are told
     * @param now decides what is overdue, and the day whose bodies count
     */
    Board read(int generation, Alerts.At at, Reader reader, BoardQuery sought, Instant now) {
        Relating today = new Relating(law.get(), LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        Reach reach = Reach.of(reader, today);
        if (reach.nothing() || sought.findsNothing()) return Board.EMPTY;
        Looking looking = new Looking(reader, today, now, at);
        return reader.ofTheState()
                ? ofTheState(generation, looking, reach, sought)
                : ofOutsiders(generation, looking, reach, sought);
    }

    private record Looking(Reader reader, Relating today, Instant now, Alerts.At at) {
        /** The cases whose alerts are the reader's to see: those where who they are against is. */
        Reach histories() {
            return Reach.ofHistories(reader, today);
        }

        Set<String> own() {
            return Set.of(BodyKeys.keys(reader.agency(), today.agencies(), today.day()));
        }
    }

    private Board ofTheState(int generation, Looking looking, Reach reach, BoardQuery sought) {
        BoardStoreQuery asked =
                new BoardStoreQuery(reach, sought, looking.own(), colliding(sought, looking), looking.now());
        List<BoardEntry> found = view.rows().find(generation, asked, sought.limit() + 1);
        CutPage<BoardEntry> page = CutPage.of(found, sought.limit());
        Map<CaseId, List<Alert>> alerted = alerts.of(
                page.shown().stream().map(BoardEntry::caseId).toList(), looking.at(), looking.histories(), reach);
        List<BoardRow> rows = page.shown().stream()
                .flatMap(entry -> row(entry, alerted.get(entry.caseId()), looking).stream())
                .toList();
        return new Board(rows, page.next(last -> cursor(last).text()));
    }

    private @Nullable Set<CaseId> colliding(BoardQuery sought, Looking looking) {
        return sought.collision() == null ? null : Set.copyOf(alerts.cases(looking.at(), looking.histories()));
    }

    private Board ofOutsiders(int generation, Looking looking, Reach reach, BoardQuery sought) {
        List<BoardRow> rows = new ArrayList<>();
        @Nullable Cursor last = sought.after();
        for (int scanned = 0; scanned < MOST_SCANNED; scanned += BoardQuery.MOST) {
            List<BoardCase> found =
                    view.rows().byId(generation, reach, last == null ? null : last.caseId(), BoardQuery.MOST);
            for (BoardCase known : found) {
                if (rows.size() == sought.limit() && last != null) return new Board(rows, last.text());
                row(known, looking)
                        .filter(row -> fitting.fits(row, sought, looking.reader()))
                        .ifPresent(rows::add);
                last = new Cursor(BoardColumns.NEVER, known.caseId());
            }
            if (found.size() < BoardQuery.MOST) return new Board(rows, null);
        }
        return new Board(rows, last == null ? null : last.text());
    }

    private Optional<BoardRow> row(BoardEntry entry, @Nullable List<Alert> alerted, Looking looking) {
        return sights(entry.access(), looking).map(sights -> seeing.see(entry, alerted, sights, looking.now()));
    }

    private Optional<BoardRow> row(BoardCase known, Looking looking) {
        return sights(known.access(), looking).map(sights -> seeing.see(known, null, sights, looking.now()));
    }

    private static Optional<Sights> sights(CaseAccess access, Looking looking) {
        return looking.today()
                .relation(looking.reader(), access)
                .map(relation -> new Sights(looking.reader(), relation, false));
    }

    private static Cursor cursor(BoardEntry last) {
        return new Cursor(last.line().dueMillis(), last.caseId());
    }
}
