package org.hoso.query.repeats;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Removal.ContentReappeared;
import org.hoso.cases.Removal.ContentRemoved;
import org.hoso.cases.Removal.ContentRestored;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.ItemAdded;
import org.hoso.query.folding.Corrected;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** The items of a case, in the order they came in. */
record Posts(Map<UUID, Post> byId) {
    static final Posts NONE = new Posts(Map.of());

    /** Each account that content of the case lies or lay under, on one platform or, where none is named, on any. */
    Set<ViolationHolder> accounts(@Nullable String platform) {
        Set<ViolationHolder> accounts = new LinkedHashSet<>();
        byId.values().stream()
                .filter(post -> platform == null || post.platform().equals(platform))
                .flatMap(post -> Stream.concat(
                        Stream.ofNullable(post.account()), post.again().stream().map(Post.Again::account)))
                .filter(Objects::nonNull)
                .forEach(accounts::add);
        return accounts;
    }

    Posts after(CaseEvent event, long version) {
        if (event instanceof ContentReported e) return reported(e);
        if (event instanceof ItemAdded e)
            return new Posts(Kept.with(byId, e.item().itemId(), Post.of(e.item())));
        if (event instanceof ContentReappeared e)
            return new Posts(Kept.changed(byId, e.itemId(), post -> post.reappeared(e, version)));
        // What a ruling asked for is taken away by the ruling itself, and comes back with it.
        if (event instanceof ContentRestored e && e.consequenceId() == null)
            return new Posts(Kept.changed(byId, e.itemId(), post -> post.withGivenBack(true)));
        if (event instanceof ContentRemoved e)
            return new Posts(Kept.changed(byId, e.itemId(), post -> post.withGivenBack(false)));
        return event instanceof RecordCorrected e ? corrected(e) : this;
    }

    private Posts reported(ContentReported e) {
        Map<UUID, Post> next = new LinkedHashMap<>(byId);
        e.items().forEach(item -> next.put(item.itemId(), Post.of(item)));
        return new Posts(next);
    }

    private Posts corrected(RecordCorrected e) {
        return Corrected.instant(e)
                .map(at -> {
                    Map<UUID, Post> next = new LinkedHashMap<>(byId);
                    next.replaceAll((id, post) -> post.corrected(e.version(), at));
                    return new Posts(next);
                })
                .orElse(this);
    }
}
