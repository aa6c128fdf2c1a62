package org.hoso.ops.completeness;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project as it lies on disk, for questions that only its sources answer. */
final class Sources {
    static final Path ROOT = root();

    private Sources() {}

    /** The text of every Java file below a folder, one after the other. */
    static String java(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Sources::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return read(ROOT.resolve(path));
    }

    /** A bundle of texts from the class path. */
    static Properties texts(String name) {
        Properties texts = new Properties();
        try (var in = Objects.requireNonNull(Sources.class.getResourceAsStream("/texts/" + name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("shared-api")))
            here = Objects.requireNonNull(here.getParent(), "the tests run inside the project");
        return here;
    }
}
