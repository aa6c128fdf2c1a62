package org.hoso.runtime.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.hoso.cases.Sealed;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.boot.CannotStart;
import org.hoso.runtime.problems.StoreTrouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("The key database by its properties")
class SealingConfigurationTest {
    @TempDir
    Path data;

    private final TestPostgres.Database database = TestPostgres.empty();

    @Test
    void one_side_makes_schema_and_key_and_another_opens_what_was_sealed() {
        commandSide().run(command -> {
            SealingSession session = command.getBean(Sealer.class).open();
            UUID ref = UUID.randomUUID();
            session.needs(ref, true);
            session.prepare();
            Sealed sealed = session.seal(ref, "name", "Nguyễn Thị Bưởi");

            querySide()
                    .run(query -> assertThat(query.getBean(Opener.class).open(sealed, "name"))
                            .contains("Nguyễn Thị Bưởi"));
        });
    }

    @Test
    void is_never_taken_for_the_database_of_anything_else() {
        commandSide().run(command -> assertThat(command).doesNotHaveBean(DataSource.class));
    }

    @Test
    void without_its_master_key_a_side_does_not_start() {
        querySide().run(query -> assertThat(query).hasFailed());
        assertThat(Files.exists(data.resolve("master.key"))).isFalse();
    }

    @Test
    void with_another_master_key_no_side_starts() throws IOException {
        commandSide().run(command -> assertThat(command).hasNotFailed());
        commandSide().run(again -> assertThat(again).hasNotFailed());
        Files.write(data.resolve("master.key"), new byte[MasterKey.BYTES]);
        querySide().run(query -> assertThat(query).hasFailed().getFailure().hasRootCauseInstanceOf(CannotStart.class));
        commandSide()
                .run(command -> assertThat(command)
                        .hasFailed()
                        .getFailure()
                        .hasRootCauseMessage(
                                "The master key in hoso.keys.master-key-file is not the one of this key database."));
    }

    @Test
    void where_persons_are_already_their_keys_tell_the_right_one() throws SQLException, IOException {
        commandSide().run(command -> {
            SealingSession session = command.getBean(Sealer.class).open();
            session.needs(UUID.randomUUID(), true);
            session.prepare();
        });
        run("delete from master_check");
        byte[] right = Files.readAllBytes(data.resolve("master.key"));
        Files.write(data.resolve("master.key"), new byte[MasterKey.BYTES]);
        commandSide().run(command -> assertThat(command).hasFailed());
        Files.write(data.resolve("master.key"), right);
        commandSide().run(command -> assertThat(command).hasNotFailed());
    }

    @Test
    void a_side_that_started_before_the_value_was_there_is_unwell_with_another_key() throws SQLException, IOException {
        commandSide().run(command -> {});
        byte[] right = Files.readAllBytes(data.resolve("master.key"));
        run("delete from master_check");
        Files.write(data.resolve("master.key"), new byte[MasterKey.BYTES]);
        querySide().run(query -> {
            assertThat(query).hasNotFailed();
            Files.write(data.resolve("master.key"), right);
            commandSide().run(command -> assertThat(command).hasNotFailed());
            assertThat(query.getBean(KeyStoreHealth.class).health().getStatus()).isEqualTo(Status.DOWN);
        });
    }

    @Test
    void without_an_address_there_is_no_sealing() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SealingAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Opener.class));
    }

    @Test
    void tells_when_it_is_away() {
        commandSide().run(command -> {
            KeyStoreHealth health = command.getBean(KeyStoreHealth.class);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            command.getBean(KeyStore.class).close();
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            SealingSession session = command.getBean(Sealer.class).open();
            session.needs(UUID.randomUUID(), true);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(session::prepare))
                    .matches(StoreTrouble::isAway);
        });
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private ApplicationContextRunner commandSide() {
        return querySide().withPropertyValues("hoso.keys.create-master-key=true", "hoso.keys.migrate=true");
    }

    private ApplicationContextRunner querySide() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SealingAutoConfiguration.class))
                .withPropertyValues(
                        "hoso.keys.url=" + database.url(),
                        "hoso.keys.username=" + database.user(),
                        "hoso.keys.password=" + database.password(),
                        "hoso.keys.master-key-file=" + data.resolve("master.key"));
    }
}
