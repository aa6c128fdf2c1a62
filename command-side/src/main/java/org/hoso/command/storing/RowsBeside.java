package org.hoso.command.storing;

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
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;

/**
 * The rows that hang on an event. One table for the transaction of the step and for making good what a crash left out: what is
 * written by the one is repeated by the other, and a new kind of event does not compile before somebody said which it has.
 */
enum RowsBeside {
    NONE,
    /** Case number, open and closed items: what the file of the case says. */
    OF_THE_CASE,
    /** The outbox: something is to go out, is carried, or ceases. */
    GOES_OUT;

    static RowsBeside of(CaseEvent event) {
        return switch (event) {
            case Report.Event e -> of(e);
            case Subject.Event e -> of(e);
            case Closing.Event e -> of(e);
            case PlatformNotice.Event e -> GOES_OUT;
            case Blocking.Event e -> GOES_OUT;
            case Orders.Event e -> GOES_OUT;
            case Appeal.Event e -> GOES_OUT;
            case Evidence.Event e -> NONE;
            case Classification.Event e -> NONE;
            case Coordination.Event e -> NONE;
            case Conclusion.Event e -> NONE;
            case Removal.Event e -> NONE;
            case Sanction.Event e -> NONE;
            case Clocks.Event e -> NONE;
            case Correction.Event e -> NONE;
            case Merging.Event e -> NONE;
            case Erasure.Event e -> NONE;
        };
    }

    private static RowsBeside of(Report.Event event) {
        return switch (event) {
            case Report.ContentReported e -> OF_THE_CASE;
            case Report.ItemAdded e -> OF_THE_CASE;
            case Report.ReportRejected e -> OF_THE_CASE;
            case Report.ReportJoined e -> NONE;
            case Report.InformationRequested e -> NONE;
            case Report.InformationSupplied e -> NONE;
            case Report.OutcomeNotified e -> NONE;
        };
    }

    private static RowsBeside of(Subject.Event event) {
        return switch (event) {
            case Subject.UserInfoRequested e -> GOES_OUT;
            case Subject.UserInfoReceived e -> GOES_OUT;
            case Subject.SubjectAlleged e -> NONE;
            case Subject.SubjectIdentified e -> NONE;
            case Subject.SubjectDeclaredUnidentifiable e -> NONE;
            case Subject.ConductReferred e -> NONE;
        };
    }

    private static RowsBeside of(Closing.Event event) {
        return switch (event) {
            case Closing.CaseClosed e -> OF_THE_CASE;
            case Closing.CaseReopened e -> OF_THE_CASE;
        };
    }
}
