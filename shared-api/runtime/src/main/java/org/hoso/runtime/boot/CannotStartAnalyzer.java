package org.hoso.runtime.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells both sentences instead of a stack trace. */
public final class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {
    @Override
    protected FailureAnalysis analyze(Throwable root, CannotStart failure) {
        return new FailureAnalysis(failure.getMessage(), failure.todo(), failure);
    }
}
