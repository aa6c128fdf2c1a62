package org.hoso.query.looks;

import java.time.LocalDate;

/**
 * A file of many cases, before it is sent.
 *
 * @param export   which one
 * @param from     first day that it covers, in Viet Nam
 * @param rows     lines, the header apart
 * @param sha256   of its bytes, in hex
 * @param position the place in the ledger that it shows
 */
public record Exported(
        String export, LocalDate from, LocalDate until, String mediaType, long rows, String sha256, long position) {}
