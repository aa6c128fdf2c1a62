package org.hoso.command.storing;

import java.util.Optional;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report.ReportContent;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Place;

/**
 * How the rows beside the events are kept true to them. Where both share a transaction nothing is done beforehand; where the
 * events lie elsewhere, what is about to happen is written down first, and the history is asked where a row was never confirmed.
 */
public interface ConsistencyStrategy {
    /**
     * The first answer to this very request, where it was carried out before.
     *
     * @throws org.hoso.runtime.problems.KeyReused when its key stands for another request
     */
    Optional<Done> first(CaseCommand command, Envelope envelope);

    /** Where a report belongs: to the open case that handles one of its addresses, or to a case of its own. */
    Place place(ReportContent command);

    /**
     * To be called just before a command is sent, each time it is sent to another case.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the same request was answered meanwhile
     */
    void begin(CaseCommand command, Envelope envelope);

    /** The command had no effect; its key may stand for another request, unless somebody else is sending this one too. */
    void turnedDown(Envelope envelope);

    /** A case that a row calls open turned out to be closed. */
    void closed(CaseId caseId);

    /** Resolves what was written down beforehand more than a day ago and never confirmed. */
    void tidy();

    /** Stores what happens to many cases and their rows, all or none; false, and nothing is done, where there is no transaction for both. */
    boolean together(Runnable work);
}
