package org.hoso.query.casefile;

import org.hoso.cases.CaseId;
import org.hoso.query.progress.Progress;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.OfCase;
import org.jspecify.annotations.Nullable;

/**
 * The part of a case file that clocks are told from, read from the same row: a case with a thousand pieces of evidence has no
 * more clocks for it, and is not parsed for them.
 */
record ClockSheet(
        CaseId caseId, long version, @Nullable Opened opened, CaseAccess access, Progress progress, ClockLives clocks)
        implements OfCase {}
