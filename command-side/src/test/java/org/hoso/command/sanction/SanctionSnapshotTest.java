package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.text;
import static org.hoso.command.sanction.Matter.*;

import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.CaseFile;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The file of a sanctioned case, written as a snapshot")
class SanctionSnapshotTest {
    @Test
    @DisplayName("reads back as it was: records, proposals, decisions, time granted, referrals")
    void reads_back() {
        CaseFile file = served(large())
                .after(pay(10_000_000, days(5)))
                .after(complete("REMOVE_AD", days(5)))
                .after(new Sanction.AllowInstalments(
                        CASE,
                        DECIDER,
                        days(5),
                        DECISION,
                        List.of(new Sanction.Instalment(LocalDate.of(2026, 11, 2), 80_000_000)),
                        document("91/QĐ")))
                .after(new Sanction.DeferExecution(
                        CASE, DECIDER, days(6), DECISION, LocalDate.of(2026, 12, 1), text("flood"), document("92/QĐ")))
                .and(referred(days(7)))
                .file();
        var json = CaseJson.stored();
        assertThat(json.readValue(json.writeValueAsString(file), CaseFile.class))
                .isEqualTo(file);
    }
}
