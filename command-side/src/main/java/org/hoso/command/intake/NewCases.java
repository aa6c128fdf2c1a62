package org.hoso.command.intake;

import java.time.Instant;
import org.hoso.cases.Report.Arrival;
import org.hoso.runtime.intake.Edge;
import org.hoso.runtime.signin.SignedIn;

/** Ids for cases that are about to be imported. */
public class NewCases {
    private final Edges edges;

    NewCases(Edges edges) {
        this.edges = edges;
    }

    public Edge edge(SignedIn who, Instant now) {
        return edges.opening(who, now).with(Arrival.class, () -> Arrival.IMPORTED);
    }
}
