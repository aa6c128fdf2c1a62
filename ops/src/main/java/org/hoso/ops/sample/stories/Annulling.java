package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import org.hoso.ops.sample.StoryCase;

/** From a complaint about a decision to its annulment, as several stories need it. */
public final class Annulling {
    private Annulling() {}

    /** The fined party complains at the first level and wins. @return the appeal's id */
    public static String annulled(StoryCase matter, String subject, String decision) {
        matter.later(Duration.ofDays(2));
        String appeal = matter.step(
                        "appeals@abei",
                        "file-appeal",
                        fields(
                                "attacked",
                                "decision",
                                "attackedId",
                                decision,
                                "level",
                                "first",
                                "appellantId",
                                subject,
                                "grounds",
                                "Quảng cáo có đủ khuyến cáo theo quy định.",
                                "document",
                                matter.document("15/ĐKN")))
                .created("appealId");
        matter.later(Duration.ofDays(3));
        matter.step(
                "appeals@abei",
                "accept-appeal",
                fields("appealId", appeal, "difficulty", "ordinary", "document", matter.document("3/TB-TL")));
        matter.later(Duration.ofDays(5));
        matter.step(
                "appeals@abei",
                "hold-dialogue",
                fields("appealId", appeal, "heldOn", matter.today().toString(), "minutes", matter.document("4/BB-ĐT")));
        matter.step(
                "appeals@abei",
                "decide-appeal",
                fields(
                        "appealId",
                        appeal,
                        "result",
                        "annulled",
                        "grounds",
                        "Có bản ghi chứng minh khuyến cáo đã hiển thị.",
                        "document",
                        matter.document("6/QĐ-GQKN")));
        return appeal;
    }
}
