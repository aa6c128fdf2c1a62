package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.wire.CaseJson;

/** Turned down for who the officer is: two roles in one hand, or a signature that does not reach far enough. */
final class TwoHands {
    private TwoHands() {}

    static Map<Refusal, Scenario> scenarios() {
        return Map.of(
                Refusal.OWN_PROPOSAL, TwoHands::ownProposal,
                Refusal.CEILING_EXCEEDED, TwoHands::beyondTheSignature,
                Refusal.OFFICER_NOT_IMPARTIAL, TwoHands::ownDecision);
    }

    private static Reply ownProposal(StoryStart stage, Tokens tokens) {
        var recorded = Scenes.Recorded.in(stage, 4);
        String token = tokens.withRoles(stage.api(), "recorder@abei", "recorder", "decider");
        return as(
                token,
                stage.api(),
                recorded.matter(),
                "impose-sanction",
                signing(recorded.matter(), recorded.proposed()));
    }

    private static Reply beyondTheSignature(StoryStart stage, Tokens tokens) {
        var recorded = Scenes.Recorded.in(stage, 4);
        String proposal = recorded.proposed();
        var ceiling = Map.of("individualVnd", 14_999_999L, "basis", "uỷ quyền", "invented", true);
        String token = tokens.changed(
                stage.api(),
                "decider@abei",
                claims -> claims.claim("office", "deputy").claim("ceiling", ceiling));
        return as(token, stage.api(), recorded.matter(), "impose-sanction", signing(recorded.matter(), proposal));
    }

    private static Reply ownDecision(StoryStart stage, Tokens tokens) {
        var appealed = Appealing.Filed.in(stage);
        String token = tokens.withRoles(stage.api(), "decider@abei", "appeals");
        return as(token, stage.api(), appealed.matter(), "accept-appeal", appealed.acceptance());
    }

    private static Map<String, Object> signing(StoryCase matter, String proposal) {
        return fields(
                "proposalId",
                proposal,
                "document",
                matter.document("82/QĐ-XPHC"),
                "at",
                matter.now().toString());
    }

    private static Reply as(String token, Api api, StoryCase matter, String command, Map<String, Object> body) {
        String path = "/api/v1/cases/" + matter.caseId() + "/" + command;
        return api.call("", "POST", path, CaseJson.stored().writeValueAsString(body), Tokens.bearing(token));
    }
}
