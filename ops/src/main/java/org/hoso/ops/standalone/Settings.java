package org.hoso.ops.standalone;

import java.nio.file.Path;

/**
 * What the one command was given.
 *
 * @param port loopback port of the REST interface
 * @param data where everything is kept between runs
 */
record Settings(int port, Path data) {
    static final int PORT = 8080;

    /** @throws IllegalArgumentException with a sentence that says what is wrong */
    static Settings of(String... arguments) {
        Settings settings = new Settings(PORT, Path.of(".data"));
        for (int i = 0; i < arguments.length; i += 2) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            settings = settings.with(arguments[i], value);
        }
        return settings;
    }

    private Settings with(String name, String value) {
        if (value.isEmpty()) throw new IllegalArgumentException(name + " needs a value");
        return switch (name) {
            case "--port" -> new Settings(port(value), data);
            case "--data" -> new Settings(port, Path.of(value));
            default -> throw new IllegalArgumentException(name + " is not known: there are --port N and --data DIR");
        };
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535)
            throw new IllegalArgumentException("--port takes a number from 0 to 65535, not " + value);
        return Integer.parseInt(value);
    }
}
