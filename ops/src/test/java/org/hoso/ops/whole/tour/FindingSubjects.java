package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down while finding out who it was. */
final class FindingSubjects {
    private FindingSubjects() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.SUBJECT_ALREADY_IDENTIFIED,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    Openings.identified(matter, "individual", "seller");
                    return declare(matter);
                },
                Refusal.SUBJECT_BEYOND_FINDING,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    declare(matter);
                    return declare(matter);
                },
                Refusal.SITE_IS_NO_PLATFORM,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    return matter.ask(
                            "liaison@abei",
                            "request-user-info",
                            fields(
                                    "platform",
                                    "WEBSITE_VN",
                                    "urgency",
                                    "ordinary",
                                    "document",
                                    matter.document("3/CV")));
                },
                Refusal.NOT_AN_INDIVIDUAL,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    String company = Openings.identified(matter, "organisation", "advertiser");
                    return matter.ask(
                            "coordinator@abei",
                            "refer-conduct",
                            fields("subjectId", company, "toAgency", "NTBD", "document", matter.document("4/CV")));
                });
    }

    private static Reply declare(StoryCase matter) {
        return matter.ask(
                "recorder@abei", "declare-subject-unidentifiable", fields("efforts", "Đã tra cứu, không tìm thấy."));
    }
}
