package org.hoso.runtime.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The master key")
class MasterKeyTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path folder;

    @Test
    void is_made_once_readable_by_its_owner_only_and_kept() throws IOException {
        Path file = folder.resolve("keys/master.key");
        MasterKey made = MasterKeyFile.open(file, true, RANDOM);
        MasterKey read = MasterKeyFile.open(file, true, RANDOM);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(read.blind(new Identity.Account("a"))).isEqualTo(made.blind(new Identity.Account("a")));
    }

    @Test
    void is_never_made_where_that_was_not_asked_for() {
        assertThatThrownBy(() -> MasterKeyFile.open(folder.resolve("missing.key"), false, RANDOM))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hoso.keys.master-key-file");
    }

    @Test
    void is_refused_when_others_may_read_it_or_its_length_is_wrong() throws IOException {
        Path open = Files.write(folder.resolve("open.key"), new byte[32]);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r-----"));
        Path half = Files.write(folder.resolve("half.key"), new byte[16]);
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(() -> MasterKeyFile.open(open, false, RANDOM)).hasMessageContaining("rw-r-----");
        assertThatThrownBy(() -> MasterKeyFile.open(half, false, RANDOM)).hasMessageContaining("32 bytes");
    }

    @Test
    void blinds_a_number_the_same_for_every_spelling_and_for_ever() {
        byte[] secret = new byte[32];
        for (int i = 0; i < 32; i++) secret[i] = (byte) (32 + i);
        MasterKey master = new MasterKey(secret);
        String pinned = "c224f279987c867c3fe679ea1e720832a7add7db0c3991fa191e3c63f866e911";

        assertThat(master.blind(new Identity.Number("012 345.678-901")).hex()).isEqualTo(pinned);
        assertThat(master.blind(new Identity.Number("０１２３４５６７８９０１")).hex()).isEqualTo(pinned);
        assertThat(master.blind(new Identity.Number("ab1234567")))
                .isEqualTo(master.blind(new Identity.Number("AB 1234567")));
    }

    @Test
    void never_takes_a_number_for_an_account() {
        MasterKey master = new MasterKey(new byte[32]);

        assertThat(master.blind(new Identity.Number("account:reporter1")))
                .isNotEqualTo(master.blind(new Identity.Account("reporter1")));
    }

    @Test
    void is_not_the_same_key_as_the_one_that_wraps() {
        MasterKey master = new MasterKey(new byte[32]);
        byte[] wrapped = master.wrap(new byte[32], new byte[] {1}, RANDOM);

        assertThat(master.unwrap(wrapped, new byte[] {1})).hasValue(new byte[32]);
        assertThat(master.unwrap(wrapped, new byte[] {2})).isEmpty();
        assertThat(new MasterKey(HexFormat.of().parseHex("11".repeat(32))).unwrap(wrapped, new byte[] {1}))
                .isEmpty();
    }

    @Test
    void a_number_that_tells_nobody_apart_is_recognised_as_such() {
        assertThat(new Identity.Number("không có").tellsApart()).isFalse();
        assertThat(new Identity.Number("1").tellsApart()).isFalse();
        assertThat(new Identity.Number("0101234567").tellsApart()).isTrue();
    }
}
