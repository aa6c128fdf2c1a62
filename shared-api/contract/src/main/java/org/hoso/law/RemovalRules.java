package org.hoso.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How our own checks of content are read, and how many of them agree before content counts as gone. Practice, not statute: a
 * confirmation of yesterday stands as it was given.
 *
 * @param longestDeadPage most characters of visible text of a page that may say by a phrase that its content is gone
 */
public record RemovalRules(
        Agreement agreement, Rechecks rechecks, Statuses statuses, int longestDeadPage, Map<String, Page> pages) {
    /** The row of the file that holds for every platform. */
    static final String ANY = "ANY";

    public RemovalRules {
        pages = Map.copyOf(pages);
    }

    /**
     * When checks agree.
     *
     * @param vantages    of how many places to look from the latest telling check found it gone
     * @param withinHours how far apart, in hours, those checks lie at most
     */
    public record Agreement(
            int vantages,
            int withinHours,
            Confidence confidence,
            @Nullable String note) {}

    /** What a status alone says of content. */
    public record Statuses(Set<Integer> gone, Set<Integer> region, Set<Integer> wall) {
        public Statuses {
            gone = Set.copyOf(gone);
            region = Set.copyOf(region);
            wall = Set.copyOf(wall);
        }
    }

    /**
     * What the pages of a platform say, in lower case.
     *
     * @param dead      phrases of a page whose content is gone
     * @param region    phrases of one that is hidden in a country
     * @param wall      phrases of one behind which nothing is seen
     * @param wallPaths paths that lead before such a wall
     * @param deadPaths paths that content which is gone leads to
     */
    public record Page(
            List<String> dead,
            List<String> region,
            List<String> wall,
            List<String> wallPaths,
            List<String> deadPaths,
            Confidence confidence) {
        public Page {
            dead = List.copyOf(dead);
            region = List.copyOf(region);
            wall = List.copyOf(wall);
            wallPaths = List.copyOf(wallPaths);
            deadPaths = List.copyOf(deadPaths);
        }
    }

    /** The rules for the pages of a platform: its own beside those for every one. */
    public Page of(String platform) {
        return pages.getOrDefault(platform, pages.get(ANY));
    }
}
