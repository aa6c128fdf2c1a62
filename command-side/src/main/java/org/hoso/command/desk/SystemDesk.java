package org.hoso.command.desk;

import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report.ReportContent;

/** Where reactions and clocks ask; they act for the system and need no answer. */
public class SystemDesk {
    private final Dispatch dispatch;
    private final CaseNumbers numbers;

    SystemDesk(Dispatch dispatch, CaseNumbers numbers) {
        this.dispatch = dispatch;
        this.numbers = numbers;
    }

    /**
     * @throws org.hoso.runtime.problems.Refused when the case has moved on
     * @throws org.hoso.runtime.problems.NoSuchCase when there is no such case
     */
    public void submit(CaseCommand command) {
        dispatch.step(command, Envelope.ofSystem(command.by()));
    }

    /** Opens a case under the id and number that the report carries; of two that try, one does. */
    public void open(ReportContent command) {
        dispatch.open(command, Envelope.ofSystem(command.by()));
    }

    /** Whether a case has that number. */
    public boolean knows(CaseNumber number) {
        return numbers.find(number).isPresent();
    }
}
