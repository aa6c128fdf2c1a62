package org.hoso.query.removals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.casefile.SealedCase;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /api/v1/cases/{caseId}/removal where no checker runs")
class NobodyLooksTest extends RunningQuerySide {
    @Autowired
    Sealer sealer;

    @Test
    @DisplayName("tells no next look, though the plan of the rules has one; all else is told as ever")
    void no_next_look() throws Exception {
        UUID item = UUID.randomUUID();
        SealedCase told = new SealedCase(sealer, 4_900);
        ledger.append(told.of(List.of(
                RemovalLedgerEndpointTest.reported(item, "https://facebook.example/g/" + item),
                RemovalLedgerEndpointTest.asked(item),
                RemovalLedgerEndpointTest.claimed(item, -3))));
        JsonNode one = json(get(
                        officer(Role.LIAISON, "ABEI"),
                        "/api/v1/cases/" + told.number().value() + "/removal?since=" + ledgered()))
                .at("/items/0");
        assertThat(one.get("claims")).hasSize(1);
        assertThat(one.at("/verdict/word").asString()).isEqualTo("not_checked");
        assertThat(one.hasNonNull("nextLook")).isFalse();
    }
}
