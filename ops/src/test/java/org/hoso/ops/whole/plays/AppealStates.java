package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Appealing.Filed;
import org.hoso.ops.whole.tour.Consequences;
import org.hoso.ops.whole.tour.Scenes;

/** A case with a fine that is complained about, or taken to court. */
final class AppealStates {
    private static final String APPEALS = "appeals@abei";

    private AppealStates() {}

    private static Prepared prepared(Filed filed) {
        return Prepared.of(filed.matter())
                .with("appeal", filed.appeal())
                .with("decision", filed.decision())
                .with("subject", filed.subject());
    }

    static Prepared appealed(StoryStart stage) {
        return prepared(Filed.in(stage));
    }

    static Prepared appealedOnline(StoryStart stage) {
        Prepared served = SanctionStates.servedOnline(stage);
        return complained(stage, "subject@demo", "decision", served.id("decision"), served);
    }

    static Prepared appealedByPlatform(StoryStart stage) {
        Prepared noticed = MeasureStates.noticed(stage);
        return complained(stage, "platform@facebook", "notice", noticed.id("notice"), noticed);
    }

    private static Prepared complained(StoryStart stage, String who, String attacked, String id, Prepared prepared) {
        var complaint = fields("attacked", attacked, "attackedId", id, "level", "first", "grounds", "Không đúng.");
        complaint.put("at", prepared.now().toString());
        if (attacked.equals("decision")) complaint.put("appellantId", prepared.id("subject"));
        String path = "/api/v1/cases/" + prepared.id("caseId") + "/file-appeal";
        String appeal = stage.said(who, path, complaint).created("appealId");
        return prepared.with("appeal", appeal).later(Duration.ofHours(1));
    }

    static Prepared accepted(StoryStart stage) {
        return prepared(Filed.in(stage).accepted());
    }

    private static Filed heard(StoryStart stage) {
        Filed filed = Filed.in(stage).accepted();
        filed.matter()
                .step(
                        APPEALS,
                        "hold-dialogue",
                        fields(
                                "appealId",
                                filed.appeal(),
                                "heldOn",
                                filed.matter().today().toString(),
                                "minutes",
                                filed.matter().document("4/BB-ĐT")));
        return filed;
    }

    static Prepared dialogued(StoryStart stage) {
        return prepared(heard(stage));
    }

    static Prepared suspended(StoryStart stage) {
        Filed filed = Filed.in(stage).accepted();
        filed.matter()
                .step(
                        APPEALS,
                        "suspend-execution",
                        fields(
                                "appealId",
                                filed.appeal(),
                                "reason",
                                "Hậu quả khó khắc phục.",
                                "document",
                                filed.matter().document("6/QĐ-TĐC")));
        return prepared(filed);
    }

    private static Filed decided(StoryStart stage, String result) {
        Filed filed = heard(stage);
        filed.matter()
                .step(
                        APPEALS,
                        "decide-appeal",
                        fields(
                                "appealId",
                                filed.appeal(),
                                "result",
                                result,
                                "grounds",
                                "Xem xét hồ sơ.",
                                "document",
                                filed.matter().document("5/QĐ-GQKN")));
        return filed;
    }

    static Prepared decided(StoryStart stage) {
        return prepared(decided(stage, "upheld"));
    }

    static Prepared served(StoryStart stage) {
        Filed filed = decided(stage, "upheld");
        filed.matter().later(Duration.ofHours(1));
        filed.matter()
                .step(
                        APPEALS,
                        "serve-appeal-decision",
                        fields(
                                "appealId",
                                filed.appeal(),
                                "proof",
                                filed.matter().document("9/BB")));
        return prepared(filed);
    }

    static Prepared annulled(StoryStart stage) {
        Filed filed = decided(stage, "annulled");
        return prepared(filed).with("consequence", Consequences.owed(filed.matter(), "tell_national_database"));
    }

    static Prepared sued(StoryStart stage) {
        var decided = Scenes.Decided.served(stage, 5);
        decided.matter().later(Duration.ofHours(1));
        String lawsuit = decided.matter()
                .step(
                        APPEALS,
                        "record-lawsuit",
                        fields(
                                "attacked",
                                "decision",
                                "attackedId",
                                decided.decision(),
                                "court",
                                "TAND khu vực 1",
                                "document",
                                decided.matter().document("7/TB-TA")))
                .created("lawsuitId");
        return Prepared.of(decided.matter())
                .with("lawsuit", lawsuit)
                .with("decision", decided.decision())
                .with("subject", decided.subject());
    }
}
