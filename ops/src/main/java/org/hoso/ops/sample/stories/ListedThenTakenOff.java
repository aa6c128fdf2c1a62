package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.law.WorkingCalendar;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** A shop's site is put on the black list, its owner challenges that and is right, and the entry is taken off. */
public final class ListedThenTakenOff implements Story {
    @Override
    public String vi() {
        return "Trang bán hàng vào danh sách đen, chủ trang phản đối, được đưa ra khỏi danh sách";
    }

    @Override
    public String en() {
        return "A shop's site is black-listed, challenged by its owner, and taken off";
    }

    @Override
    public String play(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 5, List.of("FOOD_NO_ADVISORY"));
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        String listing = said(
                        stage,
                        "lists@abei",
                        "propose-listing",
                        fields(
                                "list",
                                "black",
                                "kind",
                                "site",
                                "url",
                                "https://cua-hang-" + UUID.randomUUID() + ".example",
                                "naturalPerson",
                                false,
                                "ground",
                                fields("caseId", matter.caseId()),
                                "from",
                                today.toString(),
                                "reviewOn",
                                today.plusMonths(6).toString()))
                .created("listingId");
        said(
                stage,
                "lists2@abei",
                listing + "/publish-listing",
                fields(
                        "document",
                        fields("number", "9/TB", "date", today.toString()),
                        "where",
                        "https://abei.example"));
        String challenge = said(
                        stage,
                        "subject@demo",
                        listing + "/challenge-listing",
                        fields("contact", "0900 000 000", "grounds", "Trang này không còn là của tôi."))
                .created("challengeId");
        said(
                stage,
                "appeals@mocst",
                listing + "/review-listing",
                fields("challengeId", challenge, "finding", "falls", "reason", "Chủ trang đã khác."));
        return matter.number();
    }

    private static Reply said(StoryStart stage, String officer, String what, Object body) {
        return stage.said(officer, "/api/v1/lists/" + what, body);
    }
}
