package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;

/** From the violation record to a served decision, as several stories need it. */
public final class Fining {
    private Fining() {}

    /** @return the record's id */
    public static String recorded(StoryCase matter, String subject, List<String> types) {
        var acts = types.stream()
                .map(type -> fields(
                        "violationType",
                        type,
                        "endedOn",
                        matter.today().minusDays(3).toString()))
                .toList();
        Reply reply = matter.step(
                "recorder@abei",
                "issue-record",
                fields(
                        "subjectId",
                        subject,
                        "acts",
                        acts,
                        "document",
                        matter.document("17/BB-VPHC"),
                        "refusedToSign",
                        false));
        return reply.created("recordId");
    }

    /** The subject waives its explanation; the recorder proposes. @return the proposal's id */
    public static String proposed(StoryCase matter, String record) {
        matter.later(Duration.ofHours(2));
        matter.step("recorder@abei", "close-explanation", fields("recordId", record, "outcome", "waived"));
        return matter.step("recorder@abei", "propose-sanction", fields("recordId", record, "circumstances", List.of()))
                .created("proposalId");
    }

    /** @return the decision's id */
    public static String imposed(StoryCase matter, String proposal) {
        matter.later(Duration.ofHours(20));
        return matter.step(
                        "decider@abei",
                        "impose-sanction",
                        fields("proposalId", proposal, "document", matter.document("82/QĐ-XPHC")))
                .created("decisionId");
    }

    public static void served(StoryCase matter, String decision) {
        matter.later(Duration.ofHours(20));
        matter.step(
                "recorder@abei",
                "serve-decision",
                fields("decisionId", decision, "method", "handed_over", "proof", matter.document("5/BB-GQĐ")));
    }

    public static void paid(StoryCase matter, String decision, long amountVnd) {
        matter.later(Duration.ofDays(3));
        matter.step(
                "recorder@abei",
                "record-payment",
                fields("decisionId", decision, "amountVnd", amountVnd, "receipt", matter.document("BL-0001")));
    }
}
