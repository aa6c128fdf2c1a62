package org.hoso.ops.standalone;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.hoso.runtime.boot.CannotStart;
import org.hoso.runtime.boot.LongestStop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Starts everything with one command: embedded stores, both sides, the embedded issuer, one port on loopback. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = MongoAutoConfiguration.class)
@ComponentScan(
        basePackages = {"org.hoso.command", "org.hoso.query", "org.hoso.ops.issuer"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.hoso\\.(command\\.CommandSide|query\\.QuerySide)"))
public class Standalone {
    /** File of the key that signs checkpoints, beside the stores. */
    static final String CHECKPOINT_KEY = "checkpoint.key";

    static final String MASTER_KEY = "master.key";

    /** In whose name this ledger's checkpoints are signed. */
    static final String ORIGIN = "hoso/ledger";

    private static final int STEPS = 3;

    public static void main(String... arguments) {
        run(Durability.DURABLE, arguments);
    }

    static void run(Durability durability, String... arguments) {
        try {
            Settings settings = Settings.of(arguments);
            quietUntilConfigured();
            StartProgress progress = new StartProgress(System.out, STEPS);
            start(settings, EmbeddedStores.start(settings.data(), progress, durability), progress);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        } catch (CannotStart known) {
            System.err.println(known.getMessage() + "\n" + known.todo());
            System.exit(1);
        } catch (IOException | SQLException failure) {
            failure.printStackTrace();
            System.err.println("Hoso could not start: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void start(Settings settings, EmbeddedStores stores, StartProgress progress) {
        StoresWatch watch = StoresWatch.over(stores, () -> System.exit(1));
        SpringApplication.getShutdownHandlers().add(() -> {
            watch.close();
            stores.close();
        });
        LongestStop.keep(stores::abandon);
        progress.step("both sides (about ten seconds)");
        SpringApplication application = new SpringApplication(Standalone.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setAdditionalProfiles("standalone");
        application.setDefaultProperties(properties(settings, stores));
        Welcome.say(progress, running(application));
    }

    /** Why it does not run is told by then, and what to do about it. */
    private static ConfigurableApplicationContext running(SpringApplication application) {
        try {
            return application.run();
        } catch (RuntimeException told) {
            System.exit(1);
            throw told;
        }
    }

    /** The embedded stores start before logging is set up and are talkative; what is told of them their starters tell. */
    static void quietUntilConfigured() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root)
            root.setLevel(Level.WARN);
    }

    private static Map<String, Object> properties(Settings settings, EmbeddedStores stores) {
        return Map.ofEntries(
                Map.entry("spring.config.name", "hoso-command,hoso-standalone"),
                Map.entry("server.address", "127.0.0.1"),
                Map.entry("server.port", settings.port()),
                Map.entry("spring.datasource.url", stores.jdbcUrl("hoso")),
                Map.entry("spring.datasource.password", stores.password()),
                Map.entry("hoso.keys.url", stores.jdbcUrl("hoso_keys")),
                Map.entry("hoso.keys.password", stores.password()),
                Map.entry("management.health.diskspace.path", settings.data().toString()),
                Map.entry(
                        "hoso.keys.master-key-file",
                        settings.data().resolve(MASTER_KEY).toString()),
                Map.entry("hoso.keys.create-master-key", true),
                Map.entry("hoso.keys.turn-log", true),
                Map.entry("hoso.files.folder", settings.data().resolve("files").toString()),
                Map.entry(
                        "hoso.proof.key-file",
                        settings.data().resolve(CHECKPOINT_KEY).toString()),
                Map.entry("hoso.proof.create-key", true),
                Map.entry(
                        "hoso.dispatch.key-file",
                        settings.data().resolve("dispatch.key").toString()),
                Map.entry("hoso.dispatch.create-key", true),
                Map.entry(
                        "hoso.proof.witness-file",
                        settings.data().resolve("witnesses").toString()),
                Map.entry("hoso.proof.origin", ORIGIN),
                Map.entry("hoso.signin.issuer", "http://127.0.0.1:" + settings.port()),
                Map.entry(
                        "hoso.demo.key-file",
                        settings.data().resolve("issuer.key").toString()));
    }
}
