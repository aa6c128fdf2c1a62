package org.hoso.query.viewing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How views run.
 *
 * @param migrate      bring the schema {@code views} up to date at start; else wait until another process has
 * @param patience     how long to wait for that
 * @param batchSize    most events in one write
 * @param rebuildBatch most events that a rebuild reads at once
 * @param rebuildHeld  most values that a rebuild holds in memory before it writes
 * @param keepOld      how long a generation that was replaced stays, for reads that still look at it
 * @param freshness    how long a read with {@code since} waits for its view
 * @param gather       how long views gather events before they write again, unless somebody waits for one of them
 * @param hot          so many events may the cases have seen, all together, that each view keeps in memory to go on from; 0 for none
 * @param mongo        name of the database for views in MongoDB
 */
@ConfigurationProperties("hoso.views")
public record ViewProperties(
        @DefaultValue("true") boolean migrate,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("1000") int batchSize,
        @DefaultValue("5000") int rebuildBatch,
        @DefaultValue("10000") int rebuildHeld,
        @DefaultValue("10m") Duration keepOld,
        @DefaultValue("2s") Duration freshness,
        @DefaultValue("50ms") Duration gather,
        @DefaultValue("10000") long hot,
        @DefaultValue("hoso") String mongo) {}
