package org.hoso.runtime.boot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

@DisplayName("The same trouble again and again")
class FewerLinesTest {
    private static final long SECOND = 1_000_000_000;

    private final LoggerContext loggers = new LoggerContext();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final AtomicLong now = new AtomicLong();

    @BeforeEach
    void installed() {
        lines.start();
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(lines);
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        loggers.addTurboFilter(new FewerLines(loggers.getLogger(FewerLines.class), now::get));
    }

    @Test
    @DisplayName("of a database that is away is one line a minute without a trace, whoever tells it and however")
    void away() {
        SQLException gone = new SQLException("Connection refused", "08001");
        for (int tenth = 0; tenth < 1_200; tenth++) {
            loggers.getLogger("view-" + tenth % 19).warn("view {} stops", tenth, gone);
            loggers.getLogger("sweep").error("not swept", new CannotGetJdbcConnectionException("no connection", gone));
            now.addAndGet(SECOND / 10);
        }
        assertThat(told())
                .containsExactly(
                        "A database or its pool does not answer: Connection refused (seen by view-0; 0 lines about it left out since the last one)",
                        "A database or its pool does not answer: Connection refused (seen by view-11; 1199 lines about it left out since the last one)");
        assertThat(lines.list).allMatch(line -> line.getThrowableProxy() == null);
    }

    @Test
    @DisplayName("of another kind is told a few times a minute, then how much was left out; others are told beside it")
    void others() {
        Logger one = loggers.getLogger("one");
        for (int n = 0; n < 100; n++) one.warn("cannot send {}", n);
        one.warn("something else");
        one.info("cannot send, by the way");
        loggers.getLogger("two").warn("cannot send {}", 1);
        now.addAndGet(61 * SECOND);
        one.warn("cannot send {}", 100);
        assertThat(told())
                .containsExactly(
                        "cannot send 0",
                        "cannot send 1",
                        "cannot send 2",
                        "cannot send 3",
                        "cannot send 4",
                        "something else",
                        "cannot send, by the way",
                        "cannot send 1",
                        "95 lines like the next one, of one, were left out",
                        "cannot send 100");
    }

    @Test
    @DisplayName("is told in full to whoever asks for it")
    void in_full() {
        loggers.getLogger(FewerLines.class).setLevel(Level.DEBUG);
        for (int n = 0; n < 30; n++) loggers.getLogger("one").warn("away", new SQLException("gone", "08006"));
        assertThat(lines.list).hasSize(30).allMatch(line -> line.getThrowableProxy() != null);
    }

    private List<String> told() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
