package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** The notice was entered with a wrong date: a correction names it, and its clock counts anew. */
public final class WrongDateCorrected implements Story {
    @Override
    public String vi() {
        return "Đính chính ngày gửi yêu cầu gỡ bị ghi sai";
    }

    @Override
    public String en() {
        return "A wrong date of the removal request is corrected";
    }

    @Override
    public String play(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 3, List.of("MISLEADING_ATTRIBUTES"));
        long version = Openings.notified(matter).body().path("version").asLong();
        String right = matter.now().plus(Duration.ofHours(2)).toString();
        matter.later(Duration.ofHours(3));
        matter.refused(
                "coordinator@abei",
                "correct-record",
                correction(matter, version, "noticeId", right),
                "field-not-correctable");
        matter.step("coordinator@abei", "correct-record", correction(matter, version, "at", right));
        return matter.number();
    }

    private static java.util.Map<String, Object> correction(
            StoryCase matter, long version, String field, String value) {
        return fields(
                "version",
                version,
                "fields",
                List.of(fields("field", field, "value", value)),
                "reason",
                "Nhập nhầm giờ gửi.",
                "authority",
                matter.document("12/TB-ĐC"));
    }
}
