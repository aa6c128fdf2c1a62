package org.hoso.runtime.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Sha256;
import org.hoso.runtime.problems.Tampered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The keys of files")
class FileKeysTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

    private final KeyDatabase database = KeyDatabase.running();
    private final KeyDatabase.Process one = database.process();
    private final KeyDatabase.Process other = database.process();
    private final String name = Sha256.of(UUID.randomUUID().toString()).value();
    private final UUID caseId = UUID.randomUUID();
    private final List<String> done = new ArrayList<>();

    @Test
    @DisplayName("are a case's once its body uploaded the file, and no other body's")
    void of_a_case() throws IOException {
        byte[] sealed = uploaded("ABEI", NOW);

        assertThat(one.files.keep(caseId, "VFA", name)).isFalse();
        assertThat(one.files.ofCase(caseId, name)).isEmpty();
        assertThat(one.files.keep(caseId, "ABEI", name)).isTrue();
        assertThat(one.files.keep(caseId, "ABEI", name)).isTrue();

        assertThat(other.files.ofCase(caseId, name).orElseThrow().open(0, true, sealed))
                .hasValue(new byte[] {1});
        assertThat(other.files.ofCase(UUID.randomUUID(), name)).isEmpty();
        assertThat(one.files.uploaded("VFA", name)).isEmpty();
    }

    @Test
    @DisplayName("are the same for the same bytes, whoever sends them and however late: the bytes are kept once")
    void once() throws IOException {
        byte[] sealed = uploaded("ABEI", NOW.minus(Duration.ofHours(2)));
        one.files.keep(caseId, "ABEI", name);
        forget();
        UUID later = UUID.randomUUID();

        uploaded("VFA", NOW);
        other.files.keep(later, "VFA", name);

        assertThat(done).containsExactly("kept", "discarded");
        assertThat(one.files.ofCase(later, name).orElseThrow().open(0, true, sealed))
                .hasValue(new byte[] {1});
    }

    @Test
    @DisplayName(
            "are forgotten with the bytes where no step named them in time, and drawn anew for who sends them again")
    void nobody_named_it() throws IOException {
        uploaded("ABEI", NOW.minus(Duration.ofHours(2)));
        forget();

        assertThat(done).containsExactly("kept", "removed");
        assertThat(one.files.uploaded("ABEI", name)).isEmpty();
        byte[] again = uploaded("ABEI", NOW);
        one.files.keep(caseId, "ABEI", name);
        assertThat(one.files.ofCase(caseId, name).orElseThrow().open(0, true, again))
                .isPresent();
    }

    @Test
    @DisplayName("go with the key of the case; the bytes go with the last")
    void erased() throws IOException {
        UUID second = UUID.randomUUID();
        uploaded("ABEI", NOW.minus(Duration.ofHours(2)));
        one.files.keep(caseId, "ABEI", name);
        one.files.keep(second, "ABEI", name);

        one.forgetting.destroy(one.forgetting.behind(List.of(caseId)));
        forget();
        assertThat(one.files.ofCase(caseId, name)).isEmpty();
        assertThat(one.files.ofCase(second, name)).isPresent();
        assertThat(done).doesNotContain("removed");

        one.forgetting.destroy(one.forgetting.behind(Set.of(second)));
        forget();
        assertThat(one.files.ofCase(second, name)).isEmpty();
        assertThat(done).containsExactly("kept", "removed");
    }

    @Test
    @DisplayName("given for a step that was refused are taken back; for one that was accepted they stay")
    void unproven() throws IOException {
        uploaded("ABEI", NOW.minus(Duration.ofHours(2)));
        one.files.keep(caseId, "ABEI", name);
        FileKeys.Unproven kept = new FileKeys.Unproven(caseId, name);
        assertThat(one.files.unproven(NOW.plusSeconds(60))).contains(kept);
        one.files.prove(kept);
        assertThat(one.files.unproven(NOW.plusSeconds(60))).doesNotContain(kept);
        forget();

        one.files.drop(kept, removed -> done.add("removed"));

        assertThat(one.files.ofCase(caseId, name)).isEmpty();
        assertThat(done).containsExactly("kept", "removed");
    }

    @Test
    @DisplayName("whose row somebody else wrote open nothing")
    void forged() throws IOException {
        uploaded("ABEI", NOW);
        one.files.keep(caseId, "ABEI", name);
        UUID stranger = UUID.randomUUID();
        database.jdbc()
                .update(
                        "insert into file_key (case_id, name, person, sealed, mac)"
                                + " select ?, name, person, sealed, mac from file_key where case_id = ?",
                        stranger,
                        caseId);
        database.jdbc().update("update upload set agency = 'VFA' where name = ?", name);

        assertThatThrownBy(() -> one.files.ofCase(stranger, name)).isInstanceOf(Tampered.class);
        assertThatThrownBy(() -> one.files.uploaded("VFA", name)).isInstanceOf(Tampered.class);
        database.jdbc().update("delete from file_key where case_id = ?", stranger);
        database.jdbc().update("delete from upload where name = ?", name);
    }

    /** @return a byte sealed under the key that is drawn for it */
    private byte[] uploaded(String agency, Instant at) throws IOException {
        ContentKey drawn = ContentKey.drawn(RANDOM);
        UploadedFile file =
                new UploadedFile(UUID.randomUUID(), agency, "officer", name, new Sha256(name), "image/png", 1, at);
        one.files.take(file, drawn, new FileKeys.Bytes() {
            @Override
            public void keep() {
                done.add("kept");
            }

            @Override
            public void discard() {
                done.add("discarded");
            }
        });
        return drawn.seal(0, true, new byte[] {1}, RANDOM);
    }

    private void forget() throws IOException {
        one.files.forget(NOW.minus(Duration.ofHours(1)), gone -> {
            if (gone.equals(name)) done.add("removed");
        });
    }
}
