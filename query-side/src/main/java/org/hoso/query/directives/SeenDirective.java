package org.hoso.query.directives;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.DocumentRef;
import org.hoso.query.casefile.Directive.DirectiveReminder;
import org.hoso.query.casefile.Directive.DirectiveReport;
import org.hoso.query.casefile.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A directive as one reader sees it.
 *
 * @param province of the body directed
 * @param state    now
 * @param late     whether it was answered after its day, or is overdue
 */
record SeenDirective(
        UUID directiveId,
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        String from,
        String to,
        @Nullable String province,
        Personal task,
        DocumentRef document,
        Instant issuedAt,
        Instant reportBy,
        DirectiveState state,
        boolean late,
        List<DirectiveReminder> reminders,
        @Nullable DirectiveReport report) {}
