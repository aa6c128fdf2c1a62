package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** The violator is known: record, waived explanation, proposal, decision at the midpoint, payment, closing. */
public final class IdentifiedViolatorPaysTheFine implements Story {
    private static final List<String> TYPES = List.of("MISLEADING_ATTRIBUTES");
    private static final long MIDPOINT_VND = 90_000_000L;

    @Override
    public String vi() {
        return "Xác định được người vi phạm: lập biên bản, ra quyết định, nộp phạt";
    }

    @Override
    public String en() {
        return "Identified violator: record, decision, fine paid";
    }

    @Override
    public String play(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 40, TYPES);
        String subject = Openings.identified(matter, "individual", "advertiser");
        String notice = Openings.notice(matter);
        Openings.removed(matter, notice);
        matter.later(Duration.ofHours(2));
        String record = Fining.recorded(matter, subject, TYPES);
        matter.refused(
                "recorder@abei",
                "close-explanation",
                fields("recordId", record, "outcome", "lapsed"),
                "explanation-open");
        String proposal = Fining.proposed(matter, record);
        String decision = Fining.imposed(matter, proposal);
        Fining.served(matter, decision);
        Fining.paid(matter, decision, MIDPOINT_VND);
        matter.refused("recorder@abei", "confirm-execution", fields("decisionId", decision), "not-yet-executed");
        for (String remedy : List.of("REMOVE_AD", "DISGORGE"))
            matter.step("recorder@abei", "complete-remedy", fields("decisionId", decision, "remedy", remedy));
        matter.step("recorder@abei", "confirm-execution", fields("decisionId", decision));
        matter.step(
                "coordinator@abei",
                "notify-outcome",
                fields("addressee", "reporter", "reportId", matter.report(), "outcome", "sanctioned"));
        Openings.told(matter, "sanctioned");
        matter.step("coordinator@abei", "close-case", fields("outcome", "sanctioned"));
        matter.until(
                "coordinator@abei",
                "closed",
                file -> file.path("status").asString("").equals("closed"));
        return matter.number();
    }
}
