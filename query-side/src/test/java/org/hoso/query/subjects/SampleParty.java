package org.hoso.query.subjects;

import java.util.List;

/** A party of which only what a test is about is told. */
final class SampleParty {
    private SampleParty() {}

    static RegisterParty of(
            RegisterParty.Kind kind,
            String key,
            List<String> items,
            List<RegisterParty.Recorded> records,
            List<RegisterParty.DecidedMeasure> decisions) {
        return new RegisterParty(
                key,
                kind,
                null,
                null,
                RegisterParty.State.IDENTIFIED,
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
