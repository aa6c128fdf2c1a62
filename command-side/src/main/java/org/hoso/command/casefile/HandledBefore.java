package org.hoso.command.casefile;

import java.util.Collection;
import java.util.Map;
import org.hoso.cases.Report;
import org.hoso.cases.Sha256;

/** Which content cases at rest handled; a decision may ask, and writes what it was told into its events. */
@FunctionalInterface
public interface HandledBefore {
    /** No case at rest handled anything. */
    HandledBefore NONE = addresses -> Map.of();

    /** Of those of these addresses that a case at rest handled, the one that came to rest last. */
    Map<Sha256, Report.Earlier> of(Collection<Sha256> addresses);
}
