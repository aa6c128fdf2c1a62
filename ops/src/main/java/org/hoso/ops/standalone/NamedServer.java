package org.hoso.ops.standalone;

import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hoso.runtime.verifying.AxonServerEvents;
import org.jspecify.annotations.Nullable;

/**
 * An Axon Server, named by the settings that the command side has for it: as arguments, or in the environment, where no list of
 * processes shows a token.
 */
record NamedServer(Map<String, String> settings) {
    private static final String PREFIX = "axon.axonserver.";
    private static final int USUAL_PORT = 8124;

    static NamedServer byEnvironment(Map<String, String> environment) {
        NamedServer named = new NamedServer(Map.of());
        for (String setting : new String[] {"servers", "context", "token", "ssl-enabled"}) {
            String name = (PREFIX + setting).replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
            if (environment.containsKey(name)) named = named.with(PREFIX + setting, environment.get(name));
        }
        return named;
    }

    static boolean isSetting(String name) {
        return name.startsWith("--" + PREFIX);
    }

    NamedServer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(name, value);
        return new NamedServer(more);
    }

    /** @return null where none is named */
    @Nullable
    AxonServerEvents connected() throws InterruptedException {
        String servers = settings.get(PREFIX + "servers");
        if (servers == null) return null;
        AxonServerConnectionFactory.Builder factory = AxonServerConnectionFactory.forClient("hoso-verify")
                .routingServers(Arrays.stream(servers.split(","))
                        .map(NamedServer::address)
                        .toArray(ServerAddress[]::new));
        if (settings.containsKey(PREFIX + "token")) factory.token(settings.get(PREFIX + "token"));
        if (Boolean.parseBoolean(settings.get(PREFIX + "ssl-enabled"))) factory.useTransportSecurity();
        return new AxonServerEvents(factory.build(), settings.getOrDefault(PREFIX + "context", "default"));
    }

    private static ServerAddress address(String text) {
        String[] parts = text.strip().split(":");
        return new ServerAddress(parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : USUAL_PORT);
    }
}
