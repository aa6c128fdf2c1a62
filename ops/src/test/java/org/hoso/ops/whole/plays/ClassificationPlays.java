package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Classification.ClassifyViolation;
import org.hoso.cases.Classification.CorrectClassification;
import org.hoso.cases.Classification.SuggestClassification;
import org.hoso.cases.Subject.AllegeSubject;
import org.hoso.cases.Subject.DeclareSubjectUnidentifiable;
import org.hoso.cases.Subject.IdentifySubject;
import org.hoso.cases.Subject.RecordUserInfo;
import org.hoso.cases.Subject.ReferConduct;
import org.hoso.cases.Subject.RequestUserInfo;
import org.hoso.ops.sample.stories.Openings;

/** What a matter is, and whose it is. */
final class ClassificationPlays {
    private static final String RECORDER = "recorder@abei";

    private ClassificationPlays() {}

    static List<Script> scripts() {
        return List.of(
                Script.of(
                        SuggestClassification.class,
                        State.REPORTED,
                        "classifier@abei",
                        p -> fields(
                                "model",
                                "phan-loai-mau",
                                "modelVersion",
                                "1",
                                "productField",
                                "functional_food",
                                "scores",
                                List.of(fields("violationType", "FOOD_NO_ADVISORY", "score", 0.9)))),
                Script.of(
                        ClassifyViolation.class,
                        State.REPORTED,
                        "classifier@abei",
                        p -> with(classification(p), "reasoning", "Không ghi khuyến cáo.")),
                Script.of(
                        CorrectClassification.class,
                        State.CLASSIFIED,
                        "classifier@abei",
                        p -> with(classification(p), "reason", "Ghi nhầm hành vi.")),
                Script.of(AllegeSubject.class, State.REPORTED, RECORDER, ClassificationPlays::alleged),
                Script.of(IdentifySubject.class, State.ALLEGED, RECORDER, ClassificationPlays::known)
                        .also(State.REPORTED, RECORDER, p -> Openings.who("individual", "seller", "079012345678")),
                Script.of(
                        DeclareSubjectUnidentifiable.class,
                        State.ALLEGED,
                        RECORDER,
                        p -> fields("subjectId", p.id("subject"), "efforts", "Đã tra cứu, không tìm thấy.")),
                Script.of(RequestUserInfo.class, State.WITH_CYBER_FORCE, "liaison@a05", ClassificationPlays::info),
                Script.of(
                        RecordUserInfo.class,
                        State.INFO_ASKED,
                        "liaison@a05",
                        p -> fields("requestId", p.id("request"), "info", "Tài khoản mẫu, đăng ký năm 2024.")),
                Script.of(ReferConduct.class, State.IDENTIFIED, "coordinator@abei", ClassificationPlays::conduct));
    }

    static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        body.put(name, value);
        return body;
    }

    private static Map<String, Object> classification(Prepared p) {
        return fields(
                "productField",
                "functional_food",
                "violationTypes",
                List.of("FOOD_NOT_MATCH_FILING"),
                "actDate",
                p.today().minusDays(3).toString(),
                "urgency",
                "normal");
    }

    private static Map<String, Object> alleged(Prepared p) {
        return fields(
                "kind",
                "individual",
                "role",
                "seller",
                "platform",
                "FACEBOOK",
                "province",
                "HCM",
                "name",
                "Đối Tượng Mẫu",
                "handle",
                "@ban.hang.mau");
    }

    private static Map<String, Object> known(Prepared p) {
        Map<String, Object> who = Openings.who("individual", "seller", "079012345678");
        who.put("subjectId", p.id("subject"));
        who.put("account", "subject@demo");
        who.put("address", "Số 1 phố Mẫu");
        return who;
    }

    private static Map<String, Object> info(Prepared p) {
        return fields(
                "platform",
                "FACEBOOK",
                "subjectId",
                p.id("subject"),
                "urgency",
                "ordinary",
                "document",
                p.document("33/YC"));
    }

    private static Map<String, Object> conduct(Prepared p) {
        return fields("subjectId", p.id("subject"), "toAgency", "NTBD", "document", p.document("4/CV"));
    }
}
