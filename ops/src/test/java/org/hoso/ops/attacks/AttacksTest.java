package org.hoso.ops.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("Attacks of somebody who owns the database")
class AttacksTest {
    private static final int AT_LEAST = 120;
    private static final Path TABLE = Path.of("attacks.md");

    @Test
    @DisplayName(
            "are at least 120 kinds, each on a copy, each found by whom it must be found, as ops/attacks.md says, of rows of views one kind a table; nothing is found where nothing was done")
    void allFound() throws Exception {
        PGSimpleDataSource database =
                (PGSimpleDataSource) TestPostgres.withEventStore().dataSource();
        List<Tried> all = new ArrayList<>();
        try (PlayedStore played = PlayedStore.played(false, told -> {})) {
            for (Attacked store : List.of(new SmallStore(database).filled(), played)) all.addAll(tried(store));
        }
        List<Detection> found =
                all.stream().flatMap(tried -> tried.found().stream()).toList();
        assertThat(found)
                .extracting(one -> one.attack().name())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(AT_LEAST);
        SoftAssertions softly = new SoftAssertions();
        found.forEach(one -> softly.assertThat(one.asItMust()).as(one.told()).isTrue());
        softly.assertAll();
        String table = AttackTable.of(all);
        if (Boolean.getBoolean("approve")) Files.writeString(TABLE, table);
        assertThat(table)
                .as("who finds an attack has changed; write it anew with -Dapprove=true")
                .isEqualTo(Files.readString(TABLE));
    }

    private static List<Tried> tried(Attacked store) throws Exception {
        Trial trial = new Trial(store);
        assertThat(trial.of(Attack.none()).by()).isEmpty();
        List<Tried> all = new ArrayList<>();
        for (Theme theme : store.themes()) all.add(trial.of(theme, found -> {}));
        assertThat(trial.of(Attack.none()).by()).isEmpty();
        return all;
    }
}
