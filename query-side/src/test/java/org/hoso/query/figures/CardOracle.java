package org.hoso.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hoso.query.figures.BruteForce.Standing;
import tools.jackson.databind.JsonNode;

/** What a look through all events that were told from one place of the ledger on puts on a card. */
record CardOracle(BruteForce oracle, long before, int events) {
    private static final Set<String> REMOVED = Set.of("removed_on_time", "removed_late", "removed_untimed");

    /** @return 1 where hours were measured */
    int equalsOracle(CardBy by, JsonNode card, long known) {
        String of = card.path("of").asString();
        List<UUID> mine = oracle.notices(known).stream()
                .filter(notice -> keys(by, oracle.standing(notice, known)).contains(of))
                .toList();
        List<String> stands = mine.stream()
                .map(notice -> oracle.standing(notice, known).stand())
                .toList();
        long standing = count(stands, Set.of("overturned", "unfounded"));
        assertThat(number(card, "requests")).as(of).isEqualTo(stands.size() - standing);
        assertThat(number(card, "on_time")).isEqualTo(count(stands, Set.of("removed_on_time")));
        assertThat(number(card, "late")).isEqualTo(count(stands, Set.of("removed_late", "overdue")));
        for (String same : List.of("refused", "silent", "reappeared", "pending"))
            assertThat(number(card, same)).isEqualTo(count(stands, Set.of(same)));
        assertThat(number(card, "untimed")).isEqualTo(count(stands, Set.of("removed_untimed")));
        long gone = count(stands, REMOVED);
        long toldLate =
                stands.stream().filter(stand -> stand.endsWith("_told_late")).count();
        assertThat(number(card, "told_late")).isEqualTo(toldLate);
        long decided = gone + toldLate + count(stands, Set.of("overdue", "silent", "refused", "reappeared"));
        assertThat(card.at("/removalRate/numerator").asLong()).isEqualTo(gone);
        assertThat(card.at("/removalRate/denominator").asLong()).isEqualTo(decided);
        assertThat(card.at("/removalRate/measured").asBoolean()).isEqualTo(decided > 0);
        assertThat(card.at("/removalRate/goal/above/percent").decimalValue()).isEqualByComparingTo("92");
        List<Long> took = mine.stream()
                .filter(notice ->
                        REMOVED.contains(oracle.standing(notice, known).stand()))
                .map(notice -> Duration.between(oracle.standing(notice, known).sent(), oracle.removedAt(notice, known))
                        .toSeconds())
                .map(seconds -> Math.max(0, seconds))
                .sorted()
                .toList();
        assertThat(card.at("/hours/notices").asLong()).isEqualTo(took.size());
        if (took.isEmpty()) {
            assertThat(card.at("/hours/median").isNumber()).isFalse();
            return 0;
        }
        assertThat(card.at("/hours/median").decimalValue()).as(of).isEqualByComparingTo(rank(took, 50));
        assertThat(card.at("/hours/ninetieth").decimalValue()).isEqualByComparingTo(rank(took, 90));
        return 1;
    }

    /** The shortest length that at least so many in a hundred did not exceed. */
    private static BigDecimal rank(List<Long> sorted, int percent) {
        int place = 0;
        while ((place + 1) * 100 < percent * sorted.size()) place++;
        return BigDecimal.valueOf(sorted.get(place)).divide(BigDecimal.valueOf(3_600), 2, RoundingMode.HALF_UP);
    }

    Set<String> rows(CardBy by, long known) {
        Set<String> rows = new TreeSet<>();
        oracle.notices(known).forEach(notice -> rows.addAll(keys(by, oracle.standing(notice, known))));
        return rows;
    }

    private static List<String> keys(CardBy by, Standing one) {
        return switch (by) {
            case PLATFORM -> List.of(one.platform());
            case AGENCY -> List.of(one.agency());
            case FIELD -> one.fields();
            case MONTH ->
                List.of(one.sent()
                        .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                        .toString()
                        .substring(0, 7));
        };
    }

    private static long count(List<String> stands, Set<String> which) {
        return stands.stream().filter(which::contains).count();
    }

    static long number(JsonNode card, String code) {
        for (JsonNode one : card.path("counts"))
            if (one.path("number").asString().equals(code))
                return one.path("notices").asLong();
        throw new IllegalStateException(code + " is not on " + card);
    }
}
