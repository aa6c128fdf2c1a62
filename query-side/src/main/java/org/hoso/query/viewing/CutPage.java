package org.hoso.query.viewing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a list of which one more was looked for than may be shown, so that it is known whether there is a next page.
 *
 * @param more whether there is
 */
public record CutPage<T>(List<T> shown, boolean more) {
    /** @param found up to one more than the limit */
    public static <T> CutPage<T> of(List<T> found, int limit) {
        boolean more = found.size() > limit;
        return new CutPage<>(more ? List.copyOf(found.subList(0, limit)) : found, more);
    }

    /** The same page of what is told of each. */
    public <R> CutPage<R> told(Function<? super T, R> telling) {
        return new CutPage<>(shown.stream().map(telling).toList(), more);
    }

    /** Where the next page begins, by the last that is shown; absent on the last page. */
    public <N> @Nullable N next(Function<? super T, N> cursor) {
        return more ? cursor.apply(shown.getLast()) : null;
    }
}
