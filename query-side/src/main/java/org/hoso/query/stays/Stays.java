package org.hoso.query.stays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.query.viewing.Known;

/**
 * What of one case stands in a queue. What a queue holds is derived anew after each event and compared with what stood before:
 * so a reversal, a correction, a closing needs no rule of its own.
 *
 * @param open  stands now; this alone is kept from event to event
 * @param ended what has ended since the value was read, to be written down once
 */
public record Stays<T>(@JsonValue List<QueueInterval<T>> open, List<QueueInterval<T>> ended) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Stays(List<QueueInterval<T>> open) {
        this(open, List.of());
    }

    public static <T> Stays<T> none() {
        return new Stays<>(List.of());
    }

    /** @param now all that stands after an event, by its key */
    public Stays<T> after(Map<String, T> now, Known event) {
        Map<String, T> come = new LinkedHashMap<>(now);
        List<QueueInterval<T>> stay = new ArrayList<>();
        List<QueueInterval<T>> over = new ArrayList<>(ended);
        for (QueueInterval<T> one : open)
            if (one.what().equals(now.get(one.key()))) {
                stay.add(one);
                come.remove(one.key());
            } else over.add(one.ended(event));
        come.forEach((key, what) -> stay.add(new QueueInterval<>(key, what, event, null)));
        return new Stays<>(List.copyOf(stay), List.copyOf(over));
    }

    /** All that is to be written down. */
    public Stream<QueueInterval<T>> all() {
        return Stream.concat(ended.stream(), open.stream());
    }
}
