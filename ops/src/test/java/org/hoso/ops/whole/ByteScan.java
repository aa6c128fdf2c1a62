package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads every byte that a running system keeps: database files with their logs, document files and what it logged. */
final class ByteScan {
    private final List<Path> files;

    private ByteScan(List<Path> files) {
        this.files = files;
    }

    static ByteScan of(Running running) throws IOException {
        try (Stream<Path> all = Files.walk(running.data())) {
            List<Path> files = new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("postgres-work"))
                    .toList());
            files.add(running.log());
            assertThat(files).anyMatch(file -> file.toString().contains("mongo"));
            return new ByteScan(files);
        }
    }

    /** The files in which a text stands, in either encoding. */
    List<Path> holding(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = read(file);
            if (contains(bytes, text.getBytes(StandardCharsets.UTF_8))
                    || contains(bytes, text.getBytes(StandardCharsets.UTF_16BE))) found.add(file);
        }
        return found;
    }

    /** How many of these stand in some file, told by their first eight bytes. */
    int found(Collection<byte[]> secrets) throws IOException {
        Set<Long> wanted = new HashSet<>();
        secrets.forEach(secret -> wanted.add(ByteBuffer.wrap(secret).getLong()));
        Set<Long> found = new HashSet<>();
        for (Path file : files) {
            long window = 0;
            for (byte next : read(file)) {
                window = window << 8 | next & 0xFF;
                if (wanted.contains(window)) found.add(window);
            }
        }
        return found.size();
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            int j = 0;
            while (j < wanted.length && bytes[i + j] == wanted[j]) j++;
            if (j == wanted.length) return true;
        }
        return false;
    }

    /** A file that the server removed between listing and reading holds nothing any more. */
    private static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }
}
