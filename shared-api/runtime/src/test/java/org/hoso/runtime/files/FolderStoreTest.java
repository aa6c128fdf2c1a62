package org.hoso.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hoso.cases.Sha256;
import org.hoso.runtime.sealing.RowMacs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of files")
class FolderStoreTest {
    private static final FileName NAME = new FileName("0f".repeat(32));

    @TempDir
    Path folder;

    @Test
    void keeps_what_was_there_first_and_clears_away_the_other() throws IOException {
        FolderStore store = new FolderStore(folder.resolve("files"));
        Path first = written("first");
        Path second = written("second");

        assertThat(store.keep(first, NAME)).isTrue();
        assertThat(store.keep(second, NAME)).isFalse();

        assertThat(read(store)).isEqualTo("first");
        assertThat(first).doesNotExist();
        assertThat(second).doesNotExist();
    }

    @Test
    void keeps_one_of_many_that_come_at_once() throws Exception {
        FolderStore store = new FolderStore(folder.resolve("files"));
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            var kept = IntStream.range(0, 8)
                    .mapToObj(n -> many.submit(() -> store.keep(written("same" + n), NAME)))
                    .toList();
            int won = 0;
            for (Future<Boolean> one : kept) if (one.get()) won++;
            assertThat(won).isEqualTo(1);
        }
        assertThat(read(store)).startsWith("same");
    }

    @Test
    void is_read_by_its_owner_alone_and_found_again_by_another_process() throws IOException {
        new FolderStore(folder.resolve("files")).keep(written("bytes"), NAME);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("files"))))
                .isEqualTo("rwx------");
        assertThat(read(new FolderStore(folder.resolve("files")))).isEqualTo("bytes");
    }

    @Test
    void removes_once() throws IOException {
        FolderStore store = new FolderStore(folder.resolve("files"));
        store.keep(written("bytes"), NAME);

        assertThat(store.remove(NAME)).isTrue();
        assertThat(store.remove(NAME)).isFalse();
        assertThat(store.find(NAME)).isEmpty();
    }

    @Test
    void names_a_file_so_that_its_digest_cannot_be_tried() throws IOException {
        Sha256 content = Sha256.of("bytes");
        FileName here = FileName.of(content, codes("11"));

        assertThat(here).isEqualTo(FileName.of(content, codes("11"))).isNotEqualTo(FileName.of(content, codes("22")));
        assertThat(here.value()).isNotEqualTo(content.value());
    }

    private RowMacs codes(String digits) throws IOException {
        Path file = folder.resolve("key" + digits);
        if (Files.notExists(file))
            Files.write(
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                    HexFormat.of().parseHex(digits.repeat(32)));
        return RowMacs.of(file);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve(text), text);
    }

    private static String read(FolderStore store) throws IOException {
        try (StoredBytes bytes = store.find(NAME).orElseThrow()) {
            return new String(bytes.read(0, 100), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
