package org.hoso.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.progress.Told.reported;

import java.util.List;
import java.util.Random;
import org.hoso.cases.AssessedEvents;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.PlatformNotice.OpenPlatformCase;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.PlatformNotice.ResendNotice;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.ImposeSanction;
import org.hoso.cases.Sanction.IssueRecord;
import org.hoso.cases.Sanction.OrderRemediesOnly;
import org.hoso.cases.Sanction.ProposeSanction;
import org.hoso.cases.ViolationAssessment;
import org.hoso.query.known.Head;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress of a case")
class AssessedProgressTest {
    @Test
    @DisplayName("reads from what its bodies said the same as whoever folds it by itself")
    void one_reading() {
        Random random = new Random(226);
        for (int round = 0; round < 2_000; round++) {
            List<CaseEvent> life = AssessedEvents.life(random);
            Head head = Head.NONE.after(SampleEvents.of(ContentReported.class));
            ViolationAssessment told = ViolationAssessment.NONE;
            for (CaseEvent event : life) {
                head = head.after(event);
                told = told.after(event);
                assertThat(head.assessment()).as("%s", life).isEqualTo(told);
            }
        }
    }

    @Test
    @DisplayName(
            "a case that was concluded to be none is to be ended until it is concluded otherwise, however it is classified")
    void to_be_ended() {
        Told concluded = concluded(classified(Verdict.VIOLATION), Finding.NO_VIOLATION);
        assertThat(stage(concluded)).isEqualTo(ProgressStage.TO_END);
        Told corrected = concluded.then(ClassificationCorrected.class, "verdict", Verdict.VIOLATION);
        assertThat(stage(corrected)).isEqualTo(ProgressStage.TO_END);
        assertThat(stage(concluded(corrected, Finding.VIOLATION))).isEqualTo(ProgressStage.IN_HAND);
        assertThat(stage(concluded(classified(Verdict.NO_VIOLATION), Finding.VIOLATION)))
                .isEqualTo(ProgressStage.TO_END);
        assertThat(stage(concluded(concluded(reported(), Finding.NO_VIOLATION), Finding.VIOLATION)))
                .isEqualTo(ProgressStage.TO_CLASSIFY);
    }

    @Test
    @DisplayName("nothing against anybody is named as a next step once it was concluded to be none")
    void nothing_further() {
        Told late = classified(Verdict.VIOLATION).then(PlatformNotified.class).then(ClockBreached.class);
        StillOpen before = new StillOpen(late.progress());
        StillOpen after = new StillOpen(concluded(late, Finding.NO_VIOLATION).progress());
        for (Class<? extends CaseCommand> command : List.of(
                NotifyPlatform.class,
                IssueRecord.class,
                ResendNotice.class,
                OpenPlatformCase.class,
                ProposeSanction.class,
                ImposeSanction.class,
                OrderRemediesOnly.class)) {
            Strand item = late.progress().strands().find(Told.ITEM).orElseThrow();
            assertThat(before.of(command, item)).as("%s", command).isTrue();
            assertThat(after.of(command, item)).as("%s", command).isFalse();
        }
    }

    private static Told classified(Verdict verdict) {
        return reported().then(ViolationClassified.class, "verdict", verdict);
    }

    private static Told concluded(Told told, Finding finding) {
        return told.then(ConclusionGiven.class, "finding", finding);
    }

    private static ProgressStage stage(Told told) {
        return told.stageOf(SampleEvents.CASE.value());
    }
}
