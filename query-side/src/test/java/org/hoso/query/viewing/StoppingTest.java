package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.hoso.cases.CaseId;
import org.hoso.query.TestLedger;
import org.hoso.runtime.following.Trouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StoppingTest extends ViewTest {
    @Test
    @DisplayName(
            "An event of an unknown name stops the view right before it, naming position and name; it goes on by itself once it is known")
    void stops_at_an_unknown_event() {
        upToDate(postgres, mongo);
        long before = ledger.head();
        for (View view : new View[] {postgres, mongo}) watched(view).letters().clear();
        CaseId one = TestLedger.newCase();
        ledger.append(note(one), note(one));
        ledger.appendUnknown(one, "case.moon-landed");
        ledger.append(note(one));
        for (View view : new View[] {postgres, mongo}) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(watched(view).watch().trouble())
                            .hasValueSatisfying(trouble -> {
                                assertThat(trouble.reason()).isEqualTo(Trouble.Reason.UNKNOWN_STORED_EVENT);
                                assertThat(trouble.position()).isEqualTo(before + 3);
                                assertThat(trouble.storedName()).isEqualTo("case.moon-landed");
                            }));
            await().atMost(SOON).until(() -> places.of(view).position() == before + 2);
            assertThat(seen(view, one)).isEqualTo("0 1");
            assertThat(watched(view).letters().count()).isZero();
        }

        ledger.makeKnown("case.moon-landed", note(one));
        upToDate(postgres, mongo);
        for (View view : new View[] {postgres, mongo}) {
            assertThat(seen(view, one)).isEqualTo("0 1 2 3");
            await().atMost(SOON).until(() -> watched(view).watch().trouble().isEmpty());
        }
    }
}
