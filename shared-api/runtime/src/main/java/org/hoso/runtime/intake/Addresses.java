package org.hoso.runtime.intake;

import org.hoso.runtime.problems.FaultCode;

/** Brings addresses of content into one spelling; how is the command side's business. */
@FunctionalInterface
public interface Addresses {
    /** @param url trimmed, without control characters, at most {@link Shapes#LONGEST_LINK} characters */
    Reading read(String url);

    sealed interface Reading {}

    /** One spelling for the same content. */
    record Canonical(String url) implements Reading {}

    /** @param code {@link FaultCode#NOT_A_URL} or {@link FaultCode#PRIVATE_ADDRESS} */
    record Unfit(FaultCode code) implements Reading {}
}
