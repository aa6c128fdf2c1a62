package org.hoso.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import org.hoso.cases.Request;
import org.hoso.command.deciding.Answer;
import org.hoso.runtime.openapi.TakesCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where one command comes in. There is one of it for each; {@link CommandEndpoints} gives it its path. */
class CommandEndpoint implements TakesCommand {
    private final CommandRoute<?> route;
    private final Class<? extends Request> command;
    private final CommandIntake intake;

    CommandEndpoint(CommandRoute<?> route, Class<? extends Request> command, CommandIntake intake) {
        this.route = route;
        this.command = command;
        this.intake = intake;
    }

    @Override
    public Class<? extends Request> command() {
        return command;
    }

    @PostMapping
    @ResponseBody
    ResponseEntity<Answer> ask(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        CommandIntake.Taken taken = intake.take(command, route.edge(), request);
        return route.answer(taken.command(), taken.envelope());
    }
}
