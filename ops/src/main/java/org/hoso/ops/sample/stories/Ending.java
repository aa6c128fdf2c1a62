package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import tools.jackson.databind.JsonNode;

/** How a case is closed that leaves something undone: what it is told to lack a reason is given one. */
public final class Ending {
    private static final String COORDINATOR = "coordinator@abei";

    private Ending() {}

    /** @param reason why live links stay, and why duties whose clocks run need not be done any more */
    public static void closed(StoryCase matter, String outcome, String reason) {
        Map<String, Object> asked = new LinkedHashMap<>(fields("outcome", outcome));
        Reply reply = matter.ask(COORDINATOR, "close-case", asked);
        if (reply.text("code").equals("items-still-live")) {
            asked.put("itemsLeft", reasons(reply.body().at("/details/items"), "itemId", reason));
            reply = matter.ask(COORDINATOR, "close-case", asked);
        }
        if (reply.text("code").equals("duties-running")) {
            asked.put("dutiesLeft", reasons(reply.body().at("/details/duties"), "clockId", reason));
            reply = matter.ask(COORDINATOR, "close-case", asked);
        }
        if (!reply.ok()) throw new IllegalStateException("could not close: " + reply.status() + " " + reply.body());
    }

    private static List<Object> reasons(JsonNode undone, String id, String reason) {
        List<Object> reasons = new ArrayList<>();
        for (JsonNode one : undone) reasons.add(fields(id, one.path(id).asString(), "reason", reason));
        return reasons;
    }
}
