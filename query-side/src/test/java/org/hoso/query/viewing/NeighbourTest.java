package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.hoso.cases.CaseId;
import org.hoso.query.TestLedger;
import org.hoso.runtime.following.Trouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@DirtiesContext
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=1000")
class NeighbourTest extends ViewTest {
    /** After any outage everything is well by itself within this. */
    private static final Duration SOON_WELL = Duration.ofSeconds(30);

    private static final Duration AWAY = Duration.ofSeconds(20);

    @Value("${spring.datasource.url}")
    String url;

    @Test
    @DisplayName(
            "Whoever lost a view to a neighbour while the database was away for 20 s is in no trouble within 30 s, and takes it up again when the neighbour is gone")
    void trouble_ends_with_the_claim() {
        CaseId one = TestLedger.newCase();
        ledger.append(note(one));
        upToDate(postgres, mongo);

        Away database = Away.of(url);
        Instant gone = Instant.now();
        await().atMost(SOON)
                .until(() -> watched(postgres)
                        .watch()
                        .trouble()
                        .filter(trouble -> trouble.reason() == Trouble.Reason.STORE_AWAY)
                        .isPresent());
        await().atMost(SOON).until(() -> Instant.now().isAfter(gone.plus(AWAY)));
        database.back();
        Instant back = Instant.now();

        await().atMost(SOON_WELL).ignoreExceptions().untilAsserted(() -> {
            neighbourClaims();
            assertThat(watched(postgres).watch().trouble()).isEmpty();
        });
        System.out.println("well after " + Duration.between(back, Instant.now()).toMillis() + " ms without the claim");
        ledger.append(note(one));
        await().atMost(SOON).ignoreExceptions().until(() -> seen(postgres, one).matches("0 \\d+"));
    }

    private void neighbourClaims() {
        jdbc.sql("update views.token_entry set owner = 'neighbour', time_stamp = ? where processor_name = ?")
                .params(Instant.now().toString(), WatchedView.processor(postgres))
                .update();
    }
}
