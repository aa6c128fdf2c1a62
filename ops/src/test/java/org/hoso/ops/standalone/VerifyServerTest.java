package org.hoso.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.Samples;
import org.hoso.runtime.ledger.AxonServerStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verification of a store on Axon Server, as an operator runs it")
class VerifyServerTest {
    @Test
    @DisplayName(
            "takes the command side's settings, says 0, 1 and the place of what was swapped, and 2 where it is not told of the server")
    void as_run() throws Exception {
        SigningKey key = SigningKey.secret("hoso/test", SigningKey.fresh());
        try (AxonServerStore store = new AxonServerStore()) {
            store.append(Samples.caseId(), Samples.caseId());
            store.ledger(100);
            store.sign(key);
            String trusted = key.verifier().text();
            VerificationRun clean =
                    run(store, AxonServerStore.TOKEN, trusted, "--axon.axonserver.servers", store.address());
            assertThat(clean.said()).contains("VERIFIED, covered to 20 of 20").doesNotContain(AxonServerStore.TOKEN);
            assertThat(clean.code()).isZero();

            store.change(events -> Collections.swap(events, 12, 13));
            VerificationRun swapped =
                    run(store, AxonServerStore.TOKEN, trusted, "--axon.axonserver.servers", store.address());
            assertThat(swapped.said()).contains("BAD at position 13: the event is not what the ledger hashed");
            assertThat(swapped.code()).isEqualTo(1);

            VerificationRun untold = run(store, AxonServerStore.TOKEN, trusted);
            assertThat(untold.said()).contains("Nothing was verified", "axon.axonserver.servers");
            assertThat(untold.code()).isEqualTo(2);
            assertThat(run(store, "another", trusted, "--axon.axonserver.servers", store.address())
                            .code())
                    .isEqualTo(2);
        }
    }

    private static VerificationRun run(AxonServerStore store, String token, String trusted, String... more)
            throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "--url", store.url(), "--trust", trusted, "--axon.axonserver.context", AxonServerStore.CONTEXT));
        arguments.addAll(List.of(more));
        return VerificationRun.of(Map.of("AXON_AXONSERVER_TOKEN", token), arguments.toArray(String[]::new));
    }
}
