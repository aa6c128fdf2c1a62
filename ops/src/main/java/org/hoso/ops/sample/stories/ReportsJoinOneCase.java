package org.hoso.ops.sample.stories;

import java.util.Map;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** A second report of the same link joins the open case; a citizen who may not know it gets a receipt. */
public final class ReportsJoinOneCase implements Story {
    @Override
    public String vi() {
        return "Nhiều phản ánh về cùng một đường dẫn nhập vào một vụ";
    }

    @Override
    public String en() {
        return "Several reports of one link join one case";
    }

    @Override
    public String play(StoryStart stage) {
        String url = StoryStart.post("youtube.example");
        Map<String, Object> report = Openings.report("Thuốc gia truyền", url, "traditional_medicine", "Cao Mẫu");
        StoryCase matter = stage.reported("intake@abei", stage.daysAgo(2), report);
        Reply joined = stage.api().post("intake@vfa", "/api/v1/cases/report-content", report);
        if (!joined.text("caseId").equals(matter.caseId()))
            throw new IllegalStateException("the second report should join: " + joined.body());
        Reply receipt = stage.api().post("reporter@demo", "/api/v1/cases/report-content", report);
        if (receipt.status() != 201)
            throw new IllegalStateException("a citizen's report should be taken: " + receipt.body());
        return matter.number();
    }
}
