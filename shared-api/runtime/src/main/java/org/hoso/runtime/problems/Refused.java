package org.hoso.runtime.problems;

import java.util.Map;
import org.hoso.cases.Refusal;

/** 409, or 403 where it is not this officer's business, or 404 where its path leads nowhere: a rule turned the command down; nothing was done. */
public final class Refused extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient Map<String, Object> details;

    /** @param details what the rule measured (codes, days, ids; never personal text); the texts of the refusal may name them */
    public Refused(Refusal refusal, Map<String, ?> details) {
        super("refused: " + refusal.code());
        this.refusal = refusal;
        this.details = Map.copyOf(details);
    }

    public Refusal refusal() {
        return refusal;
    }

    public Map<String, Object> details() {
        return details;
    }

    @Override
    public String code() {
        return refusal.code();
    }

    @Override
    public int status() {
        return switch (refusal.kind()) {
            case NOT_YOURS -> 403;
            case NOT_THERE -> 404;
            case RULE -> 409;
        };
    }

    @Override
    public Map<String, Object> extra() {
        return details.isEmpty() ? Map.of() : Map.of("details", details);
    }
}
