package org.hoso.command.dispatching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hoso.command.RunningSide;
import org.hoso.command.outbox.Receivers;

/** The settings by which Facebook is reached at a simulated platform. */
public final class Receiving {
    private Receiving() {}

    public static Map<String, String> by(Platform platform) {
        return at(platform.address(), Map.of());
    }

    public static Map<String, String> at(String endpoint, Map<String, String> more) {
        Map<String, String> settings = new LinkedHashMap<>(Map.of(
                "hoso.dispatch.key-file", keyFile(),
                "hoso.dispatch.create-key", "true",
                "hoso.dispatch.private-addresses", "true",
                "hoso.dispatch.receivers[0].code", "FACEBOOK",
                "hoso.dispatch.receivers[0].endpoint", endpoint));
        settings.putAll(more);
        return settings;
    }

    /** All that is due for Facebook now. */
    public static void sendAll(RunningSide side) throws InterruptedException {
        sendAll(side, "FACEBOOK");
    }

    public static void sendAll(RunningSide side, String receiver) throws InterruptedException {
        side.bean(Dispatcher.class)
                .drain(side.bean(Receivers.class).find(receiver).orElseThrow());
    }

    private static String keyFile() {
        try {
            return Files.createTempDirectory("hoso-dispatch")
                    .resolve("dispatch.key")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
