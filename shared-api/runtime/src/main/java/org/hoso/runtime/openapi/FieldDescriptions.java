package org.hoso.runtime.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What is said of a field of a command's body or of an answer beside its form: what it is, where the name is not enough, and an example. */
final class FieldDescriptions {
    private static final String FILE = "/openapi/fields.properties";

    private final Properties words = new Properties();

    FieldDescriptions() {
        try (InputStream file = FieldDescriptions.class.getResourceAsStream(FILE)) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param field by its name, after a dot where it stands in another */
    Optional<String> description(String command, String field) {
        return of(command, field, "description");
    }

    Optional<String> example(String command, String field) {
        return of(command, field, "example");
    }

    /** @param form the answer's form by its simple name */
    Optional<String> answered(String form, String field) {
        return of(form, field, "answer");
    }

    /** The example that is this command's own: other commands have a field of that name too, of another form perhaps. */
    Optional<String> own(String command, String field) {
        return Optional.ofNullable(words.getProperty(command + "." + field + ".example"));
    }

    private Optional<String> of(String command, String field, String what) {
        String own = words.getProperty(command + "." + field + "." + what);
        String name = field.substring(field.lastIndexOf('.') + 1);
        return Optional.ofNullable(own == null ? words.getProperty(name + "." + what) : own);
    }
}
