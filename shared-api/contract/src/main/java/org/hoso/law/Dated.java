package org.hoso.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of something legal: in force from its first to its last day, both included; without a last day it is open. */
public interface Dated {
    /** First day in force; 1900-01-01 stands for "older than the period modelled". */
    LocalDate validFrom();

    /** Last day in force, or null while nothing has replaced it. */
    @Nullable
    LocalDate validTo();

    /** Whether this version is the law of that day in Viet Nam. */
    default boolean inForceOn(LocalDate day) {
        LocalDate last = validTo();
        return !day.isBefore(validFrom()) && (last == null || !day.isAfter(last));
    }
}
