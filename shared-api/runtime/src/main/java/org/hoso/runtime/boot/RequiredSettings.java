package org.hoso.runtime.boot;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** What a side of its own cannot run without, asked for at once and before anything else is done; without an issuer nobody could be told apart. */
public final class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final List<String> NAMES =
            List.of("spring.datasource.url", "hoso.keys.url", "hoso.keys.master-key-file", "hoso.signin.issuer");
    private static final String ISSUER = "hoso.signin.issuer";

    /** @throws CannotStart when one is missing or is no address */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        List<String> missing = NAMES.stream()
                .filter(name -> environment.getProperty(name, "").isBlank())
                .toList();
        if (!missing.isEmpty())
            throw new CannotStart(
                    "Not set: " + String.join(", ", missing) + ".",
                    "Set it on the command line (--" + missing.getFirst()
                            + "=...) or in the environment, as ops/operating.md says under 5, then start again.");
        String issuer = environment.getProperty(ISSUER, "");
        if (Stream.of("https://", "http://").noneMatch(issuer::startsWith))
            throw new CannotStart(
                    ISSUER + " is no web address: " + issuer,
                    "Give the issuer's address as it stands in the claim iss of its tokens, as https://issuer.example, then start again.");
    }
}
