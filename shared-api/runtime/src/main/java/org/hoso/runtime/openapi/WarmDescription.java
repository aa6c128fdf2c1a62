package org.hoso.runtime.openapi;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * The first description takes seconds: it is asked for nobody, once the port is open. Springdoc's own way begins while the process is
 * still starting, and talks over a start that fails.
 */
final class WarmDescription implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(WarmDescription.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String port = environment.getProperty("local.server.port");
        if (port == null) return;
        String address =
                "http://" + environment.getProperty("server.address", "localhost") + ":" + port + "/v3/api-docs";
        Thread.ofPlatform().daemon().name("warm-description").start(() -> ask(URI.create(address)));
    }

    private static void ask(URI address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .exceptionally(failed -> {
                        LOG.info(
                                "the description of the interface is made when it is first asked for: {}",
                                failed.getMessage());
                        return null;
                    })
                    .join();
        }
    }
}
