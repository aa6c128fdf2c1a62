package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.LAWSUIT;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.judge;
import static org.hoso.command.appeal.Complaint.sue;
import static org.hoso.command.appeal.Complaint.suspend;

import org.hoso.cases.Appeal.Result;
import org.hoso.command.Given;
import org.hoso.command.casefile.CaseFile;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The file of an appealed case, written as a snapshot")
class AppealedCaseSnapshotTest {
    @Test
    @DisplayName("reads back as it was: complaint, stay, lawsuit, consequences")
    void reads_back() {
        Given stayed = Matter.fined()
                .and(Execution.paid(Matter.FINE))
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(suspend(ABEI));
        Given judged = stayed.after(sue(ABEI, LAWSUIT, days(20)))
                .after(decide(ABEI, Result.PARTLY, 60_000_000L))
                .after(judge(ABEI, Result.ANNULLED, null));
        assertThat(readBack(stayed)).isEqualTo(stayed.file());
        assertThat(readBack(judged)).isEqualTo(judged.file());
    }

    private static CaseFile readBack(Given given) {
        var json = CaseJson.stored();
        return json.readValue(json.writeValueAsString(given.file()), CaseFile.class);
    }
}
