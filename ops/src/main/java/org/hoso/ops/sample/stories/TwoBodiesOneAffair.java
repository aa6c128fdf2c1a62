package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** A ministry and a province are about to sanction one seller for the same act: both are warned, and an affair joins their cases. */
public final class TwoBodiesOneAffair implements Story {
    private static final String TYPE = "FOOD_NO_ADVISORY";

    @Override
    public String vi() {
        return "Hai cơ quan cùng xử lý một người về cùng hành vi: được cảnh báo, gắn vào một chuyên án";
    }

    @Override
    public String en() {
        return "Two bodies measure one person for the same act: both are warned, an affair joins their cases";
    }

    @Override
    public String play(StoryStart stage) {
        String identity =
                "0790" + (100_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
        StoryCase ours = Openings.concludedSupplement(stage, 6, List.of(TYPE));
        String subject = Openings.identified(ours, "individual", "seller", identity);
        Fining.recorded(ours, subject, List.of(TYPE));
        StoryCase theirs = stage.reported(
                        "intake@svh_hn",
                        stage.daysAgo(4),
                        Openings.report(
                                "Bán viên uống trên trang cá nhân",
                                StoryStart.post("facebook.example"),
                                "functional_food",
                                "Đường An Mẫu"))
                .later(Duration.ofHours(5));
        recorded(theirs, identity, ours);
        ours.until(
                "coordinator@abei",
                "the other body's record",
                file -> !file.path("collisions").isEmpty());
        return joined(stage, ours, theirs);
    }

    private static void recorded(StoryCase theirs, String identity, StoryCase ours) {
        String subject = theirs.step(
                        "recorder@svh_hn", "identify-subject", Openings.who("individual", "seller", identity))
                .created("subjectId");
        theirs.step(
                "recorder@svh_hn",
                "issue-record",
                fields(
                        "subjectId",
                        subject,
                        "acts",
                        List.of(fields(
                                "violationType",
                                TYPE,
                                "endedOn",
                                ours.today().minusDays(3).toString())),
                        "document",
                        theirs.document("18/BB-VPHC"),
                        "refusedToSign",
                        false));
    }

    private static String joined(StoryStart stage, StoryCase ours, StoryCase theirs) {
        String affair = said(stage, "coordinator@abei", "open-affair", fields("title", "Chiến dịch viên uống mẫu"))
                .created("affairId");
        said(stage, "coordinator@abei", affair + "/add-case-to-affair", fields("caseId", ours.caseId()));
        said(stage, "coordinator@svh_hn", affair + "/add-case-to-affair", fields("caseId", theirs.caseId()));
        return ours.number();
    }

    private static Reply said(StoryStart stage, String officer, String what, Object body) {
        return stage.said(officer, "/api/v1/affairs/" + what, body);
    }
}
