package org.hoso.runtime.paper;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the press has to say of a page, in our log: that something is wrong, never what stood on it. */
final class PressLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    @Override
    public void log(String where, Level level, String message) {
        // may quote the page
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        if (level.intValue() >= Level.WARNING.intValue())
            LOG.warn("{}: {}", where, thrown.getClass().getName());
    }

    @Override
    public void setLevel(String logger, Level level) {
        // ours are set as any other logger's
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
