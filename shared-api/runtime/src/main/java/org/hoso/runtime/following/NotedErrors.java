package org.hoso.runtime.following;

import java.util.function.Consumer;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;

/**
 * What a follower could not write is noted, and thrown on: the batch is tried again.
 *
 * @param noted is told why
 */
public record NotedErrors(Consumer<Throwable> noted) implements ErrorHandler {
    @Override
    public void handleError(ErrorContext context) throws Exception {
        noted.accept(context.error());
        PropagatingErrorHandler.instance().handleError(context);
    }
}
