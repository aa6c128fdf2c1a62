package org.hoso.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Merging.CaseMerged;
import org.hoso.cases.Merging.CaseSplit;
import org.hoso.cases.Merging.LeadFollowed;
import org.hoso.cases.Merging.Part;
import org.hoso.query.Varied;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures of cases that are merged and taken apart")
class MergedFiguresTest {
    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    @DisplayName("count each notice once in its own half: no merge, lead that follows or split adds, moves or ends one")
    void nothing_doubled() {
        Map<CaseId, NoticedCase> cases = new HashMap<>();
        int counted = 0;
        for (LedgeredCaseEvent one : RandomNotices.of(111, 8, 600, BEGIN, 1)) {
            NoticedCase known = NoticedCase.after(cases.get(one.caseId()), one);
            cases.put(one.caseId(), known);
            NoticedCase told = known;
            for (CaseEvent event : merging(one.caseId())) {
                told = NoticedCase.after(
                        told,
                        new LedgeredCaseEvent(
                                one.position(),
                                one.ledgeredAt(),
                                one.recordedAt(),
                                told.version() + 1,
                                "merging",
                                event));
                assertThat(told.notices()).isEqualTo(known.notices());
                assertThat(told.intervals()).isEqualTo(known.intervals());
                assertThat(told.assessment()).isEqualTo(known.assessment());
                assertThat(told.fields()).isEqualTo(known.fields());
            }
            counted += known.notices().all().size();
        }
        assertThat(counted).isGreaterThan(1_000);
    }

    private static List<CaseEvent> merging(CaseId caseId) {
        return List.of(
                Varied.of(CaseMerged.class, "caseId", caseId, "part", Part.ABSORBED),
                Varied.of(LeadFollowed.class, "caseId", caseId),
                Varied.of(CaseSplit.class, "caseId", caseId, "part", Part.ABSORBED),
                Varied.of(CaseMerged.class, "caseId", caseId, "part", Part.SURVIVING),
                Varied.of(CaseSplit.class, "caseId", caseId, "part", Part.SURVIVING));
    }
}
