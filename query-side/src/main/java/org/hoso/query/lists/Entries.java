package org.hoso.query.lists;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoso.cases.CaseId;
import org.hoso.lists.ListCode;
import org.hoso.lists.Listed;
import org.hoso.lists.ListedKind;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries that stood on a list on a day, as known at a place of the ledger. */
@Component
final class Entries {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String STOOD = """
            select listing_id, known_from, ledgered_at, state from %s
            where published and known_from <= :position and (known_to is null or known_to > :position)
              and from_day <= :day and (until_day is null or until_day >= :day)
              and (removed_day is null or removed_day > :day)
            """;
    private static final String PAGE =
            STOOD + " and list = :list and listing_id > :after order by listing_id limit :limit";
    private static final String BY_KEYS = STOOD + " and key = any(:keys) order by list, listing_id limit :limit";
    private static final String LAST = """
            select greatest(
                (select ledgered_at from %s where known_from <= :position order by known_from desc limit 1),
                (select ledgered_at from %s where known_from <= :position order by known_from desc limit 1))
            """;

    private final JdbcClient jdbc;
    private final VouchedTexts texts;
    private final GroundRows grounds;

    Entries(JdbcClient jdbc, ListsView view, VouchedTexts texts) {
        this.texts = texts;
        this.jdbc = jdbc;
        this.grounds = view.grounds();
    }

    /** In the order of their ids. @param after the id of the last entry of the page before */
    List<PublicEntry> page(ListDayQuery question, ListCode list, @Nullable UUID after, int limit) {
        return told(
                question,
                stood(PAGE, question)
                        .param("list", list.stored())
                        .param("after", Objects.requireNonNullElse(after, BEFORE_ALL))
                        .param("limit", limit)
                        .query((row, n) -> ListingRows.listing(texts, row, question.generation()))
                        .list());
    }

    /** On both lists, those that are found by one of these keys. */
    List<Keyed> byKeys(ListDayQuery question, Collection<String> keys, int limit) {
        List<KnownListing> found = stood(BY_KEYS, question)
                .param("keys", keys.toArray(String[]::new))
                .param("limit", limit)
                .query((row, n) -> ListingRows.listing(texts, row, question.generation()))
                .list();
        List<PublicEntry> told = told(question, found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Keyed(
                        found.get(i).state().list(), found.get(i).state().listed(), told.get(i)))
                .toList();
    }

    /** @param listed may tell what the entry withholds, and is never told */
    record Keyed(ListCode list, Listed listed, PublicEntry entry) {
        /** By which it was found. */
        String key() {
            return listed.key();
        }

        ListedKind kind() {
            return listed.kind();
        }
    }

    /** When anything last changed that an answer may tell. */
    Optional<Instant> lastChange(ListDayQuery question) {
        String sql = LAST.formatted(ListingRows.table(question.generation()), GroundRows.table(question.generation()));
        return jdbc.sql(sql)
                .param("position", question.position())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private JdbcClient.StatementSpec stood(String sql, ListDayQuery question) {
        return jdbc.sql(sql.formatted(ListingRows.table(question.generation())))
                .param("position", question.position())
                .param("day", question.on());
    }

    /** What they rest on is asked for once for all of them. */
    private List<PublicEntry> told(ListDayQuery question, List<KnownListing> found) {
        Set<CaseId> cases = found.stream()
                .map(one -> one.state().ground().caseId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<CaseId, GroundState> known = grounds.at(question.generation(), cases, question.position());
        return found.stream()
                .map(one -> PublicEntry.of(one.state(), question.on(), known))
                .toList();
    }
}
