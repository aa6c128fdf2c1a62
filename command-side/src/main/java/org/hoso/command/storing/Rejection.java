package org.hoso.command.storing;

import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.hoso.cases.CaseId;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Decision;
import org.jspecify.annotations.Nullable;

/**
 * How a turned-down command crosses the bus: exceptions do not cross as themselves, so the details carry what matters.
 *
 * @param refusal the rule; absent when the case may not be known to the one who asked, or the version was stale
 * @param current the case's version, where a stale one was expected
 * @param half    the absorbed case that the step belongs to, where it was asked of the surviving one
 */
public record Rejection(
        @Nullable Refusal refusal,
        Map<String, Object> details,
        @Nullable Long current,
        @Nullable CaseId half) {
    /** Not sent on to another case. */
    Rejection(@Nullable Refusal refusal, Map<String, Object> details, @Nullable Long current) {
        this(refusal, details, current, null);
    }

    static CommandExecutionException down(Decision.Refused refused) {
        return down(refused.refusal(), refused.details());
    }

    static CommandExecutionException down(Refusal refusal, Map<String, Object> details) {
        return thrown(new Rejection(refusal, details, null));
    }

    /** There is no such case for this reader. */
    static CommandExecutionException unseen() {
        return thrown(new Rejection(null, Map.of(), null));
    }

    static CommandExecutionException stale(long current) {
        return thrown(new Rejection(null, Map.of(), current));
    }

    /** It belongs to a case that goes on under this one. */
    static CommandExecutionException elsewhere(CaseId half) {
        return thrown(new Rejection(null, Map.of(), null, half));
    }

    private static CommandExecutionException thrown(Rejection turned) {
        return new CommandExecutionException("turned down", null, turned);
    }
}
