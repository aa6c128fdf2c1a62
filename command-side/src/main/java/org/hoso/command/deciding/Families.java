package org.hoso.command.deciding;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Request;
import org.hoso.wire.StoredNames;

/** All families beside a case's. */
public record Families(List<Family<?, ?, ?>> all) {
    /** @throws IllegalStateException when a command belongs to none, or to more than one: then nothing starts */
    public Families {
        for (Class<? extends Request> command : StoredNames.everyCommand()) {
            long found = all.stream()
                    .filter(family -> family.commands().isAssignableFrom(command))
                    .count();
            if (found != (CaseCommand.class.isAssignableFrom(command) ? 0 : 1))
                throw new IllegalStateException(found + " families are declared for " + command);
        }
    }

    public Family<?, ?, ?> of(Request command) {
        return all.stream()
                .filter(family -> family.commands().isInstance(command))
                .findFirst()
                .orElseThrow();
    }

    /** The history that a command is for, of whatever family. */
    public UUID stream(Request command) {
        return command instanceof CaseCommand step ? step.caseId().value() : of(command).stream(command);
    }
}
