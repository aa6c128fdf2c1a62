package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import tools.jackson.databind.JsonNode;

/** The platform stays silent for a day; the clock poller records the breach, and access is blocked. */
public final class SilentPlatformThenBlocked implements Story {
    @Override
    public String vi() {
        return "Nền tảng im lặng quá 24 giờ: ghi nhận quá hạn, chặn truy cập";
    }

    @Override
    public String en() {
        return "Platform silent beyond 24 hours: breach recorded, access blocked";
    }

    @Override
    public String play(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 9, List.of("MISLEADING_ATTRIBUTES"));
        String notice = Openings.notice(matter);
        matter.until("coordinator@abei", "the removal clock breached", file -> breached(file, "ad_removal_24h"));
        matter.later(java.time.Duration.ofHours(30));
        String block = matter.step("liaison@abei", "order-block", Openings.block(matter))
                .created("blockId");
        matter.later(java.time.Duration.ofHours(3));
        matter.step("isp@demo", "confirm-block", fields("blockId", block, "receipt", "ISP-77"));
        matter.until(
                "coordinator@abei",
                "the block in force",
                file -> file.toString().contains(block));
        if (notice.isEmpty()) throw new IllegalStateException("a notice has an id");
        return matter.number();
    }

    private static boolean breached(JsonNode file, String code) {
        for (JsonNode clock : file.path("clocks"))
            if (clock.path("code").asString("").equals(code)
                    && clock.path("state").asString("").equals("breached")) return true;
        return false;
    }
}
