package org.hoso.query.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.GenericTokenEntry;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.WatchedView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Claims, tokens and positions of many views at once. They are the very rows that a view has which goes by itself, so that nothing but
 * the claim is handed over when it begins to go with others or ceases to.
 */
final class GroupRows {
    private static final int SEGMENT = 0;

    private record Found(
            @Nullable Integer generation, @Nullable String owner, boolean parked) {}

    private final JdbcClient jdbc;
    private final JdbcTokenStore tokens;
    private final String node;
    private final Places places;

    /** @param node by which name the tokens' claims are made */
    GroupRows(JdbcClient jdbc, JdbcTokenStore tokens, String node, Places places) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.node = node;
        this.places = places;
    }

    JdbcTokenStore tokens() {
        return tokens;
    }

    /**
     * Claims a view, which its own processor or another process may have.
     *
     * @return the last place it has seen, by its token and by its rows
     * @throws UnableToClaimTokenException where another has it, or it has no token yet
     */
    long claim(View view) {
        TrackingToken token = tokens.fetchToken(WatchedView.processor(view), SEGMENT);
        long seen = places.of(view).position();
        return token instanceof GlobalSequenceTrackingToken known ? Math.min(seen, known.getGlobalIndex()) : 0;
    }

    void release(View view) {
        tokens.releaseClaim(WatchedView.processor(view), SEGMENT);
    }

    /** The claims live on. @return of these views those whose claim another has by now */
    Set<WatchedView> extend(Collection<WatchedView> members) {
        Set<String> kept = new HashSet<>(jdbc.sql(GroupStatements.EXTEND)
                .params(now(), node, texts(members, GroupRows::processor))
                .query(String.class)
                .list());
        Set<WatchedView> lost = new HashSet<>(members);
        lost.removeIf(watched -> kept.contains(processor(watched)));
        return lost;
    }

    /**
     * Those that a batch may be written into.
     *
     * @param failed told why one may not
     */
    List<Member> look(Collection<WatchedView> members, Map<WatchedView, RuntimeException> failed) {
        Map<String, Found> found = new HashMap<>();
        jdbc.sql(GroupStatements.LOOK)
                .params(texts(members, one -> one.view().name()), texts(members, GroupRows::processor))
                .query(row -> {
                    found.put(row.getString("view"), found(row));
                });
        return members.stream()
                .flatMap(watched -> {
                    Found one = found.get(watched.view().name());
                    RuntimeException why = why(watched, one);
                    if (why != null) failed.put(watched, why);
                    return why == null
                            ? Stream.of(new Member(watched, one.generation(), one.parked()))
                            : Stream.empty();
                })
                .toList();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(row.getObject("generation", Integer.class), row.getString("owner"), row.getBoolean("parked"));
    }

    private @Nullable RuntimeException why(WatchedView watched, Found found) {
        if (!node.equals(found.owner()))
            return new UnableToClaimTokenException(processor(watched) + " is claimed by " + found.owner());
        return found.generation() == null ? Places.unpointed(watched.view()) : null;
    }

    /** All of them have seen that place. @throws UnableToClaimTokenException where another has one of them by now */
    void store(List<Member> members, long position) {
        String[] processors =
                members.stream().map(one -> processor(one.watched())).toArray(String[]::new);
        var token = new GenericTokenEntry<>(
                new GlobalSequenceTrackingToken(position), tokens.serializer(), byte[].class, processors[0], SEGMENT);
        long stored = jdbc.sql(GroupStatements.STORE)
                .params(
                        token.getSerializedToken().getData(),
                        token.getTokenType().getName(),
                        now(),
                        node,
                        processors,
                        position,
                        members.stream().map(one -> one.view().name()).toArray(String[]::new),
                        members.stream().map(Member::generation).toArray(Integer[]::new))
                .query(Long.class)
                .single();
        if (stored != members.size())
            throw new UnableToClaimTokenException("a view of the group was claimed by another while it was written");
    }

    private static String processor(WatchedView watched) {
        return WatchedView.processor(watched.view());
    }

    private static String[] texts(Collection<WatchedView> members, Function<WatchedView, String> text) {
        return members.stream().map(text).toArray(String[]::new);
    }

    /** As Axon writes the moment of a claim, and reads it. */
    private static String now() {
        return DateTimeUtils.formatInstant(Clock.systemUTC().instant());
    }
}
