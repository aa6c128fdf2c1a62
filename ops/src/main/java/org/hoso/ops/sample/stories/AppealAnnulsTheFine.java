package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import tools.jackson.databind.JsonNode;

/** The fined party appeals and wins; every consequence of the decision comes undone before the case may rest. */
public final class AppealAnnulsTheFine implements Story {
    private static final List<String> TYPES = List.of("FOOD_NO_ADVISORY");
    private static final long MIDPOINT_VND = 12_500_000L;

    @Override
    public String vi() {
        return "Khiếu nại thắng: quyết định bị hủy, hoàn tiền phạt, đính chính";
    }

    @Override
    public String en() {
        return "Appeal won: decision annulled, fine refunded, consequences settled";
    }

    @Override
    public String play(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 45, TYPES);
        String subject = Openings.identified(matter, "individual", "seller");
        String decision = Fining.imposed(matter, Fining.proposed(matter, Fining.recorded(matter, subject, TYPES)));
        Fining.served(matter, decision);
        Fining.paid(matter, decision, MIDPOINT_VND);
        matter.step(
                "lists@abei", "publicise-penalty", fields("decisionId", decision, "where", "Cổng thông tin điện tử"));
        String appeal = Annulling.annulled(matter, subject, decision);
        matter.refused("coordinator@abei", "close-case", fields("outcome", "annulled"), "tracks-open");
        settle(matter);
        matter.step("appeals@abei", "serve-appeal-decision", fields("appealId", appeal));
        Openings.told(matter, "annulled");
        matter.refused("coordinator@abei", "close-case", fields("outcome", "sanctioned"), "outcome-without-event");
        Ending.closed(matter, "annulled", "Quyết định đã bị hủy, quảng cáo có đủ khuyến cáo theo quy định.");
        return matter.number();
    }

    private static void settle(StoryCase matter) {
        JsonNode file = matter.until(
                "coordinator@abei",
                "consequences",
                shown -> !shown.path("consequences").isEmpty());
        for (JsonNode consequence : file.path("consequences"))
            matter.step(
                    "decider@abei",
                    "settle-consequence",
                    fields(
                            "consequenceId", consequence.path("consequenceId").asString(),
                            "proof",
                                    matter.document("1/KQ-"
                                            + consequence
                                                    .path("kind")
                                                    .asString()
                                                    .replace('_', '-'))));
    }
}
