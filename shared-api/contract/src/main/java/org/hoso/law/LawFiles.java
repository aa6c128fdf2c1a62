package org.hoso.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The texts to read the law from: one for each file. */
public record LawFiles(Map<LawFile, String> texts) {
    public LawFiles {
        texts = Map.copyOf(texts);
        for (LawFile file : LawFile.values()) {
            if (!texts.containsKey(file)) {
                throw new BrokenLaw(file.path(), "the file is missing");
            }
        }
    }

    /** The files shipped with the product. */
    public static LawFiles shipped() {
        Map<LawFile, String> texts = new EnumMap<>(LawFile.class);
        for (LawFile file : LawFile.values()) {
            texts.put(file, shipped(file));
        }
        return new LawFiles(texts);
    }

    /** The same files with one of them replaced. */
    public LawFiles with(LawFile file, String text) {
        Map<LawFile, String> changed = new EnumMap<>(texts);
        changed.put(file, text);
        return new LawFiles(changed);
    }

    String text(LawFile file) {
        return texts.get(file);
    }

    private static String shipped(LawFile file) {
        try (InputStream bytes = LawFiles.class.getClassLoader().getResourceAsStream(file.path())) {
            if (bytes == null) {
                throw new BrokenLaw(file.path(), "the file is missing");
            }
            return decode(file, bytes.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(file.path() + " cannot be read", failure);
        }
    }

    /** Strict, because a replaced character in a Vietnamese name would pass every later check. */
    static String decode(LawFile file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new BrokenLaw(file.path(), "the file is not UTF-8 text");
        }
    }
}
