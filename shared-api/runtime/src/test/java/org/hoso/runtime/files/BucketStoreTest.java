package org.hoso.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.hoso.cases.Sha256;
import org.hoso.runtime.sealing.ContentKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A bucket of files (against a stand-in that speaks S3's protocol)")
class BucketStoreTest {
    private static final FileName NAME = new FileName("0e".repeat(32));
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path folder;

    private final BucketServer server = new BucketServer();
    private BucketStore store;

    @BeforeEach
    void open() throws IOException {
        store = new BucketStore(
                FilesAutoConfiguration.client(server.settings()), "evidence", new FolderStore(folder.resolve("files")));
    }

    @AfterEach
    void close() {
        store.close();
        server.close();
    }

    @Test
    @DisplayName("keeps a sealed file and gives it back from any place, by few ways")
    void kept() throws IOException {
        byte[] content = new byte[10_000_000];
        new Random(1).nextBytes(content);
        ContentKey key = ContentKey.drawn(RANDOM);

        assertThat(store.keep(sealed(content, key), NAME)).isTrue();

        assertThat(server.objects).containsOnlyKeys(NAME.value());
        try (SealedFile file = new SealedFile(NAME, store.find(NAME).orElseThrow(), key)) {
            assertThat(file.content(9_000_000, 12).readAllBytes())
                    .isEqualTo(Arrays.copyOfRange(content, 9_000_000, 9_000_012));
            file.verify(Sha256.of(content));
        }
        assertThat(server.gets).hasValueLessThan(10);
        assertThat(begun()).isZero();
    }

    @Test
    @DisplayName("keeps what was there first, and removes once")
    void first() throws IOException {
        assertThat(store.keep(written("first"), NAME)).isTrue();
        assertThat(store.keep(written("second"), NAME)).isFalse();
        assertThat(server.objects.get(NAME.value())).isEqualTo("first".getBytes());
        assertThat(begun()).isZero();

        assertThat(store.remove(NAME)).isTrue();
        assertThat(store.remove(NAME)).isFalse();
        assertThat(store.find(NAME)).isEmpty();
    }

    @Test
    @DisplayName("that does not answer as it should keeps nothing, loses nothing and is told")
    void away() throws IOException {
        Path whole = written("bytes");
        server.goesAway();

        assertThatThrownBy(() -> store.keep(whole, NAME)).isInstanceOf(FilesAway.class);
        assertThatThrownBy(() -> store.find(NAME)).isInstanceOf(FilesAway.class);
        assertThat(whole).exists();
    }

    @Test
    @DisplayName("whose object was altered opens to nobody")
    void altered() throws IOException {
        ContentKey key = ContentKey.drawn(RANDOM);
        store.keep(sealed(new byte[200_000], key), NAME);
        server.objects.get(NAME.value())[70_000] ^= 1;

        try (SealedFile file = new SealedFile(NAME, store.find(NAME).orElseThrow(), key)) {
            assertThatThrownBy(() -> file.verify(Sha256.of(new byte[200_000]))).isInstanceOf(AlteredFile.class);
        }
    }

    private Path sealed(byte[] content, ContentKey key) throws IOException {
        Path place = store.place();
        try (SealingWriter writer = SealingWriter.begin(place, key, RANDOM)) {
            writer.take(content, 0, content.length);
            writer.finish();
        }
        return place;
    }

    private Path written(String text) throws IOException {
        return Files.writeString(store.place(), text);
    }

    private long begun() throws IOException {
        try (var all = Files.list(folder.resolve("files/begun"))) {
            return all.count();
        }
    }
}
