package org.hoso.query.queues;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hoso.cases.*;
import org.hoso.cases.Appeal.*;
import org.hoso.cases.Classification.*;
import org.hoso.cases.Clocks.*;
import org.hoso.cases.Closing.*;
import org.hoso.cases.Conclusion.*;
import org.hoso.cases.Coordination.*;
import org.hoso.cases.Erasure.PersonErased;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal.*;
import org.hoso.cases.Report.*;
import org.hoso.cases.Sanction.*;
import org.hoso.law.Confidence;
import org.hoso.query.Varied;
import org.jspecify.annotations.Nullable;

/** One case to which anything happens that can, at random: moved, reclassified, closed, reopened, erased, its clocks too. */
final class RandomAffair {
    static final Instant BEGAN = Instant.parse("2026-10-05T02:00:00Z");
    private static final List<String> BODIES = List.of("ABEI", "VFA", "VCC");

    private final Random random;
    private final CaseId id;
    private final CaseNumber number;
    private final UUID item;
    private final UUID report;
    private String lead = "";
    private boolean resting;
    private @Nullable UUID retention;
    private final List<UUID> offers = new ArrayList<>();
    private final List<UUID> requests = new ArrayList<>();
    private final List<UUID> directives = new ArrayList<>();
    private final List<UUID> clocks = new ArrayList<>();
    private @Nullable UUID dispute;
    private @Nullable UUID notice;
    private @Nullable UUID noticeClock;
    private @Nullable UUID record;
    private @Nullable UUID decision;
    private @Nullable UUID appeal;
    private int sanctionStep;
    private int appealStep;
    private Instant now = BEGAN;

    RandomAffair(Random random, int number) {
        this.random = random;
        this.id = new CaseId(id());
        this.number = CaseNumber.of(2026, number);
        this.item = id();
        this.report = id();
    }

    /** What happens next, not before that instant. */
    CaseEvent next(Instant at) {
        now = now.plusMillis(1).isAfter(at) ? now.plusMillis(1) : at;
        if (lead.isEmpty()) return reported();
        CaseEvent event = null;
        while (event == null) event = resting ? atRest() : step();
        return event;
    }

    private CaseEvent reported() {
        lead = one(BODIES);
        ContentReported sample = SampleEvents.of(ContentReported.class);
        return happens(
                ContentReported.class,
                officer(Role.INTAKE, random.nextBoolean() ? lead : "MOCST"),
                "caseNumber",
                number,
                "reportId",
                report,
                "reporter",
                random.nextBoolean() ? sample.reporter() : new Reporter(ReporterType.CITIZEN, "HCM", null, null, null),
                "items",
                List.of(Varied.change(sample.items().getFirst(), "itemId", item)),
                "accountable",
                body(lead),
                "clocks",
                starts("triage_internal", null));
    }

    private @Nullable CaseEvent atRest() {
        if (random.nextInt(4) > 0) return nothing();
        resting = false;
        UUID kept = retention;
        return happens(
                CaseReopened.class,
                officer(Role.COORDINATOR, lead),
                "clocks",
                new ClockChanges(List.of(), kept == null ? List.of() : List.of(kept)));
    }

    private @Nullable CaseEvent step() {
        return switch (random.nextInt(20)) {
            case 0 -> nothing();
            case 1, 2 -> classified();
            case 3 -> offered();
            case 4 -> answeredOffer();
            case 5 -> disputed();
            case 6 -> asked();
            case 7 -> concluded();
            case 8 -> directed();
            case 9, 10 -> notified();
            case 11 -> platform();
            case 12 -> breached();
            case 13 -> paused();
            case 14, 15 -> sanctioned();
            case 16 -> appealed();
            case 17 -> told();
            case 18 -> extended();
            default -> random.nextInt(3) > 0 ? null : closed();
        };
    }

    private CaseEvent nothing() {
        return switch (random.nextInt(3)) {
            case 0 -> happens(NoteAdded.class, officer(Role.COORDINATOR, one(BODIES)));
            case 1 -> happens(EvidenceAdded.class, officer(Role.INTAKE, lead));
            default -> happens(PersonErased.class, officer(Role.DPO, "MOCST"));
        };
    }

    private CaseEvent classified() {
        Verdict verdict = random.nextInt(3) > 0 ? Verdict.VIOLATION : one(List.of(Verdict.values()));
        return random.nextBoolean()
                ? happens(
                        ViolationClassified.class,
                        officer(Role.CLASSIFIER, lead),
                        "verdict",
                        verdict,
                        "clocks",
                        stops())
                : happens(
                        ClassificationCorrected.class,
                        officer(Role.COORDINATOR, lead),
                        "verdict",
                        verdict,
                        "productField",
                        one(List.of("cosmetics", "functional_food")),
                        "types",
                        List.of());
    }

    private CaseEvent offered() {
        offers.add(id());
        return happens(
                LeadOffered.class,
                officer(Role.COORDINATOR, lead),
                "offerId",
                offers.getLast(),
                "to",
                body(one(BODIES)),
                "answerBy",
                random.nextBoolean() ? soon() : null);
    }

    private @Nullable CaseEvent answeredOffer() {
        if (offers.isEmpty()) return null;
        UUID offer = offers.removeFirst();
        if (random.nextBoolean())
            return happens(LeadDeclined.class, officer(Role.COORDINATOR, one(BODIES)), "offerId", offer);
        lead = one(BODIES);
        offers.clear();
        return happens(
                LeadAccepted.class, officer(Role.COORDINATOR, lead), "offerId", offer, "accountable", body(lead));
    }

    private CaseEvent disputed() {
        UUID open = dispute;
        dispute = open == null ? id() : null;
        if (open == null)
            return happens(CompetenceDisputed.class, officer(Role.COORDINATOR, one(BODIES)), "disputeId", dispute);
        lead = one(BODIES);
        offers.clear();
        return happens(
                CompetenceSettled.class,
                officer(Role.COORDINATOR, "MOCST"),
                "disputeId",
                open,
                "accountable",
                body(lead));
    }

    private CaseEvent asked() {
        requests.add(id());
        return happens(
                ConclusionRequested.class,
                officer(Role.COORDINATOR, lead),
                "requestId",
                requests.getLast(),
                "from",
                body(one(List.of("DAV", "VFA"))),
                "clocks",
                starts("sector_conclusion", requests.getLast()));
    }

    private CaseEvent concluded() {
        UUID request = requests.isEmpty() ? null : requests.removeFirst();
        Finding finding = random.nextInt(3) > 0 ? Finding.VIOLATION : one(List.of(Finding.values()));
        return happens(
                ConclusionGiven.class,
                officer(Role.EXPERT, one(List.of("DAV", "VFA"))),
                "conclusionId",
                id(),
                "requestId",
                request,
                "finding",
                finding,
                "clocks",
                stops());
    }

    private CaseEvent directed() {
        if (!directives.isEmpty() && random.nextBoolean())
            return happens(
                    DirectiveAnswered.class, officer(Role.RECORDER, "SVH_HN"), "directiveId", directives.removeFirst());
        directives.add(id());
        return happens(
                DirectiveIssued.class,
                officer(Role.COORDINATOR, one(BODIES)),
                "directiveId",
                directives.getLast(),
                "to",
                body("SVH_HN"),
                "reportBy",
                soon());
    }

    private CaseEvent notified() {
        notice = id();
        ClockChanges starting = starts("ad_removal_24h", notice);
        noticeClock = clocks.getLast();
        return happens(
                PlatformNotified.class,
                officer(Role.LIAISON, one(BODIES)),
                "noticeId",
                notice,
                "platform",
                "FACEBOOK",
                "itemIds",
                List.of(item),
                "clocks",
                starting);
    }

    private @Nullable CaseEvent platform() {
        if (notice == null) return null;
        Actor platform = new Actor("platform@facebook", "FACEBOOK", LocalDate.of(1900, 1, 1), Role.PLATFORM, null);
        return switch (random.nextInt(4)) {
            case 0 -> happens(RemovalClaimed.class, platform, "noticeId", notice, "itemIds", List.of(item));
            case 1 ->
                happens(
                        RemovalChecked.class,
                        officer(Role.LIAISON, lead),
                        "itemId",
                        item,
                        "result",
                        one(List.of(CheckResult.values())));
            case 2 -> happens(ContentReappeared.class, officer(Role.INTAKE, lead), "itemId", item);
            default -> happens(ContentRemoved.class, officer(Role.LIAISON, lead), "itemId", item, "clocks", stops());
        };
    }

    private @Nullable CaseEvent breached() {
        UUID clock = random.nextBoolean() && noticeClock != null ? noticeClock : clocks.isEmpty() ? null : one(clocks);
        return clock == null
                ? null
                : happens(ClockBreached.class, Actor.system(), "clockId", clock, "onBreach", "none");
    }

    private @Nullable CaseEvent paused() {
        if (clocks.isEmpty()) return null;
        Actor by = officer(Role.COORDINATOR, lead);
        return random.nextBoolean()
                ? happens(ClockPaused.class, by, "clockId", one(clocks))
                : happens(ClockResumed.class, by, "clockId", one(clocks), "due", soon());
    }

    private @Nullable CaseEvent extended() {
        if (clocks.isEmpty()) return null;
        UUID clock = one(clocks);
        return happens(
                ClockExtended.class,
                officer(Role.DECIDER, lead),
                "clockId",
                clock,
                "extended",
                clock(clock, "extended", random.nextBoolean() ? notice : null));
    }

    private CaseEvent sanctioned() {
        Actor recorder = officer(Role.RECORDER, one(BODIES));
        switch (sanctionStep++ % 5) {
            case 0 -> {
                record = id();
                return happens(
                        ViolationRecorded.class,
                        recorder,
                        "recordId",
                        record,
                        "clocks",
                        starts("explanation_written_5wd", record));
            }
            case 1 -> {
                return happens(ExplanationClosed.class, recorder, "recordId", record, "clocks", stops());
            }
            case 2 -> {
                return happens(SanctionProposed.class, recorder, "recordId", record);
            }
            case 3 -> {
                decision = id();
                return happens(
                        SanctionImposed.class,
                        officer(Role.DECIDER, one(BODIES)),
                        "decisionId",
                        decision,
                        "recordId",
                        record,
                        "totalVnd",
                        1_000L,
                        "clocks",
                        starts("decision_served", decision));
            }
            default -> {
                return random.nextBoolean()
                        ? happens(DecisionServed.class, recorder, "decisionId", decision, "clocks", stops())
                        : happens(DecisionExecuted.class, recorder, "decisionId", decision, "clocks", stops());
            }
        }
    }

    private @Nullable CaseEvent appealed() {
        if (decision == null) return null;
        Actor appeals = officer(Role.APPEALS, one(List.of("ABEI", "MOCST")));
        switch (appealStep++ % 3) {
            case 0 -> {
                appeal = id();
                return happens(
                        AppealFiled.class,
                        random.nextBoolean() ? Varied.citizen("subject@demo") : appeals,
                        "appealId",
                        appeal,
                        "attackedId",
                        decision,
                        "level",
                        one(List.of(Level.values())),
                        "earlierAppealId",
                        null,
                        "clocks",
                        starts("complaint1_30d", appeal));
            }
            case 1 -> {
                return happens(AppealAccepted.class, appeals, "appealId", appeal);
            }
            default -> {
                return happens(
                        AppealDecided.class,
                        appeals,
                        "appealId",
                        appeal,
                        "result",
                        Result.UPHELD,
                        "consequences",
                        List.of(),
                        "clocks",
                        stops());
            }
        }
    }

    private CaseEvent told() {
        boolean reporter = random.nextBoolean();
        return happens(
                OutcomeNotified.class,
                officer(Role.COORDINATOR, lead),
                "addressee",
                reporter ? Addressee.REPORTER : Addressee.SECTOR_BODY,
                "agency",
                reporter ? null : one(List.of("DAV", "VFA", "MOCST", "ABEI", "VCC")),
                "reportId",
                reporter ? report : null);
    }

    private CaseEvent closed() {
        resting = true;
        List<UUID> stopped = List.copyOf(clocks);
        clocks.clear();
        retention = id();
        return happens(
                CaseClosed.class,
                officer(Role.COORDINATOR, lead),
                "clocks",
                new ClockChanges(List.of(clock(retention, "case_file_retention", null)), stopped));
    }

    private <E extends CaseEvent> E happens(Class<E> type, Actor by, @Nullable Object... changes) {
        E event = Varied.change(Varied.of(type, changes), "caseId", id, "by", by, "at", now);
        boolean clocked = Arrays.stream(type.getRecordComponents())
                .anyMatch(one -> one.getName().equals("clocks"));
        return clocked && !Arrays.asList(changes).contains("clocks")
                ? Varied.change(event, "clocks", ClockChanges.NONE)
                : event;
    }

    private ClockChanges starts(String code, @Nullable UUID about) {
        clocks.add(id());
        return new ClockChanges(List.of(clock(clocks.getLast(), code, about)), List.of());
    }

    private ClockChanges stops() {
        if (clocks.isEmpty()) return ClockChanges.NONE;
        return new ClockChanges(List.of(), List.of(clocks.remove(random.nextInt(clocks.size()))));
    }

    private StartedClock clock(UUID clockId, String code, @Nullable UUID about) {
        return new StartedClock(
                clockId, about, code, LocalDate.of(2026, 1, 1), "vn-2026", now, soon(), Confidence.VERIFIED);
    }

    private Instant soon() {
        return now.plus(Duration.ofMillis(1 + random.nextLong(40 * 3_600_000L)));
    }

    private Actor officer(Role role, String agency) {
        Actor one = Varied.officer(role, agency);
        return random.nextBoolean() ? one : Varied.change(one, "officer", "second-" + one.officer());
    }

    private static AccountableBody body(String agency) {
        return new AccountableBody(agency, LocalDate.of(2025, 3, 1));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
