package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down from the violation record to the end of the explanation. */
final class Recording {
    private static final String RECORDER = "recorder@abei";

    private Recording() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.ofEntries(
                Map.entry(Refusal.NOT_SANCTIONABLE, stage -> {
                    var identified = Scenes.Identified.in(stage, 4);
                    return identified.matter().ask(RECORDER, "issue-record", identified.record("NONE"));
                }),
                Map.entry(Refusal.SUBJECT_NOT_IDENTIFIED, stage -> {
                    StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
                    String subject = matter.step(RECORDER, "allege-subject", fields("role", "seller"))
                            .created("subjectId");
                    return issue(new Scenes.Identified(matter, subject));
                }),
                Map.entry(Refusal.SUBJECT_ABROAD, stage -> {
                    StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
                    String subject =
                            matter.step(RECORDER, "identify-subject", abroad()).created("subjectId");
                    return issue(new Scenes.Identified(matter, subject));
                }),
                Map.entry(Refusal.LATER_THAN_THE_STEP, stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    String tomorrow = matter.now().plus(Duration.ofDays(1)).toString();
                    return matter.ask("intake@abei", "add-evidence", Openings.screenshot(matter.item(), tomorrow));
                }),
                Map.entry(Refusal.DOUBLE_PUNISHMENT, stage -> {
                    var identified = Scenes.Identified.in(stage, 4);
                    issue(identified);
                    return issue(identified);
                }),
                Map.entry(Refusal.CASE_WITH_INVESTIGATORS, stage -> {
                    StoryCase matter = Scenes.classified(stage);
                    refer(matter);
                    return refer(matter);
                }),
                Map.entry(Refusal.UNKNOWN_REFERRAL, stage -> {
                    StoryCase matter = Scenes.classified(stage);
                    return matter.ask(
                            "coordinator@abei",
                            "return-from-investigators",
                            fields(
                                    "referralId",
                                    Scenes.nobody(),
                                    "prosecuted",
                                    false,
                                    "document",
                                    matter.document("5/QĐ")));
                }),
                Map.entry(Refusal.UNKNOWN_RECORD, stage -> close(Scenes.classified(stage), Scenes.nobody(), "waived")),
                Map.entry(Refusal.EXPLANATION_OPEN, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4);
                    return close(recorded.matter(), recorded.record(), "lapsed");
                }),
                Map.entry(Refusal.EXPLANATION_CLOSED, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4);
                    close(recorded.matter(), recorded.record(), "waived");
                    return close(recorded.matter(), recorded.record(), "waived");
                }),
                Map.entry(Refusal.NOT_HEARD, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4);
                    return close(recorded.matter(), recorded.record(), "heard");
                }),
                Map.entry(Refusal.NO_RIGHT_TO_HEARING, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4, "FOOD_NO_CATEGORY_PHRASE");
                    return recorded.matter().ask(RECORDER, "request-hearing", fields("recordId", recorded.record()));
                }),
                Map.entry(Refusal.WINDOW_PASSED, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 45);
                    return recorded.matter()
                            .later(Duration.ofDays(20))
                            .ask(RECORDER, "file-explanation", explanation(recorded));
                }));
    }

    private static Reply issue(Scenes.Identified identified) {
        return identified.matter().ask(RECORDER, "issue-record", identified.record(Scenes.NO_ADVISORY.getFirst()));
    }

    private static Reply refer(StoryCase matter) {
        return matter.ask(
                "coordinator@abei",
                "refer-to-investigators",
                fields("toAgency", "CSKT", "document", matter.document("6/CV")));
    }

    private static Reply close(StoryCase matter, String record, String outcome) {
        return matter.ask(RECORDER, "close-explanation", fields("recordId", record, "outcome", outcome));
    }

    private static Map<String, Object> explanation(Scenes.Recorded recorded) {
        return fields(
                "recordId",
                recorded.record(),
                "subjectId",
                recorded.subject(),
                "explanation",
                "Chúng tôi đã ghi khuyến cáo ở cuối trang.");
    }

    private static Map<String, Object> abroad() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.putAll(fields("kind", "individual", "role", "seller", "abroad", true));
        body.putAll(fields("name", "Đối Tượng Ở Xa", "identityNumber", "079012345678"));
        return body;
    }
}
