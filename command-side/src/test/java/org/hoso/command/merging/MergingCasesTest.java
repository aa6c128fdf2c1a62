package org.hoso.command.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;
import static org.hoso.command.merging.AskedOfHalves.VFA;
import static org.hoso.command.merging.AskedOfHalves.evidence;
import static org.hoso.command.merging.AskedOfHalves.offer;
import static org.hoso.command.merging.AskedOfHalves.reject;
import static org.hoso.command.merging.TwoCases.ABEI;
import static org.hoso.command.merging.TwoCases.FIRST;
import static org.hoso.command.merging.TwoCases.SECOND;
import static org.hoso.command.merging.TwoCases.THIRD;
import static org.hoso.command.merging.TwoCases.item;
import static org.hoso.command.merging.TwoCases.merge;
import static org.hoso.command.merging.TwoCases.reported;
import static org.hoso.command.merging.TwoCases.split;

import java.util.List;
import org.hoso.cases.Correction;
import org.hoso.cases.Merging.CaseMerged;
import org.hoso.cases.Merging.CaseSplit;
import org.hoso.cases.Merging.MergeCases;
import org.hoso.cases.Merging.Part;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.Merged;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Merging and splitting cases")
class MergingCasesTest {
    @Test
    @DisplayName("a merge is told to both cases: who goes on under whom, and which body answers for both")
    void merges() {
        TwoCases two = reported().merged();
        assertThat(two.told.subList(2, 4))
                .satisfiesExactly(
                        first -> assertThat((CaseMerged) first).satisfies(e -> {
                            assertThat(e.caseId()).isEqualTo(FIRST);
                            assertThat(e.part()).isEqualTo(Part.SURVIVING);
                            assertThat(e.otherNumber().value()).isEqualTo("HS-2026-000002");
                        }),
                        second -> assertThat((CaseMerged) second).satisfies(e -> {
                            assertThat(e.caseId()).isEqualTo(SECOND);
                            assertThat(e.part()).isEqualTo(Part.ABSORBED);
                            assertThat(e.otherId()).isEqualTo(FIRST);
                            assertThat(e.accountable().agency()).isEqualTo("ABEI");
                        }));
    }

    @Test
    @DisplayName("only the body that answers for both merges them; another one offers the lead first")
    void one_body() {
        reported().when(merge(VFA, FIRST, SECOND, days(1))).refusedWith(Refusal.WRONG_AGENCY);
        new TwoCases()
                .with(FIRST, 1, "ABEI")
                .with(SECOND, 2, "VFA")
                .when(merge(FIRST, SECOND))
                .refusedWith(Refusal.OTHER_ACCOUNTABLE);
        reported()
                .when(merge(officer(Role.CLASSIFIER, "ABEI"), FIRST, SECOND, days(1)))
                .refusedWith(Refusal.WRONG_ROLE);
    }

    @Test
    @DisplayName("a case is merged with another one that is there, open and under none, and whose lead is settled")
    void what_can_be_merged() {
        reported().when(merge(FIRST, FIRST)).refusedWith(Refusal.SAME_CASE);
        reported().when(merge(FIRST, THIRD)).refusedWith(Refusal.UNKNOWN_CASE);
        reported().when(merge(ABEI, FIRST, SECOND, hours(-1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        reported().after(reject(SECOND)).when(merge(FIRST, SECOND)).refusedWith(Refusal.CASE_CLOSED);
        reported().after(offer(SECOND)).when(merge(FIRST, SECOND)).refusedWith(Refusal.LEAD_IN_MOTION);
        TwoCases three = reported().merged().with(THIRD, 3, "ABEI");
        three.when(merge(THIRD, SECOND)).refusedWith(Refusal.CASE_MERGED);
        three.when(merge(SECOND, THIRD)).refusedWith(Refusal.CASE_MERGED);
        assertThat(three.after(new MergeCases(FIRST, ABEI, days(2), id(501), THIRD, text("too"), null))
                        .file(FIRST)
                        .merged()
                        .taken())
                .hasSize(2);
    }

    @Test
    @DisplayName("a split is asked of either half, told to both, and leaves one body answering for each")
    void splits() {
        for (var asked : List.of(split(FIRST, SECOND), split(SECOND, null))) {
            TwoCases two = reported().merged().after(asked);
            assertThat(two.told.subList(4, 6))
                    .allSatisfy(event -> assertThat(event).isInstanceOf(CaseSplit.class));
            assertThat(two.file(FIRST).merged()).isEqualTo(Merged.ALONE);
            assertThat(two.file(SECOND).merged()).isEqualTo(Merged.ALONE);
            assertThat(two.file(SECOND).lead().accountable(ABEI)).isTrue();
            assertThat(two.decide(evidence(SECOND, item(2)))).isInstanceOf(Decision.Accepted.class);
        }
        reported().when(split(FIRST, SECOND)).refusedWith(Refusal.NOT_MERGED);
        reported().when(split(FIRST, null)).refusedWith(Refusal.NOT_MERGED);
        TwoCases late = new TwoCases().with(FIRST, 1, "ABEI").with(SECOND, 2, "ABEI");
        late.after(merge(ABEI, FIRST, SECOND, days(30)))
                .when(split(FIRST, SECOND))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("a merge is taken back, never corrected in one of the two")
    void not_corrected() {
        TwoCases two = reported().merged();
        two.when(new Correction.CorrectRecord(
                        FIRST,
                        ABEI,
                        days(5),
                        1,
                        List.of(new Correction.CorrectedField(
                                "/at", CaseJson.stored().valueToTree("2026-10-07T02:00:00Z"))),
                        text("wrong day"),
                        document("3/CV")))
                .refusedWith(Refusal.EVENT_NOT_CORRECTABLE);
    }
}
