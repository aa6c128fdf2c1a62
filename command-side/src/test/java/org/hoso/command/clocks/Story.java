package org.hoso.command.clocks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.command.Given;
import org.hoso.command.casefile.Clock;

/** A case told command by command, with what each of them did; a story that branches is told twice. */
record Story(Given given, List<CaseEvent> events) {
    static Story from(Given given) {
        return new Story(given, List.of());
    }

    Story then(CaseCommand command) {
        List<CaseEvent> done = given.when(command).accepted();
        List<CaseEvent> next = new ArrayList<>(events);
        next.addAll(done);
        return new Story(given.and(done.toArray(CaseEvent[]::new)), List.copyOf(next));
    }

    /** The open clock of that code. */
    UUID clock(String code) {
        return given.file().clocks().byId().values().stream()
                .filter(Clock::open)
                .filter(clock -> clock.terms().code().equals(code))
                .findFirst()
                .orElseThrow()
                .terms()
                .clockId();
    }
}
