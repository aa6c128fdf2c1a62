package org.hoso.runtime.law;

import org.hoso.law.BrokenLaw;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is broken in the law's files, in one sentence instead of a stack trace. */
public final class BrokenLawAnalyzer extends AbstractFailureAnalyzer<BrokenLaw> {
    @Override
    protected FailureAnalysis analyze(Throwable root, BrokenLaw broken) {
        return new FailureAnalysis(
                broken.getMessage(),
                "Mend that line of the law's data; nothing starts on law that cannot be read.",
                broken);
    }
}
