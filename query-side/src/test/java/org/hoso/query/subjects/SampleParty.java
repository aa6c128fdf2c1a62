package org.hoso.query.subjects;

import java.util.List;

/** A party of which only what a test is about is told. */
final class SampleParty {
    private SampleParty() {}

    static Party of(
            Party.Kind kind,
            String key,
            List<String> items,
            List<Party.Recorded> records,
            List<Party.DecidedMeasure> decisions) {
        return new Party(
                key,
                kind,
                null,
                null,
                Party.State.IDENTIFIED,
                null,
                null,
                false,
                null,
                null,
                null,
                items,
                records,
                decisions,
                List.of(),
                List.of());
    }
}
