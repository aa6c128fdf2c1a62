package org.hoso.runtime.intake;

import org.hoso.cases.Sha256;
import org.hoso.runtime.problems.FaultCode;

/** Brings addresses of content into one spelling; how is the command side's business. */
@FunctionalInterface
public interface Addresses {
    /** @param url trimmed, without control characters, at most {@link Shapes#LONGEST_LINK} characters */
    Reading read(String url);

    sealed interface Reading {}

    /**
     * One spelling for the same content.
     *
     * @param form version of the rules that made it
     * @param hash of what cases are joined by
     */
    record Canonical(String url, int form, Sha256 hash) implements Reading {}

    /** @param code one of those for addresses, {@link FaultCode#NOT_A_URL} and its like */
    record Unfit(FaultCode code) implements Reading {}
}
