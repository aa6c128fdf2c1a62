package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.Fields.fields;

import java.time.Duration;
import java.util.List;
import org.hoso.ops.sample.Matter;
import org.hoso.ops.sample.Stage;
import org.hoso.ops.sample.Story;

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
    public String play(Stage stage) {
        Matter matter = Openings.concludedSupplement(stage, 15, List.of("MISLEADING_ATTRIBUTES"));
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
