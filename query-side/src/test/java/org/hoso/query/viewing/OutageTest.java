package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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
class OutageTest extends ViewTest {
    @Value("${spring.datasource.url}")
    String url;

    @Test
    @DisplayName(
            "While the database is away views stand still and say so, and park nothing; when it is back they go on by themselves")
    void goes_on_when_the_database_is_back() {
        CaseId one = TestLedger.newCase();
        ledger.append(note(one));
        upToDate(postgres, mongo);

        Away database = Away.of(url);
        for (View view : new View[] {postgres, mongo})
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(watched(view).watch().trouble())
                            .hasValueSatisfying(
                                    trouble -> assertThat(trouble.reason()).isEqualTo(Trouble.Reason.STORE_AWAY)));

        database.back();
        await().atMost(SOON).ignoreExceptions().until(() -> {
            ledger.append(note(one));
            return true;
        });
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().untilAsserted(() -> {
            assertThat(seen(postgres, one))
                    .as("an append that failed took its version along")
                    .matches("0 \\d+");
            assertThat(seen(mongo, one)).isEqualTo(seen(postgres, one));
        });
        for (View view : new View[] {postgres, mongo}) {
            await().atMost(SOON).until(() -> watched(view).watch().trouble().isEmpty());
            assertThat(watched(view).letters().count()).isZero();
        }
    }
}
