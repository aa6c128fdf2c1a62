package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.whole.tour.History;
import org.hoso.ops.whole.tour.Scenes;

/** A case on its way from the report to the body that answers for it, and closed. */
final class CaseStates {
    static final String COORDINATOR = "coordinator@abei";

    private CaseStates() {}

    static Prepared reported(StoryStart stage) {
        return Prepared.of(Scenes.reported(stage));
    }

    /** A citizen reported it, and is asked for more. */
    static Prepared citizenAsked(StoryStart stage) {
        StoryCase matter = stage.reported("reporter@demo", stage.daysAgo(3), Scenes.report())
                .later(Duration.ofHours(1));
        String request = matter.step("coordinator@abei", "request-information", fields("question", "Mua ở đâu?"))
                .created("requestId");
        return Prepared.of(matter).with("request", request);
    }

    static Prepared paused(StoryStart stage) {
        Prepared recorded = SanctionStates.recorded(stage);
        stage.said(
                COORDINATOR,
                "/api/v1/cases/" + recorded.id("caseId") + "/pause-clock",
                fields(
                        "clockId",
                        recorded.id("deciding"),
                        "reason",
                        "Chờ giám định.",
                        "document",
                        recorded.document("12/TB"),
                        "at",
                        recorded.now().toString()));
        return recorded.later(Duration.ofHours(1));
    }

    /** Found to break no rule, which its reporter is told. */
    static Prepared classifiedNone(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        matter.step("classifier@abei", "classify-violation", Scenes.classification(matter, List.of("NONE")));
        return Prepared.of(matter);
    }

    static Prepared asked(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        return Prepared.of(matter)
                .with(
                        "request",
                        matter.step("intake@abei", "request-information", fields("question", "Mua ở đâu?"))
                                .created("requestId"));
    }

    static Prepared classified(StoryStart stage) {
        return Prepared.of(Scenes.classified(stage));
    }

    static Prepared conclusionAsked(StoryStart stage) {
        StoryCase matter = Scenes.classified(stage);
        String request = matter.step(COORDINATOR, "request-conclusion", fields("fromAgency", "VFA"))
                .created("requestId");
        return Prepared.of(matter).with("request", request);
    }

    static Prepared concluded(StoryStart stage) {
        return concluded(Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY));
    }

    static Prepared concluded(StoryCase matter) {
        return Prepared.of(matter).with("conclusion", History.of(matter).id("conclusionId"));
    }

    static Prepared offered(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        String offer = matter.step(COORDINATOR, "offer-lead", fields("toAgency", "VFA"))
                .created("offerId");
        return Prepared.of(matter).with("offer", offer);
    }

    static Prepared disputed(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        return Prepared.of(matter).with("dispute", dispute(matter, List.of("ABEI", "VFA")));
    }

    private static String dispute(StoryCase matter, List<String> claimants) {
        return matter.step(
                        COORDINATOR,
                        "dispute-competence",
                        fields("claimants", claimants, "reason", "Hai bên cùng nhận."))
                .created("disputeId");
    }

    /** Of an inspectorate that the registry knows the end of and no heir. */
    static Prepared successorSought(StoryStart stage) {
        StoryCase matter = stage.reported("intake@abei", Instant.parse("2025-04-10T02:00:00Z"), Scenes.report())
                .later(Duration.ofHours(1));
        String dispute = dispute(matter, List.of("ABEI", "TTR_VHTTDL"));
        matter.later(Duration.ofHours(1));
        matter.step(
                "coordinator@mocst",
                "settle-competence",
                fields("disputeId", dispute, "lead", "TTR_VHTTDL", "reason", "Theo phân công."));
        matter.until(
                "coordinator@mocst",
                "a successor is sought",
                file -> file.path("next").toString().contains("name-successor"));
        return Prepared.of(matter.later(Duration.between(matter.now(), Instant.parse("2025-07-02T02:00:00Z"))));
    }

    static Prepared directed(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        String directive = matter.step(
                        "coordinator@mocst",
                        "issue-directive",
                        fields(
                                "toAgency",
                                "SVH_CB",
                                "task",
                                "Kiểm tra cơ sở.",
                                "reportBy",
                                matter.now().plus(Duration.ofDays(10)).toString(),
                                "document",
                                matter.document("3/CV")))
                .created("directiveId");
        return Prepared.of(matter).with("directive", directive);
    }

    /** VFA works on it beside ABEI, and may go. */
    static Prepared twoBodies(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        matter.step(COORDINATOR, "join-agency", fields("agency", "VFA", "capacity", "co_handler"));
        return Prepared.of(matter);
    }

    static Prepared closed(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        matter.step("intake@abei", "reject-report", fields("reason", "no_violation"));
        return Prepared.of(matter);
    }

    static Prepared twoCases(StoryStart stage) {
        return Prepared.of(Scenes.reported(stage))
                .with("other", Scenes.reported(stage).caseId());
    }

    /** The half of two merged cases that goes on under the other. */
    static Prepared absorbed(StoryStart stage) {
        Prepared merged = merged(stage);
        return merged.with("caseId", merged.id("other"));
    }

    static Prepared merged(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        String other = Scenes.reported(stage).caseId();
        Reply reply = matter.step(COORDINATOR, "merge-cases", fields("absorbed", other, "reason", "Cùng chiến dịch."));
        return Prepared.of(matter).with("other", other).with("merge", reply.created("mergeId"));
    }
}
