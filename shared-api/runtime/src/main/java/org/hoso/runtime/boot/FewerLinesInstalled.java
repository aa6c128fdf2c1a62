package org.hoso.runtime.boot;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts {@link FewerLines} before all loggers, once, as soon as logging is set up. */
public final class FewerLinesInstalled implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers)) return;
        if (loggers.getTurboFilterList().stream().anyMatch(FewerLines.class::isInstance)) return;
        loggers.addTurboFilter(new FewerLines(loggers.getLogger(FewerLines.class), System::nanoTime));
    }
}
