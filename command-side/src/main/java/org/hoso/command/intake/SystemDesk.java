package org.hoso.command.intake;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report.ReportContent;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.storing.CaseNumbers;
import org.hoso.command.storing.ConsistencyStrategy;
import org.hoso.command.storing.Dispatch;
import org.hoso.command.storing.EventAppender;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where reactions and clocks ask; they act for the system and need no answer. */
public class SystemDesk {
    private static final Logger LOG = LoggerFactory.getLogger(SystemDesk.class);

    private final Dispatch dispatch;
    private final CaseNumbers numbers;
    private final ConsistencyStrategy consistency;
    private final EventAppender appender;

    SystemDesk(Dispatch dispatch, CaseNumbers numbers, ConsistencyStrategy consistency, EventAppender appender) {
        this.dispatch = dispatch;
        this.numbers = numbers;
        this.consistency = consistency;
        this.appender = appender;
    }

    /**
     * @throws org.hoso.runtime.problems.Refused when the case has moved on
     * @throws org.hoso.runtime.problems.NoSuchCase when there is no such case
     */
    public void submit(CaseCommand command) {
        dispatch.step(command, Envelope.ofSystem(command.by(), UUID.randomUUID()));
    }

    /**
     * Asks many cases, in this order and where the store can do so in one transaction; what is refused changes nothing.
     *
     * @throws RuntimeException when not all could be carried out; those that were are refused when they are asked again
     */
    public void submitTogether(List<? extends CaseCommand> commands) {
        if (!consistency.together(() -> appender.submit(commands))) commands.forEach(this::unlessRefused);
    }

    private void unlessRefused(CaseCommand command) {
        try {
            submit(command);
        } catch (Refused | NoSuchCase movedOn) {
            LOG.debug("{} came too late: {}", command.getClass().getSimpleName(), movedOn.toString());
        }
    }

    /** Opens a case under the id and number that the report carries; of two that try, one does. */
    public void open(ReportContent command) {
        dispatch.open(command, Envelope.ofSystem(command.by(), UUID.randomUUID()));
    }

    /** Whether a case has that number. */
    public boolean knows(CaseNumber number) {
        return numbers.find(number).isPresent();
    }
}
