package org.hoso.query.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.hoso.law.Law;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.ledger.StoredEvents;
import org.hoso.runtime.store.StoredNameSerializer;
import org.hoso.wire.CaseJson;

/**
 * A whole case as the ledger held it on the day it was approved: reported, classified, fined, appealed, annulled, closed. The
 * rows are never written anew; what programs of later days make of them is what the tests are about.
 */
record StoredStory(List<LedgeredEvent> rows) {
    static final Path APPROVED = Path.of("src/test/resources/approved/pictures");
    private static final LawThen.Edition LAW = new LawThen.Edition(Law.load(), 0);

    static StoredStory approved() {
        try {
            return new StoredStory(Files.readAllLines(APPROVED.resolve("story.jsonl")).stream()
                    .map(line -> CaseJson.stored().readValue(line, LedgeredEvent.class))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a program reads it that has these upcasters. */
    List<Recorded> read(EventUpcaster... upcasters) {
        StoredEvents reading = new StoredEvents(new StoredNameSerializer(), new EventUpcasterChain(upcasters));
        return rows.stream().map(one -> Recorded.of(one, reading)).toList();
    }

    /** The picture of each decision, in order. */
    static List<Picture> pictures(PictureForm form, List<Recorded> events) {
        List<Picture> pictures = new ArrayList<>();
        for (int n : decisions(events)) pictures.add(Picture.of(form, events.subList(0, n + 1), LAW));
        return pictures;
    }

    static List<Integer> decisions(List<Recorded> events) {
        return IntStream.range(0, events.size())
                .filter(n -> events.get(n).isDecision())
                .boxed()
                .toList();
    }
}
