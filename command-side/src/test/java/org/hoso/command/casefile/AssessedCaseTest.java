package org.hoso.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hoso.cases.AssessedEvents;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.ViolationAssessment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The file of a case")
class AssessedCaseTest {
    @Test
    @DisplayName("reads from what its bodies said the same as whoever folds it by itself")
    void one_reading() {
        Random random = new Random(225);
        for (int round = 0; round < 2_000; round++) {
            List<CaseEvent> life = AssessedEvents.life(random);
            CaseFile file = CaseFile.EMPTY.after(SampleEvents.of(ContentReported.class));
            ViolationAssessment told = ViolationAssessment.NONE;
            for (CaseEvent event : life) {
                file = file.after(event);
                told = told.after(event);
                assertThat(file.assessment()).as("%s", life).isEqualTo(told);
            }
        }
    }
}
