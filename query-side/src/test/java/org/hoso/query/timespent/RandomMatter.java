package org.hoso.query.timespent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Clocks.ClockPaused;
import org.hoso.cases.Clocks.ClockResumed;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.ConclusionRequested;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal.RemovalClaimed;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.InformationRequested;
import org.hoso.cases.Report.InformationSupplied;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.CaseReferred;
import org.hoso.cases.Sanction.CaseReturned;
import org.hoso.cases.Sanction.DecisionServed;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.StartedClock;
import org.hoso.law.Confidence;
import org.hoso.query.Varied;
import org.jspecify.annotations.Nullable;

/**
 * A case that goes on at random, and beside it, in plain words, who holds it after each step: by the order the law of this
 * view names, and by no code of the view's.
 */
final class RandomMatter {
    static final Instant BEGAN = Instant.parse("2026-10-05T02:00:00Z");
    private static final UUID ITEM =
            SampleEvents.of(ContentReported.class).items().getFirst().itemId();

    /** What an oracle would write down: from then on, these hold it one after the other ("who" or "who until when"). */
    record Told(Instant at, List<String> chain) {}

    final List<CaseEvent> events = new ArrayList<>();
    final List<Told> told = new ArrayList<>();
    private final Random random;
    private Instant now = BEGAN;
    private int ids = 1;

    private boolean resting;
    private @Nullable UUID referral;
    private boolean paused;
    private @Nullable UUID pausedClock;
    private final Map<UUID, UUID> notices = new LinkedHashMap<>();
    private @Nullable UUID owed;
    private @Nullable UUID question;
    private @Nullable Instant answerBy;
    private @Nullable UUID conclusion;
    private @Nullable UUID decision;
    private @Nullable UUID toPay;
    private @Nullable UUID payClock;
    private String lead = "ABEI";

    RandomMatter(Random random) {
        this.random = random;
        UUID clock = id();
        pausedClock = clock;
        happens(ContentReported.class, "accountable", body("ABEI"), "clocks", starts(clock, "triage_internal", null));
        for (int steps = random.nextInt(25); steps > 0; steps--) step();
    }

    private void step() {
        now = now.plus(Duration.ofMinutes(random.nextInt(600)));
        if (resting) {
            resting = false;
            happens(CaseReopened.class);
            return;
        }
        switch (random.nextInt(12)) {
            case 0 -> happens(NoteAdded.class);
            case 1 -> investigators();
            case 2 -> pause();
            case 3 -> notice();
            case 4 -> claim();
            case 5 -> breach();
            case 6 -> ask();
            case 7 -> conclude();
            case 8 -> {
                lead = random.nextBoolean() ? "VFA" : "VCC";
                happens(LeadAccepted.class, "accountable", body(lead));
            }
            case 9 -> fine();
            case 10 -> unpaid();
            default -> {
                if (random.nextInt(3) > 0) return;
                resting = true;
                happens(CaseClosed.class, "clocks", ClockChanges.NONE);
            }
        }
    }

    private void investigators() {
        UUID open = referral;
        referral = open == null ? id() : null;
        if (open == null) happens(CaseReferred.class, "referralId", referral);
        else happens(CaseReturned.class, "referralId", open, "clocks", ClockChanges.NONE);
    }

    private void pause() {
        paused = !paused;
        if (paused) happens(ClockPaused.class, "clockId", pausedClock);
        else happens(ClockResumed.class, "clockId", pausedClock, "due", now.plusSeconds(60));
    }

    private void notice() {
        owed = id();
        notices.put(owed, id());
        happens(
                PlatformNotified.class,
                "noticeId",
                owed,
                "platform",
                "FACEBOOK",
                "itemIds",
                List.of(ITEM),
                "clocks",
                starts(notices.get(owed), "ad_removal_24h", owed));
    }

    private void claim() {
        if (owed == null) return;
        UUID notice = owed;
        owed = null;
        happens(RemovalClaimed.class, "noticeId", notice, "itemIds", List.of(ITEM));
    }

    private void breach() {
        if (owed == null) return;
        UUID clock = notices.get(owed);
        owed = null;
        happens(ClockBreached.class, "clockId", clock, "clocks", ClockChanges.NONE);
    }

    private void ask() {
        UUID open = question;
        question = open == null ? id() : null;
        answerBy = open == null && random.nextBoolean() ? now.plus(Duration.ofMinutes(random.nextInt(2_000))) : null;
        if (open == null) happens(InformationRequested.class, "requestId", question, "answerBy", answerBy);
        else happens(InformationSupplied.class, "requestId", open);
    }

    private void conclude() {
        UUID open = conclusion;
        conclusion = open == null ? id() : null;
        if (open == null)
            happens(
                    ConclusionRequested.class,
                    "requestId",
                    conclusion,
                    "from",
                    body("DAV"),
                    "clocks",
                    ClockChanges.NONE);
        else happens(ConclusionGiven.class, "requestId", open, "clocks", ClockChanges.NONE);
    }

    /** Imposed, then served: from then on it is the subject's to pay. */
    private void fine() {
        if (decision == null) {
            decision = id();
            happens(SanctionImposed.class, "decisionId", decision, "recordId", null, "clocks", ClockChanges.NONE);
        } else if (toPay == null && payClock == null) {
            toPay = decision;
            payClock = id();
            happens(DecisionServed.class, "decisionId", decision, "clocks", starts(payClock, "execution_10d", toPay));
        }
    }

    private void unpaid() {
        if (toPay == null) return;
        toPay = null;
        happens(ClockBreached.class, "clockId", payClock, "clocks", ClockChanges.NONE);
    }

    private <E extends CaseEvent> void happens(Class<E> type, @Nullable Object... changes) {
        boolean late = !events.isEmpty() && random.nextInt(5) == 0;
        Instant at = late ? now.minus(Duration.ofMinutes(random.nextInt(900))) : now;
        E event = Varied.of(type, changes);
        events.add(Varied.change(event, "at", at));
        List<String> chain = chain();
        if (told.isEmpty() || !told.getLast().chain().equals(chain))
            told.add(new Told(at.isBefore(BEGAN) ? BEGAN : at, chain));
    }

    private List<String> chain() {
        if (resting) return List.of();
        if (referral != null || paused) return List.of("legal_pause");
        if (owed != null) return List.of("platform FACEBOOK");
        if (toPay != null) return List.of("subject");
        String body = "agency " + (conclusion == null ? lead : "DAV");
        if (question == null) return List.of(body);
        return answerBy == null ? List.of("reporter") : List.of("reporter until " + answerBy, body);
    }

    /** Who held it at an instant, found by looking at everything that was told; nobody before and at rest. */
    String at(Instant looked) {
        List<String> chain = List.of();
        for (Told one : told) if (!one.at().isAfter(looked)) chain = one.chain();
        if (chain.isEmpty()) return "nobody";
        String first = chain.getFirst();
        int until = first.indexOf(" until ");
        if (until < 0) return first;
        return looked.isBefore(Instant.parse(first.substring(until + 7))) ? first.substring(0, until) : chain.get(1);
    }

    private UUID id() {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | ids++);
    }

    private static AccountableBody body(String agency) {
        return new AccountableBody(agency, LocalDate.of(2025, 3, 1));
    }

    private static ClockChanges starts(UUID clockId, String code, @Nullable UUID about) {
        return new ClockChanges(
                List.of(new StartedClock(
                        clockId,
                        about,
                        code,
                        LocalDate.of(2026, 1, 1),
                        "vn-2026",
                        BEGAN,
                        BEGAN.plus(Duration.ofDays(30)),
                        Confidence.VERIFIED)),
                List.of());
    }
}
