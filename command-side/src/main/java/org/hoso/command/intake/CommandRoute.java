package org.hoso.command.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hoso.cases.By;
import org.hoso.cases.CaseId;
import org.hoso.cases.Handed;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Request;
import org.hoso.cases.Role;
import org.hoso.command.deciding.Answer;
import org.hoso.command.deciding.Envelope;
import org.hoso.runtime.intake.Edge;
import org.hoso.runtime.signin.SignedIn;
import org.hoso.wire.StoredNames;
import org.springframework.http.ResponseEntity;

/**
 * How the commands of one family come in: each under its stored name, behind the path of what it is asked of. A new command of the
 * family has its path by being one.
 *
 * @param commands the family
 * @param begins   the path for those that begin something, {@code /api/v1/lists}
 * @param adds     the path for those that add to it, with its id, {@code /api/v1/lists/{listingId}}
 * @param edge     what a command takes from elsewhere than its body
 * @param desk     answers
 */
record CommandRoute<C extends Request>(
        Class<C> commands,
        String begins,
        String adds,
        EdgeOfPath edge,
        BiFunction<C, Envelope, ResponseEntity<Answer>> desk) {
    /** Reads what the path names, where it does, once the body is right. */
    interface EdgeOfPath {
        Edge of(SignedIn who, Class<? extends Request> command, Supplier<String> named);
    }

    /** Every command of the family that somebody may ask; the system asks some of itself alone. */
    List<Class<? extends C>> asked() {
        return StoredNames.everyCommand().stream()
                .filter(commands::isAssignableFrom)
                .filter(command ->
                        !Set.of(command.getAnnotation(By.class).value()).equals(Set.of(Role.SYSTEM)))
                .<Class<? extends C>>map(command -> command.asSubclass(commands))
                .toList();
    }

    String path(Class<? extends Request> command) {
        return (begins(command) ? begins : adds) + "/" + StoredNames.kebab(command);
    }

    ResponseEntity<Answer> answer(Request command, Envelope envelope) {
        return desk.apply(commands.cast(command), envelope);
    }

    /** The id of a case to be is handed in as well, but from no path. */
    private static boolean begins(Class<? extends Request> command) {
        return command == ReportContent.class
                || Arrays.stream(command.getRecordComponents())
                        .filter(part -> part.isAnnotationPresent(Handed.class))
                        .noneMatch(part -> part.getType() == UUID.class || part.getType() == CaseId.class);
    }
}
