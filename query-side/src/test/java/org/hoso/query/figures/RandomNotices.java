package org.hoso.query.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.ConsequenceSettled;
import org.hoso.cases.Appeal.JudgmentRecorded;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Clocks.ClockExtended;
import org.hoso.cases.Clocks.ClockRejudged;
import org.hoso.cases.Clocks.ClockResumed;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Erasure.PersonErased;
import org.hoso.cases.Merging.CaseMerged;
import org.hoso.cases.Merging.CaseSplit;
import org.hoso.cases.Merging.LeadFollowed;
import org.hoso.cases.Merging.Part;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.PlatformNotice.PlatformAnswered;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal.ContentReappeared;
import org.hoso.cases.Removal.ContentRemoved;
import org.hoso.cases.Removal.ContentRestored;
import org.hoso.cases.Removal.RemovalClaimed;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.ReportRejected;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.StartedClock;
import org.hoso.law.Confidence;
import org.hoso.query.Varied;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/** Cases with notices to platforms, by chance, as the command side would have recorded them; also what seldom happens. */
public final class RandomNotices {
    static final List<String> PLATFORMS = List.of("FACEBOOK", "TIKTOK", "YOUTUBE");
    static final List<String> AGENCIES = List.of("ABEI", "MOCST");
    /** Where cases are reported from, in the order of their numbers; somewhere for one in four. */
    static final List<@Nullable String> PROVINCES = java.util.Arrays.asList("HCM", "HN", "DN", null);

    static final List<String> FIELDS = List.of("advertising", "food", "trade");
    private static final int ITEMS = 4;
    private static final String RULE = "ad_removal_24h";
    private static final Duration DAY = Duration.ofHours(24);

    private enum Move {
        NOTIFY,
        NOTIFY_AGAIN,
        ANSWER,
        CLAIM,
        REMOVE,
        REMOVE_ALL,
        REAPPEAR,
        RESTORE,
        RUN_OUT,
        RUN_OUT_TOO,
        EXTEND,
        RESUME,
        REJUDGE,
        CORRECT_SENT,
        CORRECT_PLATFORM,
        CORRECT_REMOVAL,
        CORRECT_ANSWER,
        CLASSIFY,
        RECLASSIFY,
        CONCLUDE,
        REJECT,
        CLOSE,
        REOPEN,
        RULE,
        WITHDRAW,
        HAND_OVER,
        ERASE
    }

    /** What the dice need to know of a notice to make events that fit. */
    private static final class Sent {
        private final UUID noticeId;
        private final long version;
        private final List<UUID> items;
        private final List<UUID> open = new ArrayList<>();

        Sent(UUID noticeId, long version, List<UUID> items) {
            this.noticeId = noticeId;
            this.version = version;
            this.items = items;
        }
    }

    private static final class Matter {
        private final CaseId id;
        private long version = -1;
        private final List<Sent> notices = new ArrayList<>();
        private final Set<UUID> gone = new HashSet<>();
        private final List<Long> removals = new ArrayList<>();
        private final List<Long> answers = new ArrayList<>();
        /** Complaints that annulled something, and what. */
        private final List<UUID[]> annulments = new ArrayList<>();

        private final List<UUID> withdrawing = new ArrayList<>();

        Matter(CaseId id) {
            this.id = id;
        }
    }

    private final Random random;
    private final Instant from;
    private final List<Matter> matters = new ArrayList<>();
    private final List<LedgeredCaseEvent> ledger = new ArrayList<>();
    /** By a case that goes on under another one, that one. */
    private final Map<Matter, Matter> under = new HashMap<>();

    private RandomNotices(Random random, Instant from) {
        this.random = random;
        this.from = from;
    }

    /**
     * The events of some cases, mixed.
     *
     * @param from     about when they begin
     * @param firstNumber of the cases
     */
    public static List<LedgeredCaseEvent> of(long seed, int cases, int moves, Instant from, int firstNumber) {
        RandomNotices all = new RandomNotices(new Random(seed), from);
        for (int c = 0; c < cases; c++) all.open(firstNumber + c);
        Move[] every = Move.values();
        for (int n = 0; n < moves; n++) all.happen(every[all.random.nextInt(every.length)], all.oneOf(all.matters));
        return all.ledger;
    }

    /** The same of cases that are merged, also several in a row, go on under another body and are taken apart, again and again. */
    public static List<LedgeredCaseEvent> merging(long seed, int cases, int moves, Instant from, int firstNumber) {
        RandomNotices all = new RandomNotices(new Random(seed), from);
        for (int c = 0; c < cases; c++) all.open(firstNumber + c);
        Move[] every = Move.values();
        for (int n = 0; n < moves; n++) {
            all.happen(every[all.random.nextInt(every.length)], all.oneOf(all.matters));
            if (n % 3 == 0) all.mergeOrSplit(all.oneOf(all.matters), all.oneOf(all.matters));
        }
        return all.ledger;
    }

    /** What goes on under another one follows its lead or is taken out, else it is merged under what goes on under none. */
    private void mergeOrSplit(Matter one, Matter other) {
        Matter surviving = under.get(one);
        if (surviving != null && random.nextBoolean()) add(one, LeadFollowed.class, "otherId", surviving.id);
        else if (surviving != null) {
            under.remove(one);
            add(surviving, CaseSplit.class, "part", Part.SURVIVING, "otherId", one.id);
            add(one, CaseSplit.class, "part", Part.ABSORBED, "otherId", surviving.id);
        } else if (one != other && !under.containsKey(other)) {
            under.put(one, other);
            add(other, CaseMerged.class, "part", Part.SURVIVING, "otherId", one.id);
            add(one, CaseMerged.class, "part", Part.ABSORBED, "otherId", other.id);
        }
    }

    private void open(int number) {
        Matter matter = new Matter(new CaseId(next()));
        matters.add(matter);
        add(
                matter,
                ContentReported.class,
                "caseNumber",
                CaseNumber.of(2026, number),
                "reporter",
                Varied.change(
                        SampleEvents.of(ContentReported.class).reporter(),
                        "province",
                        PROVINCES.get(number % PROVINCES.size())),
                "clocks",
                ClockChanges.NONE);
        if (random.nextInt(4) > 0) classify(matter, ViolationClassified.class, Verdict.VIOLATION);
        notify(matter);
    }

    private void happen(Move move, Matter matter) {
        switch (move) {
            case NOTIFY, NOTIFY_AGAIN -> notify(matter);
            case ANSWER -> answer(matter);
            case CLAIM ->
                with(
                        matter,
                        sent -> add(matter, RemovalClaimed.class, "noticeId", sent.noticeId, "itemIds", sent.items));
            case REMOVE -> remove(matter, item(matter, random.nextInt(ITEMS)));
            case REMOVE_ALL -> with(matter, sent -> sent.items.forEach(item -> remove(matter, item)));
            case REAPPEAR -> reappear(matter);
            case RESTORE -> restore(matter);
            case RUN_OUT, RUN_OUT_TOO -> clock(matter, id -> add(matter, ClockBreached.class, "clockId", id));
            case EXTEND -> clock(matter, id -> add(matter, ClockExtended.class, "clockId", id, "extended", anew(id)));
            case RESUME -> clock(matter, id -> add(matter, ClockResumed.class, "clockId", id, "due", someDue()));
            case REJUDGE -> rejudge(matter);
            case CORRECT_SENT -> correctSent(matter);
            case CORRECT_PLATFORM -> with(matter, sent -> correct(matter, sent.version, "platform", oneOf(PLATFORMS)));
            case CORRECT_REMOVAL ->
                any(
                        matter.removals,
                        version -> correct(matter, version, "at", someDue().toString()));
            case CORRECT_ANSWER ->
                any(
                        matter.answers,
                        version -> correct(matter, version, "answer", random.nextBoolean() ? "refused" : "acting"));
            case CLASSIFY -> classify(matter, ViolationClassified.class, Verdict.VIOLATION);
            case RECLASSIFY ->
                classify(
                        matter,
                        ClassificationCorrected.class,
                        random.nextInt(3) == 0 ? Verdict.NO_VIOLATION : Verdict.VIOLATION);
            case CONCLUDE ->
                add(
                        matter,
                        ConclusionGiven.class,
                        "finding",
                        random.nextInt(3) == 0 ? Finding.NO_VIOLATION : Finding.VIOLATION);
            case REJECT -> seldom(() -> add(matter, ReportRejected.class));
            case CLOSE ->
                add(
                        matter,
                        CaseClosed.class,
                        "outcome",
                        random.nextInt(4) == 0 ? Outcome.NO_VIOLATION : Outcome.REMOVED,
                        "clocks",
                        ClockChanges.NONE);
            case REOPEN -> add(matter, CaseReopened.class, "clocks", ClockChanges.NONE);
            case RULE -> rule(matter);
            case WITHDRAW -> withdraw(matter);
            case HAND_OVER -> add(matter, LeadAccepted.class);
            case ERASE -> add(matter, PersonErased.class);
        }
    }

    private void notify(Matter matter) {
        if (matter.notices.size() == 4) return;
        List<UUID> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) if (random.nextInt(3) == 0) items.add(item(matter, i));
        if (items.isEmpty()) items.add(item(matter, 0));
        Instant at = now();
        Sent sent = new Sent(next(), matter.version + 1, items);
        add(
                matter,
                PlatformNotified.class,
                "by",
                Varied.officer(Role.LIAISON, oneOf(AGENCIES)),
                "at",
                at,
                "noticeId",
                sent.noticeId,
                "platform",
                oneOf(PLATFORMS),
                "itemIds",
                items,
                "clocks",
                new ClockChanges(List.of(start(sent, at)), List.of()));
        matter.notices.add(sent);
        matter.gone.removeAll(items);
    }

    private void answer(Matter matter) {
        with(matter, sent -> {
            matter.answers.add(matter.version + 1);
            add(matter, PlatformAnswered.class, "noticeId", sent.noticeId, "answer", oneOf(List.of(Answer.values())));
        });
    }

    /** A clock is answered when the last item of its notice is gone. */
    private void remove(Matter matter, UUID item) {
        matter.gone.add(item);
        List<UUID> stopped = new ArrayList<>();
        for (Sent sent : matter.notices)
            if (sent.items.contains(item) && matter.gone.containsAll(sent.items)) {
                stopped.addAll(sent.open);
                sent.open.clear();
            }
        matter.removals.add(matter.version + 1);
        add(
                matter,
                ContentRemoved.class,
                "at",
                someDue(),
                "itemId",
                item,
                "clocks",
                new ClockChanges(List.of(), stopped));
    }

    private void reappear(Matter matter) {
        UUID item = item(matter, random.nextInt(ITEMS));
        if (!matter.gone.remove(item)) return;
        List<Sent> listing = matter.notices.stream()
                .filter(sent -> sent.items.contains(item))
                .toList();
        boolean owed = !listing.isEmpty() && random.nextInt(4) > 0;
        List<StartedClock> started = owed ? List.of(start(listing.getLast(), now())) : List.of();
        add(matter, ContentReappeared.class, "itemId", item, "clocks", new ClockChanges(started, List.of()));
    }

    private void restore(Matter matter) {
        UUID item = item(matter, random.nextInt(ITEMS));
        if (matter.gone.remove(item)) add(matter, ContentRestored.class, "itemId", item);
    }

    private void rejudge(Matter matter) {
        List<UUID> every = new ArrayList<>();
        ledger.stream()
                .filter(one -> one.caseId().equals(matter.id))
                .forEach(one -> one.event().clocks().started().forEach(clock -> every.add(clock.clockId())));
        any(
                every,
                id -> add(
                        matter,
                        ClockRejudged.class,
                        "clockId",
                        id,
                        "rejudged",
                        anew(id),
                        "runs",
                        random.nextBoolean()));
    }

    /** Its clocks are counted anew where they still run, or were left as they were. */
    private void correctSent(Matter matter) {
        with(matter, sent -> {
            Instant truly = now();
            List<UUID> stopped = random.nextBoolean() ? List.copyOf(sent.open) : List.of();
            List<StartedClock> started = new ArrayList<>();
            if (!stopped.isEmpty()) {
                sent.open.clear();
                for (int n = 0; n < stopped.size(); n++) started.add(start(sent, truly));
            }
            add(
                    matter,
                    RecordCorrected.class,
                    "version",
                    sent.version,
                    "fields",
                    List.of(new CorrectedField("/at", CaseJson.stored().valueToTree(truly))),
                    "clocks",
                    new ClockChanges(started, stopped));
        });
    }

    private void correct(Matter matter, long version, String field, String value) {
        add(
                matter,
                RecordCorrected.class,
                "version",
                version,
                "storedName",
                StoredNames.of(field.equals("platform") ? PlatformNotified.class : PlatformAnswered.class),
                "fields",
                List.of(new CorrectedField("/" + field, CaseJson.stored().valueToTree(value))),
                "clocks",
                ClockChanges.NONE);
    }

    private <E extends CaseEvent> void classify(Matter matter, Class<E> type, Verdict verdict) {
        ClassifiedType like = SampleEvents.of(ViolationClassified.class).types().getFirst();
        List<ClassifiedType> types = new ArrayList<>();
        for (String field : FIELDS) if (random.nextBoolean()) types.add(Varied.change(like, "lawField", field));
        if (verdict == Verdict.NO_VIOLATION) types.clear();
        add(matter, type, "verdict", verdict, "types", types, "clocks", ClockChanges.NONE);
    }

    /** On a notice, or on something else of the case; some give content back. */
    private void rule(Matter matter) {
        UUID appeal = next();
        UUID attacked = random.nextInt(4) == 0 || matter.notices.isEmpty()
                ? new UUID(matter.id.value().getMostSignificantBits(), 77)
                : oneOf(matter.notices).noticeId;
        UUID[] earlier = random.nextBoolean() || matter.annulments.isEmpty() ? null : oneOf(matter.annulments);
        if (earlier != null) attacked = earlier[1];
        Result result = oneOf(List.of(Result.ANNULLED, Result.UPHELD, Result.PARTLY));
        if (result == Result.ANNULLED) matter.annulments.add(new UUID[] {appeal, attacked});
        List<Consequence> back = random.nextInt(3) > 0
                ? List.of()
                : List.of(new Consequence(
                        next(),
                        ConsequenceKind.RESTORE_CONTENT,
                        item(matter, random.nextInt(ITEMS)),
                        null,
                        "ABEI",
                        null));
        add(
                matter,
                AppealFiled.class,
                "appealId",
                appeal,
                "attackedId",
                attacked,
                "earlierAppealId",
                earlier == null ? null : earlier[0],
                "clocks",
                ClockChanges.NONE);
        add(
                matter,
                AppealDecided.class,
                "appealId",
                appeal,
                "result",
                result,
                "consequences",
                back,
                "clocks",
                ClockChanges.NONE);
    }

    /** A ruling on what a notice rests on has it withdrawn; that is done at once, later or never. */
    private void withdraw(Matter matter) {
        if (!matter.withdrawing.isEmpty() && random.nextBoolean()) {
            add(
                    matter,
                    ConsequenceSettled.class,
                    "consequenceId",
                    oneOf(matter.withdrawing),
                    "stopping",
                    ClockChanges.NONE);
            return;
        }
        if (matter.notices.isEmpty()) return;
        UUID consequence = next();
        matter.withdrawing.add(consequence);
        add(
                matter,
                JudgmentRecorded.class,
                "result",
                Result.ANNULLED,
                "consequences",
                List.of(new Consequence(
                        consequence,
                        ConsequenceKind.WITHDRAW_NOTICE,
                        oneOf(matter.notices).noticeId,
                        null,
                        "ABEI",
                        null)),
                "clocks",
                ClockChanges.NONE);
    }

    private StartedClock start(Sent sent, Instant at) {
        StartedClock clock = clock(next(), sent.noticeId, at, random.nextInt(8) == 0 ? null : at.plus(DAY));
        sent.open.add(clock.clockId());
        return clock;
    }

    private StartedClock anew(UUID id) {
        return clock(id, null, now(), random.nextInt(8) == 0 ? null : someDue());
    }

    private static StartedClock clock(UUID id, @Nullable UUID about, Instant start, @Nullable Instant due) {
        return new StartedClock(id, about, RULE, LocalDate.of(2026, 2, 15), "2026", start, due, Confidence.VERIFIED);
    }

    private interface With<T> {
        void use(T what);
    }

    private void with(Matter matter, With<Sent> use) {
        any(matter.notices, use);
    }

    private void clock(Matter matter, With<UUID> use) {
        with(matter, sent -> any(sent.open, use));
    }

    private <T> void any(List<T> from, With<T> use) {
        if (!from.isEmpty()) use.use(oneOf(from));
    }

    private void seldom(Runnable what) {
        if (random.nextInt(4) == 0) what.run();
    }

    private <T> T oneOf(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private UUID next() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static UUID item(Matter matter, int n) {
        return new UUID(matter.id.value().getLeastSignificantBits(), n);
    }

    /** About when the next event is recorded, up to five days earlier. */
    private Instant now() {
        return recorded().minus(Duration.ofMinutes(random.nextInt(5 * 24 * 60)));
    }

    /** Around the ends of the clocks that run. */
    private Instant someDue() {
        return now().plus(DAY);
    }

    private Instant recorded() {
        return from.plus(Duration.ofHours(ledger.size()));
    }

    private <E extends CaseEvent> void add(Matter matter, Class<E> type, @Nullable Object... changes) {
        @Nullable Object[] all = new @Nullable Object[changes.length + 2];
        all[0] = "caseId";
        all[1] = matter.id;
        System.arraycopy(changes, 0, all, 2, changes.length);
        long position = ledger.size() + 1L;
        ledger.add(new LedgeredCaseEvent(
                position, recorded(), recorded(), ++matter.version, "event-" + position, Varied.of(type, all)));
    }
}
