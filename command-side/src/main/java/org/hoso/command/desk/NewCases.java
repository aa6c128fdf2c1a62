package org.hoso.command.desk;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.hoso.cases.CaseNumber;
import org.hoso.command.casefile.Clockwork;
import org.hoso.runtime.intake.Edge;
import org.hoso.runtime.signin.SignedIn;

/** Ids and numbers for cases that are about to be opened, one or many. */
public class NewCases {
    private final Edges edges;
    private final CaseNumbers numbers;

    NewCases(Edges edges, CaseNumbers numbers) {
        this.edges = edges;
        this.numbers = numbers;
    }

    public Edge edge(SignedIn who, Instant now, Supplier<CaseNumber> number) {
        return edges.opening(who, now, number);
    }

    public List<CaseNumber> numbers(int count, Instant now) {
        int year = Clockwork.day(now).getYear();
        return numbers.running(count).stream()
                .map(running -> CaseNumber.of(year, running))
                .toList();
    }
}
