package org.hoso.query.repeats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.query.viewing.Known;

/** The strikes of a case over time: what stands no longer is ended, what stands anew is added, nothing is ever removed. */
final class Strikes {
    private Strikes() {}

    static List<Strike> after(List<Strike> kept, Set<Strike.What> standing, Known by) {
        Set<Strike.What> open =
                kept.stream().filter(Strike::counts).map(Strike::what).collect(Collectors.toSet());
        if (open.equals(standing)) return kept;
        List<Strike> next = new ArrayList<>();
        for (Strike strike : kept)
            next.add(strike.counts() && !standing.contains(strike.what()) ? strike.ended(by) : strike);
        Set<Strike.What> added = new LinkedHashSet<>(standing);
        added.removeAll(open);
        added.forEach(what -> next.add(new Strike(what, by, null)));
        return List.copyOf(next);
    }
}
