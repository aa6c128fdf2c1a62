package org.hoso.command.casefile;

import org.hoso.cases.CaseEvent;
import org.hoso.cases.Measures;

/** What the bodies of the case have begun against whom, by the rule that both sides share. */
public record Measuring(Measures measures) {
    static final Measuring NOBODY = new Measuring(Measures.NONE);

    Measuring after(CaseEvent event) {
        return new Measuring(measures.after(event));
    }
}
