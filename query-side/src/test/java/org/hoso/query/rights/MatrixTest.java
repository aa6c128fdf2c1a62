package org.hoso.query.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.rights.Sight.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The matrix")
class MatrixTest {
    /** process.md section 8, as printed there. */
    private static final String PRINTED = """
            Coordinator | Lead agency | Co-agency | Other ministries | Province | Appeals | Auditor | Platform | Reporter | Subject
            REPORT_TEXT | yes | yes | yes | summary | own area | yes | yes | no | own | no
            REPORTER_IDENTITY | masked | need-to-know | no | no | no | need-to-know | logged break-glass | no | own | never
            EVIDENCE | yes | yes | yes | on request | own area | yes | yes | item only | own | its own case
            SUBJECT_IDENTITY | yes | yes | yes | role only | own area | yes | yes | account only | no | own
            CONCLUSION | yes | yes | yes | yes | own area | yes | yes | reason line | outcome | own
            REMOVAL | yes | yes | yes | yes | own area | yes | yes | own | outcome | own
            DECISION | yes | yes | yes | yes | own area | yes | yes | no | outcome | own
            PUBLISHED_OUTCOME | public | public | public | public | public | public | public | public | public | public
            HISTORY | yes | own case | own case | no | own area | own case | all, read-only | no | no | no
            """;

    private static final List<Relation> COLUMNS = List.of(
            Relation.COORDINATOR,
            Relation.LEAD,
            Relation.CO,
            Relation.OTHER_MINISTRY,
            Relation.PROVINCE,
            Relation.APPEALS,
            Relation.AUDITOR,
            Relation.PLATFORM,
            Relation.REPORTER,
            Relation.SUBJECT);

    private static final Map<String, Sight> WORDS = Map.ofEntries(
            Map.entry("yes", FULL),
            Map.entry("own area", FULL),
            Map.entry("own case", FULL),
            Map.entry("all, read-only", FULL),
            Map.entry("summary", SUMMARY),
            Map.entry("masked", MASKED),
            Map.entry("need-to-know", NEED_TO_KNOW),
            Map.entry("logged break-glass", BREAK_GLASS),
            Map.entry("on request", ON_REQUEST),
            Map.entry("role only", ROLE_ONLY),
            Map.entry("item only", ITEM_ONLY),
            Map.entry("account only", ACCOUNT_ONLY),
            Map.entry("reason line", REASON_LINE),
            Map.entry("outcome", OUTCOME),
            Map.entry("own", OWN),
            Map.entry("its own case", OWN),
            Map.entry("public", PUBLIC),
            Map.entry("never", NO),
            Map.entry("no", NO));

    @TestFactory
    @DisplayName("is the printed one, cell by cell")
    Stream<DynamicTest> is_the_printed_one() {
        return PRINTED.lines().skip(1).flatMap(line -> {
            String[] cells = line.split("\\s*\\|\\s*");
            DataKind kind = DataKind.valueOf(cells[0]);
            return Stream.iterate(0, n -> n < COLUMNS.size(), n -> n + 1)
                    .map(n -> DynamicTest.dynamicTest(
                            kind + " for " + COLUMNS.get(n),
                            () -> assertThat(Matrix.at(kind, COLUMNS.get(n))).isEqualTo(WORDS.get(cells[n + 1]))));
        });
    }

    @Test
    @DisplayName("keeps from outsiders who handles a case and how, and from subscribers all that is not published")
    void keeps_handling_from_outsiders() {
        for (Relation relation : Relation.values())
            assertThat(Matrix.at(DataKind.HANDLING, relation) == NO).isEqualTo(!relation.ofTheState());
        for (DataKind kind : DataKind.values())
            assertThat(Matrix.at(kind, Relation.SUBSCRIBER))
                    .isEqualTo(kind == DataKind.PUBLISHED_OUTCOME ? PUBLIC : NO);
    }

    @Test
    @DisplayName("opens only what needs a reason for a reason")
    void opens_only_what_needs_a_reason() {
        Reader reader = new Reader("officer", "ABEI", java.util.Set.of());
        for (Relation relation : Relation.values()) {
            Sights without = new Sights(reader, relation, false);
            Sights with = new Sights(reader, relation, true);
            assertThat(without.openedForTheReason()).isEmpty();
            for (DataKind kind : DataKind.values()) {
                boolean opens = Matrix.at(kind, relation).opensForAReason();
                assertThat(with.openedForTheReason().contains(kind)).isEqualTo(opens);
                assertThat(with.at(kind)).isEqualTo(opens ? FULL : without.at(kind));
            }
        }
    }
}
