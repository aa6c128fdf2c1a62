package org.hoso.ops.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Attacks of somebody who owns the database")
class AttacksTest {
    private static final int AT_LEAST = 120;

    private final DataSource database = TestPostgres.withEventStore().dataSource();

    @Test
    @DisplayName(
            "are at least 120 kinds, each found by whom it must be found, and nothing is found where nothing was done")
    void allFound() throws Exception {
        List<Attack> attacks = Attacks.all();
        assertThat(attacks).extracting(Attack::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(AT_LEAST);
        try (Trial trial = new Trial(database, new SmallStore(database).filled().key())) {
            assertThat(trial.untouched()).isEqualTo(new Trial.Found("", 0));
            SoftAssertions softly = new SoftAssertions();
            for (Attack attack : attacks)
                softly.assertThat(found(trial, attack)).as(attack.name()).isTrue();
            softly.assertAll();
            assertThat(trial.untouched()).isEqualTo(new Trial.Found("", 0));
        }
    }

    private static boolean found(Trial trial, Attack attack) throws SQLException, InterruptedException {
        return trial.of(attack).by(attack.finder());
    }
}
