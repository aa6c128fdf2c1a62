package org.hoso.query.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hoso.law.Clocks;
import org.hoso.law.Law;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions of all cases by the day they were made, each as the reader sees it on its case file. */
@Component
public class DecidedCases {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CaseFileView view;
    private final TellingTexts texts;
    private final Supplier<Law> law;

    DecidedCases(CaseFileView view, TellingTexts texts, Supplier<Law> law) {
        this.view = view;
        this.texts = texts;
        this.law = law;
    }

    /** Where to go on: behind that decision. @param start of the period */
    public record From(Instant start, Instant at, UUID decisionId) {
        /** The beginning of a period. */
        public static From start(Instant start) {
            return new From(start, start.minusMillis(1), BEFORE_ALL);
        }
    }

    /** @param next where the next page begins; absent behind the last decision */
    public record Page(
            List<SeenDecision> decisions, @Nullable From next) {}

    /** The view that is read: how fresh it is and which generation counts. */
    public View view() {
        return view;
    }

    /** The next decisions up to {@code until}, exclusive; texts opened for the page by one look-up of keys. */
    public Page next(int generation, Reader reader, Relating today, From from, Instant until, int most) {
        Reach reach = Reach.of(reader, today);
        if (!reader.ofTheState() || reach.nothing()) return new Page(List.of(), null);
        List<DecisionRows.Found> found = view.decisions().next(generation, reach, from, until, most);
        Clocks rules = law.get().clocks();
        List<SeenDecision> seen = new ArrayList<>();
        for (DecisionRows.Found one : found)
            today.relation(reader, one.file().access())
                    .map(relation -> Seeing.see(one.file(), new Sights(reader, relation, false), rules, today.day()))
                    .map(file -> SeenDecision.of(file, one.decisionId()))
                    .ifPresent(seen::add);
        From next = found.size() < most
                ? null
                : new From(from.start(), found.getLast().at(), found.getLast().decisionId());
        return new Page(texts.told(seen), next);
    }
}
