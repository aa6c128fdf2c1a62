package org.hoso.command.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.merging.AskedOfHalves.OFFER;
import static org.hoso.command.merging.AskedOfHalves.VFA;
import static org.hoso.command.merging.AskedOfHalves.close;
import static org.hoso.command.merging.AskedOfHalves.complaint;
import static org.hoso.command.merging.AskedOfHalves.evidence;
import static org.hoso.command.merging.AskedOfHalves.half;
import static org.hoso.command.merging.AskedOfHalves.offer;
import static org.hoso.command.merging.AskedOfHalves.told;
import static org.hoso.command.merging.TwoCases.ABEI;
import static org.hoso.command.merging.TwoCases.FIRST;
import static org.hoso.command.merging.TwoCases.SECOND;
import static org.hoso.command.merging.TwoCases.THIRD;
import static org.hoso.command.merging.TwoCases.item;
import static org.hoso.command.merging.TwoCases.merge;
import static org.hoso.command.merging.TwoCases.reported;
import static org.hoso.command.merging.TwoCases.split;

import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.Merged;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chains of merged cases")
class ChainsOfCasesTest {
    @Test
    @DisplayName("a case that holds others is merged again, and all of them go on under the one that is left")
    void chains() {
        TwoCases all = chain();
        assertThat(half(all, THIRD, evidence(THIRD, item(2)))).isEqualTo(SECOND);
        assertThat(half(all, THIRD, evidence(THIRD, item(1)))).isEqualTo(FIRST);
        assertThat(all.ask(evidence(THIRD, item(2)), null)).isInstanceOf(Decision.Accepted.class);
        Decision sent = all.decide(evidence(SECOND, item(2)));
        assertThat(((Decision.Refused) sent).details()).containsEntry("caseNumber", "HS-2026-000003");
        all.when(merge(SECOND, THIRD)).refusedWith(Refusal.CASE_MERGED);
        all.after(offer(THIRD)).after(new Coordination.AcceptLead(THIRD, VFA, days(3), OFFER));
        assertThat(all.told.subList(all.told.size() - 2, all.told.size()))
                .extracting(CaseEvent::caseId)
                .containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    @DisplayName("any of them is taken out, with what goes on under it, asked at the top, above it or at itself")
    void out_of_a_chain() {
        for (var asked : List.of(split(THIRD, SECOND), split(FIRST, SECOND), split(SECOND, null))) {
            TwoCases all = chain().after(asked);
            assertThat(all.file(SECOND).merged()).isEqualTo(Merged.ALONE);
            assertThat(all.file(FIRST).merged().into()).isNotNull();
            assertThat(all.file(FIRST).merged().taken()).isEmpty();
        }
        for (var asked : List.of(split(THIRD, FIRST), split(FIRST, null))) {
            TwoCases all = chain().after(asked);
            assertThat(all.file(THIRD).merged()).isEqualTo(Merged.ALONE);
            assertThat(all.file(FIRST).merged().into()).isNull();
            assertThat(all.file(FIRST).merged().taken()).hasSize(1);
            assertThat(all.ask(evidence(FIRST, item(2)), null)).isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    @DisplayName("all come to rest together, once each is finished")
    void closing_a_chain() {
        TwoCases all = chain().after(complaint(THIRD, id(22), id(700)));
        Decision open = all.ask(close(THIRD), null);
        assertThat(((Decision.Refused) open).details().toString()).contains("HS-2026-000002:appeal:" + id(700));
        TwoCases done = chain().foundNone(FIRST);
        for (int report = 21; report <= 23; report++) told(done, THIRD, report);
        done.after(close(THIRD));
        assertThat(List.of(FIRST, SECOND, THIRD))
                .allSatisfy(one -> assertThat(done.file(one).closure().open()).isFalse());
    }

    @Test
    @DisplayName("no more than ten go on under one")
    void bounded() {
        TwoCases many = reported();
        for (int n = 3; n <= 12; n++) many.with(new CaseId(id(n)), n, "ABEI");
        for (int n = 2; n <= 10; n++) many.after(merge(FIRST, new CaseId(id(n))));
        CaseId last = new CaseId(id(12));
        CaseId held = new CaseId(id(11));
        many.after(merge(last, held)).when(merge(FIRST, last)).refusedWith(Refusal.TOO_MANY_MERGED);
        many.after(split(last, held)).after(merge(ABEI, FIRST, held, days(21)));
    }

    /** The second under the first, and that one under the third. */
    private static TwoCases chain() {
        return reported().merged().with(THIRD, 3, "ABEI").after(merge(THIRD, FIRST));
    }
}
