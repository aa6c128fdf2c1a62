package org.hoso.ops.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
            "are at least 120 kinds, each on a copy, each found by whom it must be found, as ops/attacks.md says; nothing is found where nothing was done")
    void allFound() throws Exception {
        PGSimpleDataSource database =
                (PGSimpleDataSource) TestPostgres.withEventStore().dataSource();
        SmallStore store = new SmallStore(database).filled();
        assertThat(store.attacks())
                .extracting(Attack::name)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(AT_LEAST);
        Trial trial = new Trial(store);
        assertThat(trial.of(Attack.none()).by()).isEmpty();
        List<Found> all = trial.of(store.attacks());
        SoftAssertions softly = new SoftAssertions();
        for (Found found : all)
            softly.assertThat(found.asItMust()).as(found.toString()).isTrue();
        softly.assertAll();
        assertThat(trial.of(Attack.none()).by()).isEmpty();
        String table = AttackTable.of(all);
        if (Boolean.getBoolean("approve")) Files.writeString(TABLE, table);
        assertThat(table)
                .as("who finds an attack has changed; write it anew with -Dapprove=true")
                .isEqualTo(Files.readString(TABLE));
    }
}
