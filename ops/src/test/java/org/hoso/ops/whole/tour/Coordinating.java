package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.CommandBody;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down while bodies coordinate. */
final class Coordinating {
    private static final String LEAD = "coordinator@abei";

    private Coordinating() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.ofEntries(
                Map.entry(
                        Refusal.ALREADY_ON_CASE,
                        stage -> Scenes.reported(stage)
                                .ask(LEAD, "join-agency", fields("agency", "ABEI", "capacity", "observer"))),
                Map.entry(Refusal.ALREADY_OFFERED, stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    matter.step(LEAD, "offer-lead", fields("toAgency", "VFA"));
                    return matter.ask(LEAD, "offer-lead", fields("toAgency", "VFA"));
                }),
                Map.entry(
                        Refusal.OFFER_NOT_OPEN,
                        stage -> Scenes.reported(stage)
                                .ask(LEAD, "withdraw-lead-offer", fields("offerId", Scenes.nobody()))),
                Map.entry(Refusal.OFFER_EXPIRED, Coordinating::tooLate),
                Map.entry(Refusal.COMPETENCE_DISPUTED, stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    disputed(matter);
                    return matter.ask(LEAD, "offer-lead", fields("toAgency", "VFA"));
                }),
                Map.entry(Refusal.UNKNOWN_DISPUTE, stage -> settle(Scenes.reported(stage), Scenes.nobody(), "ABEI")),
                Map.entry(Refusal.NOT_A_CLAIMANT, stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    return settle(matter, disputed(matter), "DAV");
                }),
                Map.entry(
                        Refusal.NO_SUCCESSOR_SOUGHT,
                        stage -> Scenes.reported(stage).ask(LEAD, "name-successor", successor())),
                Map.entry(
                        Refusal.ACCOUNTABLE_STAYS,
                        stage -> Scenes.reported(stage).ask(LEAD, "leave-case", fields("reason", "Không còn việc."))),
                Map.entry(Refusal.DIRECTIVE_OUT_OF_REACH, stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    return matter.ask(LEAD, "issue-directive", directive(matter));
                }),
                Map.entry(
                        Refusal.UNKNOWN_DIRECTIVE,
                        stage -> Scenes.reported(stage)
                                .ask(
                                        LEAD,
                                        "answer-directive",
                                        fields("directiveId", Scenes.nobody(), "report", "Đã kiểm tra."))));
    }

    /** Between the end of the offer and its expiry on file lies a moment; a scenario that misses it tries again. */
    private static Reply tooLate(StoryStart stage) {
        Reply reply = lateAnswer(stage);
        for (int more = 0; more < 8 && !reply.text("code").equals(Refusal.OFFER_EXPIRED.code()); more++)
            reply = lateAnswer(stage);
        return reply;
    }

    private static Reply lateAnswer(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        Instant end = Instant.now().plusMillis(200);
        String offer = matter.step(LEAD, "offer-lead", fields("toAgency", "VFA", "answerBy", end.toString()))
                .created("offerId");
        while (!Instant.now().isAfter(end.plusMillis(2))) LockSupport.parkNanos(1_000_000);
        return matter.ask(
                "coordinator@vfa",
                "accept-lead",
                fields("offerId", offer, "at", Instant.now().toString()));
    }

    private static String disputed(StoryCase matter) {
        return matter.step(
                        LEAD,
                        "dispute-competence",
                        fields("claimants", List.of("ABEI", "VFA"), "reason", "Hai bên cùng nhận."))
                .created("disputeId");
    }

    private static Reply settle(StoryCase matter, String dispute, String lead) {
        return matter.ask(
                "coordinator@mocst",
                "settle-competence",
                fields("disputeId", dispute, "lead", lead, "reason", "Theo phân công."));
    }

    private static Map<String, Object> successor() {
        return fields(
                "agency",
                "VFA",
                "reason",
                "Theo phân công.",
                "document",
                CommandBody.document("4/QD", java.time.LocalDate.of(2026, 10, 5)));
    }

    private static Map<String, Object> directive(StoryCase matter) {
        return fields(
                "toAgency",
                "VFA",
                "task",
                "Kiểm tra cơ sở.",
                "reportBy",
                matter.now().plus(Duration.ofDays(10)).toString(),
                "document",
                matter.document("3/CV"));
    }
}
