package org.hoso.query.repeats;

import static org.hoso.query.repeats.Scenario.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Correction;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.cases.Subject;
import org.hoso.cases.WebAddress;
import org.hoso.query.Varied;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;

/** Moves as the events that the command side would write, with their places in the ledger. */
final class Happenings {
    private static final Sealed TEXT =
            SampleEvents.of(Report.ContentReported.class).title();
    private static final Sanction.Act ACT =
            SampleEvents.of(Sanction.ViolationRecorded.class).acts().getFirst();

    private final List<LedgeredCaseEvent> ledger = new ArrayList<>();
    private final Map<Integer, Long> versions = new HashMap<>();
    private final Map<Integer, UUID> records = new HashMap<>();
    private final Map<Integer, UUID> decisions = new HashMap<>();
    private final Map<Integer, Integer> reappearances = new HashMap<>();
    private final Set<Integer> added = new HashSet<>();
    private long ids;

    Happenings() {
        for (int c = 0; c < CASES; c++) open(c);
    }

    List<LedgeredCaseEvent> ledger() {
        return ledger;
    }

    private void open(int c) {
        add(c, on(Report.ContentReported.class, c, "caseNumber", number(c), "items", List.of(post(c, 0), post(c, 1))));
    }

    static Report.Item post(int c, int i) {
        return new Report.Item(item(c, i), address(account(c, i), c * 100 + i), "FACEBOOK", "post", null, null, null);
    }

    private static WebAddress address(String account, int n) {
        String canonical = "https://www.facebook.com/" + account + "/posts/" + n;
        return new WebAddress(canonical, 1, Sha256.of(canonical), TEXT);
    }

    /** What a move makes happen: an event or two, or nothing where it does not apply. */
    void happen(Move m) {
        int c = m.c();
        switch (m.what()) {
            case CLASSIFY -> add(c, classified(m, Classification.ViolationClassified.class, Verdict.VIOLATION));
            case CORRECT_TO_VIOLATION ->
                add(c, classified(m, Classification.ClassificationCorrected.class, Verdict.VIOLATION));
            case CORRECT_TO_NONE ->
                add(c, classified(m, Classification.ClassificationCorrected.class, Verdict.NO_VIOLATION));
            case CONCLUDE_VIOLATION -> add(c, concluded(c, Finding.VIOLATION));
            case CONCLUDE_NONE -> add(c, concluded(c, Finding.NO_VIOLATION));
            case REJECT -> add(c, Varied.of(Report.ReportRejected.class, "caseId", caseId(c)));
            case CLOSE_WITHOUT -> add(c, closed(c, Closing.Outcome.NO_VIOLATION));
            case CLOSE_REMOVED -> add(c, closed(c, Closing.Outcome.REMOVED));
            case REOPEN -> add(c, Varied.of(Closing.CaseReopened.class, "caseId", caseId(c)));
            case ADD_ITEM -> addItem(c);
            case RESTORE -> restore(m);
            case REMOVE -> remove(m);
            case REAPPEAR -> reappear(m);
            case CORRECT_REAPPEARANCE -> correct(m);
            case IDENTIFY -> add(c, identified(c));
            case RECORD_ONE -> record(m, List.of(item(c, m.i())));
            case RECORD_ALL -> record(m, List.of());
            case IMPOSE -> impose(c);
            case ANNUL -> rule(c, Result.ANNULLED);
            case AMEND -> rule(c, Result.AMENDED);
            case UPHOLD -> rule(c, Result.UPHELD);
            case GIVE_BACK -> notice(c, Result.ANNULLED, List.of(item(c, m.i())));
            case KEEP_AWAY -> notice(c, Result.UPHELD, List.of());
            case LOCK -> lock(m);
        }
    }

    private static <E extends CaseEvent> E classified(Move m, Class<E> type, Verdict verdict) {
        return on(type, m.c(), "verdict", verdict, "actDate", day(m.day()));
    }

    private static CaseEvent concluded(int c, Finding finding) {
        return on(Conclusion.ConclusionGiven.class, c, "finding", finding);
    }

    private static CaseEvent closed(int c, Closing.Outcome outcome) {
        return on(Closing.CaseClosed.class, c, "outcome", outcome);
    }

    private void addItem(int c) {
        if (added.add(c)) add(c, on(Report.ItemAdded.class, c, "item", post(c, 2)));
    }

    private void restore(Move m) {
        if (there(m))
            add(m.c(), on(Removal.ContentRestored.class, m.c(), "itemId", item(m.c(), m.i()), "consequenceId", null));
    }

    private void remove(Move m) {
        if (there(m)) add(m.c(), on(Removal.ContentRemoved.class, m.c(), "itemId", item(m.c(), m.i())));
    }

    /** The last item comes into its case late. */
    private boolean there(Move m) {
        return m.i() < 2 || added.contains(m.c());
    }

    /** Odd items come back under the other account. */
    private void reappear(Move m) {
        if (m.i() == 2) return;
        WebAddress elsewhere = m.i() == 1 ? address("trang-" + (m.c() % 2), 900 + m.day()) : null;
        reappearances.put(m.c(), ledger.size());
        add(
                m.c(),
                on(
                        Removal.ContentReappeared.class,
                        m.c(),
                        "itemId",
                        item(m.c(), m.i()),
                        "url",
                        elsewhere,
                        "at",
                        at(m.day())));
    }

    private void correct(Move m) {
        Integer last = reappearances.get(m.c());
        if (last == null) return;
        add(
                m.c(),
                on(
                        Correction.RecordCorrected.class,
                        m.c(),
                        "version",
                        ledger.get(last).version(),
                        "fields",
                        List.of(new CorrectedField("/at", CaseJson.stored().valueToTree(at(m.day()))))));
    }

    private static CaseEvent identified(int c) {
        return on(
                Subject.SubjectIdentified.class,
                c,
                "subjectId",
                subject(c),
                "identityNumber",
                Varied.change(TEXT, "person", personId(person(c))));
    }

    private void record(Move m, List<UUID> items) {
        UUID record = next();
        records.put(m.c(), record);
        add(
                m.c(),
                on(
                        Sanction.ViolationRecorded.class,
                        m.c(),
                        "recordId",
                        record,
                        "subjectId",
                        subject(m.c()),
                        "acts",
                        List.of(Varied.change(ACT, "actId", next(), "endedOn", day(m.day()), "itemIds", items))));
    }

    private void impose(int c) {
        UUID record = records.get(c);
        if (record == null) return;
        decisions.put(c, next());
        add(c, on(Sanction.SanctionImposed.class, c, "decisionId", decisions.get(c), "recordId", record));
    }

    private void rule(int c, Result result) {
        if (decisions.containsKey(c)) rule(c, decisions.get(c), result, List.of());
    }

    private void notice(int c, Result result, List<UUID> back) {
        rule(c, new UUID(5, c), result, back);
    }

    private void rule(int c, UUID attacked, Result result, List<UUID> back) {
        UUID appeal = next();
        add(c, on(Appeal.AppealFiled.class, c, "appealId", appeal, "attackedId", attacked));
        List<Consequence> owed = back.stream()
                .map(one -> new Consequence(next(), ConsequenceKind.RESTORE_CONTENT, one, null, "ABEI", null))
                .toList();
        add(c, on(Appeal.AppealDecided.class, c, "appealId", appeal, "result", result, "consequences", owed));
    }

    private void lock(Move m) {
        add(
                m.c(),
                on(
                        Blocking.AccountLockRequested.class,
                        m.c(),
                        "lockId",
                        next(),
                        "platform",
                        "FACEBOOK",
                        "subjectId",
                        subject(m.c()),
                        "kind",
                        Blocking.LockKind.TEMPORARY,
                        "at",
                        at(m.day())));
    }

    private static <E extends CaseEvent> E on(Class<E> type, int c, Object... changes) {
        Object[] all = new Object[changes.length + 2];
        all[0] = "caseId";
        all[1] = caseId(c);
        System.arraycopy(changes, 0, all, 2, changes.length);
        return Varied.of(type, all);
    }

    private UUID next() {
        return new UUID(6, ++ids);
    }

    private void add(int c, CaseEvent event) {
        long version = versions.merge(c, 0L, (before, first) -> before + 1);
        long position = ledger.size() + 1L;
        Instant recorded = Instant.parse("2026-04-01T00:00:00Z").plusSeconds(position);
        ledger.add(new LedgeredCaseEvent(position, recorded, recorded, version, "event-" + position, event));
    }
}
