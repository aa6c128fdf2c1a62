package org.hoso.ops.whole;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads every byte that a running system keeps: database files with their logs and what it logged. */
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
            return new ByteScan(files);
        }
    }

    /** The files in which each of these texts stands, in either encoding; a text that stands nowhere is left out. */
    Map<String, List<Path>> holding(Collection<String> texts) throws IOException {
        Map<String, List<Path>> found = new TreeMap<>();
        for (Path file : files) {
            byte[] bytes = read(file);
            for (String text : texts)
                if (stands(text.getBytes(StandardCharsets.UTF_8), bytes)
                        || stands(text.getBytes(StandardCharsets.UTF_16BE), bytes))
                    found.computeIfAbsent(text, one -> new ArrayList<>()).add(file);
        }
        return found;
    }

    /** How many of these stand in some file, told by their first eight bytes. */
    int found(Collection<byte[]> secrets) throws IOException {
        Set<Long> wanted = new HashSet<>();
        BitSet beginnings = new BitSet(1 << 16);
        for (byte[] secret : secrets) {
            long begin = ByteBuffer.wrap(secret).getLong();
            wanted.add(begin);
            beginnings.set((int) (begin >>> 48));
        }
        Set<Long> found = new HashSet<>();
        for (Path file : files) {
            long window = 0;
            for (byte next : read(file)) {
                window = window << 8 | next & 0xFF;
                if (beginnings.get((int) (window >>> 48)) && wanted.contains(window)) found.add(window);
            }
        }
        return found.size();
    }

    /** Looks at the place where a match would end, and leaps as far as the byte there allows (Horspool): there is much to read. */
    private static boolean stands(byte[] wanted, byte[] bytes) {
        int[] leaps = new int[256];
        Arrays.fill(leaps, wanted.length);
        for (int n = 0; n < wanted.length - 1; n++) leaps[wanted[n] & 0xFF] = wanted.length - 1 - n;
        for (int end = wanted.length - 1; end < bytes.length; end += leaps[bytes[end] & 0xFF])
            if (Arrays.equals(bytes, end - wanted.length + 1, end + 1, wanted, 0, wanted.length)) return true;
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
