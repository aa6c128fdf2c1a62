package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** Two cases go on as one, are worked on, and turn out to be two after all: each keeps what is its own. */
public final class MergedThenSplit implements Story {
    private static final String COORDINATOR = "coordinator@abei";

    @Override
    public String vi() {
        return "Hai vụ việc nhập một, xử lý chung, rồi tách lại: phần nào về vụ ấy";
    }

    @Override
    public String en() {
        return "Two cases merged, worked on as one, then split: each keeps its own";
    }

    @Override
    public String play(StoryStart stage) {
        StoryCase surviving = reported(stage);
        StoryCase absorbed = reported(stage);
        surviving.later(Duration.ofHours(2));
        surviving.step(
                COORDINATOR,
                "merge-cases",
                fields("absorbed", absorbed.caseId(), "reason", "Cùng một chiến dịch quảng cáo."));
        surviving.later(Duration.ofHours(1));
        surviving.step(
                "intake@abei",
                "add-evidence",
                Openings.screenshot(absorbed.item(), surviving.now().toString()));
        surviving.until(COORDINATOR, "both halves", file -> file.path("halves").size() == 1);
        surviving.later(Duration.ofHours(1));
        surviving.step(
                COORDINATOR,
                "split-case",
                fields("absorbed", absorbed.caseId(), "reason", "Hai chiến dịch khác nhau."));
        absorbed.until(
                COORDINATOR,
                "the evidence in its own case",
                file -> file.at("/evidence/count").asInt() == 1 && !file.has("mergedInto"));
        return surviving.number();
    }

    private static StoryCase reported(StoryStart stage) {
        return stage.reported(
                "intake@abei",
                stage.daysAgo(3),
                Openings.report(
                        "Kẹo giảm cân không cần ăn kiêng",
                        StoryStart.post("facebook.example"),
                        "functional_food",
                        "Kẹo Thon Mẫu"));
    }
}
