package org.hoso.command.desk;

import org.hoso.cases.CaseId;

/** Where a report belongs. */
sealed interface Place {
    /** To the open case that handles one of its addresses. */
    record Joins(OpenItems.Handled handled) implements Place {}

    /** To a new case under this id; it need not be the one that was drawn for the report. */
    record Opens(CaseId caseId) implements Place {}
}
