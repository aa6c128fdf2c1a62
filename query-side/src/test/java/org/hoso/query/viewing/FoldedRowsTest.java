package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A row that is compared with its events")
class FoldedRowsTest {
    private record Left(CaseId caseId, long version, Set<String> left) implements OfCase {}

    @Test
    @DisplayName("agrees in whatever order another process wrote its sets, and differs by what is in them")
    void order_of_sets() {
        assertThat(agrees(List.of("named", "known"))).isTrue();
        assertThat(agrees(List.of("known", "named"))).isTrue();
        assertThat(agrees(List.of("known"))).isFalse();
    }

    private static boolean agrees(List<String> kept) {
        LedgeredCaseEvent event = Aside.everyEvent().getFirst();
        Fold<Left> fold = (before, next) -> new Left(next.caseId(), next.version(), ordered(List.of("named", "known")));
        FoldedRows<Left> rows =
                new FoldedRows<>(fold, new Stored(new Left(event.caseId(), event.version(), ordered(kept))));
        return rows.agrees(1, event.caseId(), List.of(event), 0);
    }

    private static Set<String> ordered(List<String> members) {
        return new LinkedHashSet<>(members);
    }

    private record Stored(Left kept) implements CaseRows<Left> {
        @Override
        public Map<CaseId, Left> load(int generation, Set<CaseId> cases) {
            return Map.of(kept.caseId(), kept);
        }

        @Override
        public void save(int generation, Collection<Left> values) {
            throw new UnsupportedOperationException("what is compared is not written");
        }
    }
}
