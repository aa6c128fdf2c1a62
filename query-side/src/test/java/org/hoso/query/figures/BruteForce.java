package org.hoso.query.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.ConsequenceSettled;
import org.hoso.cases.Appeal.JudgmentRecorded;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Clocks.ClockExtended;
import org.hoso.cases.Clocks.ClockRejudged;
import org.hoso.cases.Clocks.ClockResumed;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.PlatformNotice.PlatformAnswered;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal.ContentReappeared;
import org.hoso.cases.Removal.ContentRemoved;
import org.hoso.cases.Removal.ContentRestored;
import org.hoso.cases.Removal.RemovalClaimed;
import org.hoso.cases.Report.ReportRejected;
import org.hoso.cases.StartedClock;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The oracle: for every question it looks through the events again and asks for the last word on each point. It keeps no
 * state and shares nothing with the view.
 */
final class BruteForce {
    private static final Set<String> REMOVED = Set.of("removed_on_time", "removed_late", "removed_untimed");
    private static final Set<String> UNMET = Set.of("overdue", "silent", "refused", "reappeared");
    private static final Map<String, Set<String>> COUNTS = Map.of(
            "removal-rate", REMOVED,
            "on-time-rate", Set.of("removed_on_time"),
            "refusal-rate", Set.of("refused"),
            "silence-rate", Set.of("silent"),
            "pending-share", Set.of("pending"));

    /** How a notice counts. */
    record Standing(String stand, String platform, String agency, List<String> fields, Instant sent) {}

    private final List<LedgeredCaseEvent> all;

    BruteForce(List<LedgeredCaseEvent> all) {
        this.all = all;
    }

    /** Every notice that was known at that place. */
    List<UUID> notices(long known) {
        return all.stream()
                .filter(one -> one.position() <= known && one.event() instanceof PlatformNotified)
                .map(one -> ((PlatformNotified) one.event()).noticeId())
                .toList();
    }

    /** Numerator and denominator, of the newest version. */
    long[] tally(String figure, Slice slice, long known) {
        return tally(figure, 2, slice, known);
    }

    long[] tally(String figure, int version, Slice slice, long known) {
        long[] counted = new long[2];
        for (UUID notice : notices(known)) {
            Standing standing = standing(notice, known);
            if (!inside(standing, slice) || !measured(figure, standing.stand())) continue;
            counted[1]++;
            if (COUNTS.get(figure).contains(counting(standing.stand(), version))) counted[0]++;
        }
        return counted;
    }

    /** The first versions took no notice of when a removal was recorded. */
    private static String counting(String stand, int version) {
        return version == 1 ? stand.replace("_told_late", "") : stand;
    }

    private static boolean measured(String figure, String told) {
        String stand = told.replace("_told_late", "");
        return switch (figure) {
            case "on-time-rate" ->
                UNMET.contains(stand)
                        || Set.of("removed_on_time", "removed_late").contains(stand);
            case "pending-share" -> UNMET.contains(stand) || REMOVED.contains(stand) || stand.equals("pending");
            default -> UNMET.contains(stand) || REMOVED.contains(stand);
        };
    }

    private static boolean inside(Standing one, Slice slice) {
        return (slice.platform() == null || slice.platform().equals(one.platform()))
                && (slice.agency() == null || slice.agency().equals(one.agency()))
                && (slice.field() == null || one.fields().contains(slice.field()))
                && (slice.from() == null || !one.sent().isBefore(slice.from()))
                && (slice.until() == null || one.sent().isBefore(slice.until()));
    }

    Standing standing(UUID noticeId, long known) {
        LedgeredCaseEvent sending = last(
                all,
                one -> one.event() instanceof PlatformNotified e && e.noticeId().equals(noticeId));
        PlatformNotified sent = (PlatformNotified) sending.event();
        List<LedgeredCaseEvent> past = all.stream()
                .filter(one -> one.caseId().equals(sent.caseId()) && one.position() <= known)
                .toList();
        String platform = corrected(past, sending.version(), "platform");
        String at = corrected(past, sending.version(), "at");
        return new Standing(
                stand(sent, sending.version(), past),
                platform == null ? sent.platform() : platform,
                sent.by().agency(),
                fields(past),
                at == null ? sent.at() : Instant.parse(at));
    }

    /** When the last of what is asked for was gone, of a notice that counts as removed there. */
    Instant removedAt(UUID noticeId, long known) {
        LedgeredCaseEvent sending = last(
                all,
                one -> one.event() instanceof PlatformNotified e && e.noticeId().equals(noticeId));
        PlatformNotified sent = (PlatformNotified) sending.event();
        List<LedgeredCaseEvent> past = all.stream()
                .filter(one -> one.caseId().equals(sent.caseId()) && one.position() <= known)
                .toList();
        Instant latest = Instant.MIN;
        for (UUID item : asked(sent, past)) {
            LedgeredCaseEvent gone = last(
                    past,
                    one -> one.event() instanceof ContentRemoved e && e.itemId().equals(item));
            String instead = corrected(past, gone.version(), "at");
            Instant at = instead == null ? gone.event().at() : Instant.parse(instead);
            if (at.isAfter(latest)) latest = at;
        }
        return latest;
    }

    private static List<UUID> asked(PlatformNotified sent, List<LedgeredCaseEvent> past) {
        Set<UUID> back = new LinkedHashSet<>();
        Set<UUID> things = new LinkedHashSet<>();
        for (LedgeredCaseEvent one : past) if (one.event() instanceof AppealFiled e) things.add(e.attackedId());
        for (UUID thing : things) back.addAll(givenBack(rulings(past, thing), past));
        return sent.itemIds().stream().filter(item -> !back.contains(item)).toList();
    }

    private String stand(PlatformNotified sent, long version, List<LedgeredCaseEvent> past) {
        List<UUID> asked = asked(sent, past);
        List<AppealDecided> onIt = rulings(past, sent.noticeId());
        if (asked.isEmpty() || annulled(onIt, past) || withdrawn(sent.noticeId(), past)) return "overturned";
        if (denied(past)) return "unfounded";
        List<LedgeredCaseEvent> since =
                past.stream().filter(one -> one.version() > version).toList();
        List<String> fates = asked.stream().map(item -> fate(since, item)).toList();
        List<Ticking> clocks = clocks(sent.noticeId(), past);
        if (fates.stream().allMatch("gone"::equals)) {
            String told = asked.stream().anyMatch(item -> toldLate(since, item)) ? "_told_late" : "";
            if (clocks.stream().anyMatch(Ticking::late)) return "removed_late" + told;
            return clocks.stream().anyMatch(one -> one.due != null && (one.stopped != null || one.ranOut))
                    ? "removed_on_time" + told
                    : "removed_untimed" + told;
        }
        if (fates.contains("back")) return "reappeared";
        LedgeredCaseEvent said = last(
                since,
                one -> one.event() instanceof PlatformAnswered e && e.noticeId().equals(sent.noticeId())
                        || one.event() instanceof RemovalClaimed c
                                && c.noticeId().equals(sent.noticeId()));
        if (said != null && refused(said, past)) return "refused";
        if (clocks.stream().noneMatch(one -> one.stopped == null && one.ranOut)) return "pending";
        return said == null ? "silent" : "overdue";
    }

    /** Whether a ruling had it withdrawn, and that was settled since. */
    private static boolean withdrawn(UUID noticeId, List<LedgeredCaseEvent> past) {
        Set<UUID> owed = new LinkedHashSet<>();
        for (LedgeredCaseEvent one : past) {
            if (one.event() instanceof JudgmentRecorded e)
                e.consequences().stream()
                        .filter(consequence -> consequence.kind() == ConsequenceKind.WITHDRAW_NOTICE
                                && consequence.reference().equals(noticeId))
                        .forEach(consequence -> owed.add(consequence.consequenceId()));
            if (one.event() instanceof ConsequenceSettled e && owed.contains(e.consequenceId())) return true;
        }
        return false;
    }

    private static boolean toldLate(List<LedgeredCaseEvent> since, UUID item) {
        LedgeredCaseEvent gone = last(
                since,
                one -> one.event() instanceof ContentRemoved e && e.itemId().equals(item));
        return gone.recordedAt().isAfter(gone.event().at().plus(Duration.ofHours(72)));
    }

    private static boolean refused(LedgeredCaseEvent said, List<LedgeredCaseEvent> past) {
        if (!(said.event() instanceof PlatformAnswered e)) return false;
        String instead = corrected(past, said.version(), "answer");
        return instead == null ? e.answer().name().equals("REFUSED") : instead.equals("refused");
    }

    private static String fate(List<LedgeredCaseEvent> since, UUID item) {
        LedgeredCaseEvent last = last(since, one -> switch (one.event()) {
            case ContentRemoved e -> e.itemId().equals(item);
            case ContentReappeared e -> e.itemId().equals(item);
            case ContentRestored e -> e.itemId().equals(item);
            case CaseEvent other -> false;
        });
        if (last == null) return "there";
        return last.event() instanceof ContentRemoved ? "gone" : "back";
    }

    private static List<AppealDecided> rulings(List<LedgeredCaseEvent> past, UUID thing) {
        List<AppealDecided> rulings = new ArrayList<>();
        for (LedgeredCaseEvent one : past)
            if (one.event() instanceof AppealDecided e
                    && past.stream()
                            .anyMatch(other -> other.event() instanceof AppealFiled filed
                                    && filed.appealId().equals(e.appealId())
                                    && filed.attackedId().equals(thing))) rulings.add(e);
        return rulings;
    }

    /** By any of them since it last came to stand again. */
    private static Set<UUID> givenBack(List<AppealDecided> rulings, List<LedgeredCaseEvent> past) {
        Set<UUID> back = new LinkedHashSet<>();
        for (int n = rulings.size() - 1; n >= 0; n--) {
            boolean before = annulled(rulings.subList(0, n), past);
            if (before && !annulled(rulings.subList(0, n + 1), past)) break;
            rulings.get(n).consequences().forEach(one -> back.add(one.reference()));
        }
        return back;
    }

    /** By one that no second complaint, which followed that very one, has set aside. */
    private static boolean annulled(List<AppealDecided> rulings, List<LedgeredCaseEvent> past) {
        for (int n = 0; n < rulings.size(); n++) {
            AppealDecided one = rulings.get(n);
            boolean aside = rulings.subList(n + 1, rulings.size()).stream()
                    .anyMatch(later ->
                            later.result() != Result.ANNULLED && one.appealId().equals(follows(later, past)));
            if (one.result() == Result.ANNULLED && !aside) return true;
        }
        return false;
    }

    private static @Nullable UUID follows(AppealDecided ruling, List<LedgeredCaseEvent> past) {
        for (LedgeredCaseEvent one : past)
            if (one.event() instanceof AppealFiled e && e.appealId().equals(ruling.appealId()))
                return e.earlierAppealId();
        return null;
    }

    private static boolean denied(List<LedgeredCaseEvent> past) {
        LedgeredCaseEvent classified = last(
                past,
                one -> one.event() instanceof ViolationClassified || one.event() instanceof ClassificationCorrected);
        Verdict said = classified == null ? null : verdict(classified);
        LedgeredCaseEvent concluded = last(past, one -> one.event() instanceof ConclusionGiven);
        Finding found = concluded == null ? null : ((ConclusionGiven) concluded.event()).finding();
        if (found == Finding.NO_VIOLATION || said == Verdict.NO_VIOLATION || said == Verdict.OUT_OF_SCOPE) return true;
        if (found == null && said != Verdict.VIOLATION) return true;
        LedgeredCaseEvent aside = last(
                past,
                one -> one.event() instanceof ReportRejected
                        || one.event() instanceof CaseReopened
                        || one.event() instanceof CaseClosed e && e.outcome() == Outcome.NO_VIOLATION);
        return aside != null && !(aside.event() instanceof CaseReopened);
    }

    private static Verdict verdict(LedgeredCaseEvent classified) {
        return classified.event() instanceof ViolationClassified e
                ? e.verdict()
                : ((ClassificationCorrected) classified.event()).verdict();
    }

    private static List<String> fields(List<LedgeredCaseEvent> past) {
        LedgeredCaseEvent last = last(
                past,
                one -> one.event() instanceof ViolationClassified || one.event() instanceof ClassificationCorrected);
        Set<String> fields = new TreeSet<>();
        if (last != null) types(last).forEach(type -> fields.add(type.lawField()));
        return List.copyOf(fields);
    }

    private static List<ClassifiedType> types(LedgeredCaseEvent classified) {
        return classified.event() instanceof ViolationClassified e
                ? e.types()
                : ((ClassificationCorrected) classified.event()).types();
    }

    /** A clock as the last word on each of its points leaves it. */
    private record Ticking(
            @Nullable Instant due, boolean ranOut, @Nullable Instant stopped) {
        boolean late() {
            if (due == null) return false;
            return stopped == null ? ranOut : stopped.isAfter(due);
        }
    }

    private static List<Ticking> clocks(UUID noticeId, List<LedgeredCaseEvent> past) {
        List<Ticking> clocks = new ArrayList<>();
        Set<UUID> takenAway = new LinkedHashSet<>();
        for (LedgeredCaseEvent one : past)
            if (one.event() instanceof RecordCorrected e)
                takenAway.addAll(e.clocks().stopped());
        for (LedgeredCaseEvent one : past) {
            boolean starts = one.event() instanceof PlatformNotified
                    || one.event() instanceof ContentReappeared
                    || one.event() instanceof RecordCorrected;
            if (!starts) continue;
            for (StartedClock clock : one.event().clocks().started())
                if (noticeId.equals(clock.about()) && !takenAway.contains(clock.clockId()))
                    clocks.add(ticking(clock, past));
        }
        return clocks;
    }

    private static Ticking ticking(StartedClock clock, List<LedgeredCaseEvent> past) {
        UUID id = clock.clockId();
        LedgeredCaseEvent moved = last(past, one -> switch (one.event()) {
            case ClockExtended e -> e.clockId().equals(id);
            case ClockResumed e -> e.clockId().equals(id);
            case ClockRejudged e -> e.clockId().equals(id);
            case CaseEvent other -> false;
        });
        LedgeredCaseEvent state = last(past, one -> switch (one.event()) {
            case ClockBreached e -> e.clockId().equals(id);
            case ClockExtended e -> e.clockId().equals(id);
            case ClockResumed e -> e.clockId().equals(id);
            case ClockRejudged e -> e.clockId().equals(id) && e.runs();
            case CaseEvent other -> false;
        });
        LedgeredCaseEvent answer = last(
                past,
                one -> one.event() instanceof ContentRemoved e
                        && e.clocks().stopped().contains(id));
        String truly = answer == null ? null : corrected(past, answer.version(), "at");
        Instant stopped = answer == null ? null : truly == null ? answer.event().at() : Instant.parse(truly);
        Instant due = moved == null
                ? clock.due()
                : switch (moved.event()) {
                    case ClockExtended e -> e.extended().due();
                    case ClockResumed e -> e.due();
                    case ClockRejudged e -> e.rejudged().due();
                    case CaseEvent other -> null;
                };
        return new Ticking(due, state != null && state.event() instanceof ClockBreached, stopped);
    }

    /** What the last correction of that field says, without its quotes; nothing where none does. */
    private static @Nullable String corrected(List<LedgeredCaseEvent> past, long version, String field) {
        String value = null;
        for (LedgeredCaseEvent one : past)
            if (one.event() instanceof RecordCorrected e && e.version() == version)
                for (var each : e.fields())
                    if (each.field().equals("/" + field)) value = each.value().asString();
        return value;
    }

    private static @Nullable LedgeredCaseEvent last(
            List<LedgeredCaseEvent> events, Predicate<LedgeredCaseEvent> which) {
        for (int n = events.size() - 1; n >= 0; n--) if (which.test(events.get(n))) return events.get(n);
        return null;
    }
}
