package org.hoso.command.casefile;

import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report;

/** Draws the number of a case; asked for last of all, once nothing is left that could be refused: what is drawn and not used is burnt. */
@FunctionalInterface
public interface Numbers {
    /** For decisions that open no case. */
    Numbers NONE = (opening, items) -> {
        throw new IllegalStateException("no case is opened here");
    };

    /**
     * @param opening the case that it is for
     * @param items   the content that this case is to handle from now on
     */
    CaseNumber next(CaseId opening, List<Report.Item> items);
}
