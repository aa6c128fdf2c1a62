package org.hoso.command.desk;

import org.hoso.cases.CaseCommand;

/** Where reactions and clocks ask; they act for the system and need no answer. */
public class SystemDesk {
    private final Dispatch dispatch;

    SystemDesk(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /**
     * @throws org.hoso.runtime.problems.Refused when the case has moved on
     * @throws org.hoso.runtime.problems.NoSuchCase when there is no such case
     */
    public void submit(CaseCommand command) {
        dispatch.step(command, Envelope.ofSystem(command.by()));
    }
}
