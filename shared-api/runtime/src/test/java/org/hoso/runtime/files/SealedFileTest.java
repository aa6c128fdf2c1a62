package org.hoso.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.hoso.cases.Sha256;
import org.hoso.runtime.sealing.ContentKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sealed file")
class SealedFileTest {
    private static final int PIECE = SealedForm.PIECE;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final FileName NAME = new FileName("ab".repeat(32));

    @TempDir
    Path folder;

    private final ContentKey key = ContentKey.drawn(RANDOM);
    private Path begun;
    private FolderStore store;

    @BeforeEach
    void empty() throws IOException {
        begun = folder.resolve("begun");
        store = new FolderStore(folder.resolve("files"));
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 17})
    void is_read_as_it_was_written_whole_and_from_any_place(int length) throws IOException {
        byte[] content = bytes(length);
        write(content, length);
        store.keep(begun, NAME);

        try (SealedFile file = open()) {
            assertThat(file.size()).isEqualTo(length);
            file.verify(Sha256.of(content));
            Random places = new Random(length);
            for (int n = 0; n < 20; n++) {
                int from = places.nextInt(length + 1);
                int to = from + places.nextInt(length - from + 1);
                assertThat(file.content(from, to - from).readAllBytes())
                        .isEqualTo(Arrays.copyOfRange(content, from, to));
            }
            assertThatThrownBy(() -> file.content(1, length)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void has_nothing_of_its_content_on_the_disk() throws IOException {
        write("thuốc gia truyền trị dứt điểm".repeat(9000).getBytes(), 1000);

        assertThat(new String(Files.readAllBytes(begun), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("gia truy");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(begun)))
                .isEqualTo("rw-------");
    }

    @Test
    void that_was_altered_cut_lengthened_or_put_in_another_order_is_refused() throws IOException {
        byte[] content = bytes(3 * PIECE + 17);
        write(content, content.length);
        byte[] sealed = Files.readAllBytes(begun);

        for (int at : new int[] {0, 9, sealed.length / 2, sealed.length - 1}) {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            refused(altered, content);
        }
        for (int length :
                new int[] {0, 7, 8, 20, (int) SealedForm.start(1), (int) SealedForm.start(3), sealed.length - 1})
            refused(Arrays.copyOf(sealed, length), content);
        refused(Arrays.copyOf(sealed, sealed.length + 1), content);
        byte[] swapped = sealed.clone();
        System.arraycopy(
                sealed, (int) SealedForm.start(0), swapped, (int) SealedForm.start(1), SealedForm.SEALED_PIECE);
        System.arraycopy(
                sealed, (int) SealedForm.start(1), swapped, (int) SealedForm.start(0), SealedForm.SEALED_PIECE);
        refused(swapped, content);
    }

    @Test
    void of_another_content_does_not_pass_as_this_one() throws IOException {
        write(bytes(5), 5);
        store.keep(begun, NAME);

        try (SealedFile file = open()) {
            assertThatThrownBy(() -> file.verify(Sha256.of("other"))).isInstanceOf(AlteredFile.class);
        }
    }

    @Test
    void that_was_cut_anywhere_is_gone_on_with_from_its_last_whole_piece() throws IOException {
        byte[] content = bytes(4 * PIECE);
        write(content, 1000);
        byte[] sealed = Files.readAllBytes(begun);

        for (int cut :
                new int[] {0, 3, 8, 500, (int) SealedForm.start(1), (int) SealedForm.start(2) + 9, sealed.length}) {
            Files.write(begun, Arrays.copyOf(sealed, cut));
            goOn(content, Math.min(3, SealedForm.wholePieces(cut)) * PIECE);
        }
    }

    @Test
    void whose_last_bytes_never_reached_the_disk_is_gone_on_with_from_before_them() throws IOException {
        byte[] content = bytes(4 * PIECE);
        write(content, 1000);
        try (FileChannel torn = FileChannel.open(begun, StandardOpenOption.WRITE)) {
            torn.truncate(SealedForm.start(3));
            torn.write(ByteBuffer.allocate(100), SealedForm.start(2) + 50);
        }

        goOn(content, 2L * PIECE);
    }

    private void goOn(byte[] content, long from) throws IOException {
        try (SealingWriter again = SealingWriter.resume(begun, key, RANDOM)) {
            assertThat(again.written()).isEqualTo(from);
            again.take(content, (int) from, (int) (content.length - from));
            again.finish();
        }
        store.remove(NAME);
        Path copy = Files.copy(begun, folder.resolve("copy"));
        store.keep(copy, NAME);
        try (SealedFile file = open()) {
            file.verify(Sha256.of(content));
        }
    }

    private void refused(byte[] sealed, byte[] content) throws IOException {
        store.remove(NAME);
        store.keep(Files.write(folder.resolve("altered"), sealed), NAME);
        assertThatThrownBy(() -> {
                    try (SealedFile file = open()) {
                        file.verify(Sha256.of(content));
                    }
                })
                .isInstanceOf(AlteredFile.class)
                .hasMessageContaining(NAME.value());
    }

    private void write(byte[] content, int atOnce) throws IOException {
        try (SealingWriter writer = SealingWriter.begin(begun, key, RANDOM)) {
            for (int at = 0; at < content.length; at += atOnce)
                writer.take(content, at, Math.min(atOnce, content.length - at));
            assertThat(writer.written()).isEqualTo(content.length);
            writer.finish();
        }
    }

    private SealedFile open() throws IOException {
        return new SealedFile(NAME, store.find(NAME).orElseThrow(), key);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
