package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** Removed content comes back: the clock runs again, and only new checks count. */
public final class ContentReappears implements Story {
    @Override
    public String vi() {
        return "Nội dung đã gỡ xuất hiện lại, gỡ lần hai";
    }

    @Override
    public String en() {
        return "Removed content reappears and is removed again";
    }

    @Override
    public String play(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 15, List.of("MISLEADING_ATTRIBUTES"));
        String notice = Openings.notice(matter);
        Openings.removed(matter, notice);
        matter.later(Duration.ofDays(2));
        matter.step("liaison@abei", "report-reappearance", fields("itemId", matter.item()));
        matter.later(Duration.ofHours(4));
        Openings.removed(matter, notice);
        Openings.told(matter, "removed");
        Ending.closed(matter, "removed", "Trang đã bị đóng, không xác định được người vi phạm.");
        return matter.number();
    }
}
