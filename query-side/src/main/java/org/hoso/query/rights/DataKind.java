package org.hoso.query.rights;

import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;

/** Kinds of data in a case: the rows of the matrix. */
public enum DataKind {
    REPORT_TEXT,
    REPORTER_IDENTITY,
    EVIDENCE,
    SUBJECT_IDENTITY,
    CONCLUSION,
    /** Removal request and answer, checks, blocks and locks. */
    REMOVAL,
    /** Records, decisions, their execution, appeals and lawsuits. */
    DECISION,
    PUBLISHED_OUTCOME,
    /** The events as such, one by one. */
    HISTORY,
    /** Who handles the case and how: classification, coordination, clocks, corrections, closing. */
    HANDLING;

    /** The kind that an event as a whole belongs to; who sent a report in is {@link #REPORTER_IDENTITY} inside it. */
    public static DataKind of(CaseEvent event) {
        return switch (event) {
            case Report.Event e -> ofReport(e);
            case Evidence.Event e -> EVIDENCE;
            case Classification.Event e -> HANDLING;
            case Coordination.Event e -> HANDLING;
            case Conclusion.Event e -> CONCLUSION;
            case Subject.Event e -> SUBJECT_IDENTITY;
            case PlatformNotice.Event e -> REMOVAL;
            case Removal.Event e -> REMOVAL;
            case Blocking.Event e -> REMOVAL;
            case Orders.Event e -> ofOrder(e);
            case Sanction.PenaltyPublicised e -> PUBLISHED_OUTCOME;
            case Sanction.Event e -> DECISION;
            case Appeal.Event e -> DECISION;
            case Clocks.Event e -> HANDLING;
            case Correction.Event e -> HANDLING;
            case Merging.Event e -> HANDLING;
            case Closing.Event e -> HANDLING;
            case Erasure.Event e -> HANDLING;
        };
    }

    /** The kind that the texts of an event belong to: what a subject says for itself is part of who it is. */
    public static DataKind ofTexts(CaseEvent event) {
        boolean bySubject = event instanceof Sanction.ExplanationFiled || event instanceof Appeal.AppealFiled;
        return bySubject ? SUBJECT_IDENTITY : of(event);
    }

    /** That somebody asked who is behind an account is part of who a subject is. */
    private static DataKind ofOrder(Orders.Event event) {
        OrderKind kind = switch (event) {
            case Orders.OrderDelivered e -> e.kind();
            case Orders.OrderDeliveryFailed e -> e.kind();
            case Orders.OrderResent e -> e.kind();
        };
        return switch (kind) {
            case BLOCK, LIFT, LOCK -> REMOVAL;
            case USER_INFO -> SUBJECT_IDENTITY;
        };
    }

    private static DataKind ofReport(Report.Event event) {
        return switch (event) {
            case Report.ContentReported e -> REPORT_TEXT;
            case Report.ReportJoined e -> REPORT_TEXT;
            case Report.ReportRejected e -> HANDLING;
            case Report.InformationRequested e -> REPORT_TEXT;
            case Report.InformationSupplied e -> REPORT_TEXT;
            case Report.ItemAdded e -> REMOVAL;
            case Report.OutcomeNotified e -> HANDLING;
        };
    }
}
