package org.hoso.ops.whole.tour;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Every refusal with one way to meet it over HTTP, and the few that nobody can. */
public final class Scenarios {
    /** Refusals that no request can produce, with the reason; decision tests alone show them. */
    public static final Map<Refusal, String> OUT_OF_REACH = Map.of(
            Refusal.OFFER_STILL_RUNS,
            "only the clock poller lets an offer expire, and it asks only once the time to answer has passed",
            Refusal.CLOCK_NOT_DUE,
            "only the clock poller records a breach, and it asks only once the clock is due",
            Refusal.CLOCK_WARNED,
            "only the clock poller warns, once for each due instant",
            Refusal.RETENTION_RUNS,
            "the law data knows no length of a retention (Law on Archives 33/2024)",
            Refusal.ROW_REPEATED,
            "told of a row among the details of rows-unfit, never by itself");

    private Scenarios() {}

    public static Map<Refusal, Scenario> all() {
        Map<Refusal, Scenario> all = new EnumMap<>(Refusal.class);
        List<Map<Refusal, ByOfficers>> steps = List.of(
                EveryStep.scenarios(),
                Reporting.scenarios(),
                Classifying.scenarios(),
                Coordinating.scenarios(),
                FindingSubjects.scenarios(),
                Notices.scenarios(),
                Measures.scenarios(),
                Recording.scenarios(),
                Fines.scenarios(),
                Executing.scenarios(),
                Appealing.scenarios(),
                Consequences.scenarios(),
                Timing.scenarios(),
                Correcting.scenarios(),
                Closing.scenarios(),
                MergingCases.scenarios(),
                Affairs.scenarios(),
                Erasing.scenarios(),
                Amending.scenarios(),
                BreakingGlasses.scenarios(),
                Listing.scenarios(),
                Publishing.scenarios());
        steps.forEach(step -> step.forEach((refusal, scenario) -> all.put(refusal, scenario.scenario())));
        all.putAll(TwoHands.scenarios());
        return all;
    }
}
