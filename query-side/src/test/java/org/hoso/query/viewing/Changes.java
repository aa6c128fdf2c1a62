package org.hoso.query.viewing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Happening;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.query.Varied;
import org.hoso.query.queues.RandomAffairs;
import org.hoso.wire.StoredNames;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which kinds of events change the rows of a view: all samples one after another, cases that go on at random, and each sample as
 * the second event of a case. What only counts on (the place in the ledger and in the case) is no change.
 */
final class Changes implements AutoCloseable {
    static final List<String> EVENTS =
            SampleEvents.ofEveryFamily().stream().map(Changes::name).toList();

    /** High enough that no other number of a row is taken for a place. */
    private static final long PLACES = 7_000_000_000L;

    private static final UUID STREAM = UUID.fromString("019920a1-0000-7000-8000-00000000face");

    private final View view;
    private final Aside aside;
    private final Set<String> by = new TreeSet<>();
    private long place = PLACES;

    private Changes(View view, JdbcClient jdbc) {
        this.view = view;
        this.aside = new Aside(view, jdbc);
    }

    static Set<String> of(View view, JdbcClient jdbc) {
        try (Changes changes = new Changes(view, jdbc)) {
            changes.oneByOne(SampleEvents.ofEveryFamily());
            changes.oneByOne(annulling());
            if (!changes.by.contains(EVENTS.getFirst())) return changes.by;
            changes.oneByOne(new RandomAffairs(new Random(4711), 3, 240)
                    .ledger.stream().map(LedgeredCaseEvent::event).toList());
            changes.eachAsSecond();
            return changes.by;
        }
    }

    /** The samples with a complaint that is upheld wholly: one that is not takes nothing away. */
    private static List<CaseEvent> annulling() {
        return SampleEvents.all().stream()
                .map(event -> event instanceof AppealDecided e ? Varied.change(e, "result", Result.ANNULLED) : event)
                .toList();
    }

    @Override
    public void close() {
        aside.close();
    }

    /** Rows are looked at only around events of a kind that has changed none so far. */
    private void oneByOne(List<? extends Happening> events) {
        aside.anew();
        List<String> before = null;
        for (Happening event : events) {
            boolean open = !by.contains(name(event));
            if (open && before == null) before = rows();
            write(event);
            List<String> after = open ? rows() : null;
            if (open && !after.equals(before)) by.add(name(event));
            before = after;
        }
    }

    /** Each in a case of its own, all of them at once. */
    private void eachAsSecond() {
        List<CaseEvent> left = SampleEvents.all().stream()
                .filter(event -> !by.contains(name(event)))
                .toList();
        List<CaseId> cases = left.stream()
                .map(event -> new CaseId(UUID.nameUUIDFromBytes(name(event).getBytes())))
                .toList();
        for (int n = 0; n < left.size(); n++)
            write(Varied.change(
                    SampleEvents.all().getFirst(), "caseId", cases.get(n), "caseNumber", CaseNumber.of(2027, n + 1)));
        List<String> before = rows();
        for (int n = 0; n < left.size(); n++)
            write(ofItsFirstClock(Varied.change(left.get(n), "caseId", cases.get(n))));
        List<String> after = rows();
        IntStream.range(0, left.size())
                .filter(n -> !of(cases.get(n), before).equals(of(cases.get(n), after)))
                .forEach(n -> by.add(name(left.get(n))));
    }

    /** A clock's own events are about the one that the first event of the case starts. */
    private static CaseEvent ofItsFirstClock(CaseEvent event) {
        boolean aboutOne = Arrays.stream(event.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals("clockId"));
        return aboutOne
                ? Varied.change(
                        event,
                        "clockId",
                        SampleEvents.of(ContentReported.class)
                                .clocks()
                                .started()
                                .getFirst()
                                .clockId())
                : event;
    }

    private static List<String> of(CaseId caseId, List<String> rows) {
        return rows.stream().filter(row -> row.contains(caseId.toString())).toList();
    }

    private void write(Happening event) {
        place++;
        if (event instanceof CaseEvent ofCase)
            view.write(
                    Aside.GENERATION,
                    List.of(new LedgeredCaseEvent(
                            place, SampleEvents.FIRST_AT, SampleEvents.FIRST_AT, place, "event", ofCase)));
        else
            view.writeOthers(
                    Aside.GENERATION,
                    List.of(new LedgeredOther(
                            place, SampleEvents.FIRST_AT, SampleEvents.FIRST_AT, STREAM, place, "event", event)));
    }

    private List<String> rows() {
        List<String> masked = new ArrayList<>();
        for (String row : aside.rows())
            masked.add(row.replaceAll("code=[0-9a-f]+", "").replaceAll("\\b70000\\d{5}\\b", "0"));
        masked.sort(null);
        return masked;
    }

    private static String name(Happening event) {
        return StoredNames.of(event.getClass());
    }
}
