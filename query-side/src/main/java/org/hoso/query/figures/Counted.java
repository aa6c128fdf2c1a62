package org.hoso.query.figures;

import java.time.Instant;
import java.util.List;

/**
 * All that figures count a notice by.
 *
 * @param platform as corrected
 * @param fields   law fields of its case's violation types, sorted; several where the types lie in several
 * @param sent     when it was sent, as corrected
 */
public record Counted(Stand stand, String platform, List<String> fields, Instant sent) {}
