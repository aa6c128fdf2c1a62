package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down while something is appealed against. */
public final class Appealing {
    static final String APPEALS = "appeals@abei";

    private Appealing() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.ofEntries(
                Map.entry(Refusal.UNKNOWN_APPEAL, stage -> withdraw(Scenes.classified(stage), Scenes.nobody())),
                Map.entry(Refusal.NOTHING_TO_APPEAL, stage -> {
                    StoryCase matter = Scenes.classified(stage);
                    return matter.ask(APPEALS, "file-appeal", complaint(matter, Scenes.nobody(), Scenes.nobody()));
                }),
                Map.entry(Refusal.DENUNCIATION, stage -> {
                    var decided = Scenes.Decided.served(stage, 4);
                    Map<String, Object> body = complaint(decided);
                    body.put("nature", "denunciation");
                    return decided.matter().ask(APPEALS, "file-appeal", body);
                }),
                Map.entry(Refusal.DOCUMENT_MISSING, stage -> {
                    var decided = Scenes.Decided.served(stage, 4);
                    Map<String, Object> body = complaint(decided);
                    body.remove("document");
                    return decided.matter().ask(APPEALS, "file-appeal", body);
                }),
                Map.entry(Refusal.APPEAL_TOO_LATE, stage -> {
                    var decided = Scenes.Decided.served(stage, 140);
                    decided.matter().later(Duration.ofDays(100));
                    return decided.matter().ask(APPEALS, "file-appeal", complaint(decided));
                }),
                Map.entry(Refusal.ADMISSION_UNREASONED, stage -> {
                    var decided = Scenes.Decided.served(stage, 140);
                    decided.matter().later(Duration.ofDays(100));
                    Map<String, Object> late = complaint(decided);
                    late.put("lateReason", "Điều trị tại bệnh viện.");
                    String appeal =
                            decided.matter().step(APPEALS, "file-appeal", late).created("appealId");
                    return new Filed(decided.matter(), decided.decision(), decided.subject(), appeal).admitted();
                }),
                Map.entry(Refusal.ALREADY_APPEALED, stage -> {
                    var filed = Filed.in(stage);
                    return filed.matter().ask(APPEALS, "file-appeal", filed.again());
                }),
                Map.entry(Refusal.APPEAL_WITHDRAWN, stage -> {
                    var filed = Filed.in(stage);
                    withdraw(filed.matter(), filed.appeal());
                    return filed.matter().ask(APPEALS, "file-appeal", filed.again());
                }),
                Map.entry(Refusal.FIRST_APPEAL_UNFINISHED, stage -> {
                    var filed = Filed.in(stage);
                    Map<String, Object> second = filed.again();
                    second.put("level", "second");
                    second.put("earlierAppealId", filed.appeal());
                    return filed.matter().ask("appeals@mocst", "file-appeal", second);
                }),
                Map.entry(Refusal.APPEAL_NOT_AT_THIS_STAGE, stage -> {
                    var filed = Filed.in(stage);
                    return filed.decide("upheld", null);
                }),
                Map.entry(Refusal.NOTHING_TO_SUSPEND, stage -> {
                    var accepted = Filed.in(stage).accepted();
                    accepted.suspend();
                    return accepted.suspend();
                }),
                Map.entry(Refusal.NOT_SUSPENDED, stage -> {
                    var accepted = Filed.in(stage).accepted();
                    return accepted.matter().ask(APPEALS, "lift-suspension", fields("appealId", accepted.appeal()));
                }),
                Map.entry(
                        Refusal.RESULT_UNFIT,
                        stage -> Filed.in(stage).accepted().decide("amended", Scenes.FINE_VND)));
    }

    /** A complaint on paper against a served fine. */
    public record Filed(StoryCase matter, String decision, String subject, String appeal) {
        public static Filed in(StoryStart stage) {
            var decided = Scenes.Decided.served(stage, 4);
            String appeal = decided.matter()
                    .step(APPEALS, "file-appeal", complaint(decided))
                    .created("appealId");
            decided.matter().later(Duration.ofHours(1));
            return new Filed(decided.matter(), decided.decision(), decided.subject(), appeal);
        }

        Map<String, Object> again() {
            return complaint(matter, decision, subject);
        }

        Map<String, Object> acceptance() {
            return fields(
                    "appealId",
                    appeal,
                    "difficulty",
                    "ordinary",
                    "document",
                    matter.document("3/TB-TL"),
                    "at",
                    matter.now().toString());
        }

        Reply admitted() {
            return matter.ask(APPEALS, "accept-appeal", acceptance());
        }

        public Filed accepted() {
            matter.step(APPEALS, "accept-appeal", acceptance());
            matter.later(Duration.ofHours(1));
            return this;
        }

        Reply decide(String result, @org.jspecify.annotations.Nullable Long newTotalVnd) {
            return matter.ask(
                    APPEALS,
                    "decide-appeal",
                    fields(
                            "appealId",
                            appeal,
                            "result",
                            result,
                            "newTotalVnd",
                            newTotalVnd,
                            "grounds",
                            "Xem xét hồ sơ.",
                            "document",
                            matter.document("5/QĐ-GQKN")));
        }

        Reply suspend() {
            return matter.ask(
                    APPEALS,
                    "suspend-execution",
                    fields(
                            "appealId",
                            appeal,
                            "reason",
                            "Hậu quả khó khắc phục.",
                            "document",
                            matter.document("6/QĐ-TĐC")));
        }
    }

    private static Map<String, Object> complaint(Scenes.Decided decided) {
        return complaint(decided.matter(), decided.decision(), decided.subject());
    }

    private static Map<String, Object> complaint(StoryCase matter, String attacked, String appellant) {
        return new LinkedHashMap<>(fields(
                "attacked",
                "decision",
                "attackedId",
                attacked,
                "level",
                "first",
                "appellantId",
                appellant,
                "grounds",
                "Quảng cáo có đủ khuyến cáo theo quy định.",
                "document",
                matter.document("1/ĐKN")));
    }

    private static Reply withdraw(StoryCase matter, String appeal) {
        return matter.ask(
                APPEALS, "withdraw-appeal", fields("appealId", appeal, "document", matter.document("2/ĐRKN")));
    }
}
