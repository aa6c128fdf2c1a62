package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** Nobody can be found behind the page: the platform removes it, our own check confirms. */
public final class UnknownViolatorContentRemoved implements Story {
    @Override
    public String vi() {
        return "Không xác định được người vi phạm: nền tảng gỡ, kiểm tra lại";
    }

    @Override
    public String en() {
        return "Unknown violator: the platform removes, our check confirms";
    }

    @Override
    public String play(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 12, List.of("FOOD_AS_MEDICINE", "FOOD_NO_ADVISORY"));
        matter.step(
                "recorder@abei",
                "declare-subject-unidentifiable",
                fields("efforts", "Trang ẩn danh, nền tảng không cung cấp thông tin."));
        String notice = Openings.notice(matter);
        matter.later(Duration.ofMinutes(10));
        matter.step("liaison@abei", "record-delivery", fields("noticeId", notice, "delivery", "delivered"));
        matter.step("platform@facebook", "record-platform-answer", fields("noticeId", notice, "answer", "acting"));
        matter.refused(
                "liaison@abei",
                "confirm-removal",
                fields(
                        "itemId",
                        matter.item(),
                        "checkIds",
                        List.of(java.util.UUID.randomUUID().toString())),
                "unknown-check");
        Openings.removed(matter, notice);
        Openings.told(matter, "removed");
        Ending.closed(matter, "removed", "Không xác định được người vi phạm nên không lập biên bản.");
        return matter.number();
    }
}
