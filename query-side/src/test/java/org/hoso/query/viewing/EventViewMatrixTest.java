package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoso.query.RunningQuerySide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A fold passes over what it does not know, so a new event could be lost without a word. Somebody has answered for each event in
 * each view: the approved table says which views it changes; {@code -Dapprove=true} writes it anew, to be read before it is kept.
 */
@DisplayName("Every event in every view")
class EventViewMatrixTest extends RunningQuerySide {
    private static final Path APPROVED = Path.of("src/test/resources/approved/events-and-views.txt");

    @Autowired
    List<View> views;

    @Test
    @DisplayName("changes what the approved table says, and nothing else")
    void matrix() throws IOException {
        Map<String, Set<String>> changes = new TreeMap<>();
        views.forEach(view -> changes.put(view.name(), Changes.of(view, jdbc)));
        String found = String.join("\n", table(changes).toList()) + "\n";
        if (Boolean.getBoolean("approve")) Files.writeString(APPROVED, found);
        assertThat(found)
                .as("look at each line that differs: is the event lost in a view, or may it pass over it?")
                .isEqualTo(Files.readString(APPROVED));
    }

    private static Stream<String> table(Map<String, Set<String>> changes) {
        List<String> names = List.copyOf(changes.keySet());
        Stream<String> legend =
                IntStream.range(0, names.size()).mapToObj(n -> "  " + "  ".repeat(n) + "| " + names.get(n));
        Stream<String> rows = Changes.EVENTS.stream().map(event -> {
            StringBuilder row = new StringBuilder("  ");
            names.forEach(view -> row.append(changes.get(view).contains(event) ? "x " : ". "));
            return row.append(' ').append(event).toString();
        });
        return Stream.concat(legend, rows);
    }
}
