/**
 * What was decided becomes events, once and whole: aggregates, the appender, rows beside the events, caches, snapshots.
 *
 * <p>Alone of the rooms of a command it knows the database and the event store; it knows nothing of HTTP.
 */
@NullMarked
package org.hoso.command.storing;

import org.jspecify.annotations.NullMarked;
