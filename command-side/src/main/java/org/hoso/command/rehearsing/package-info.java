/**
 * Dry runs: what would come of a command, by the very rules of the real one.
 *
 * <p>Asks what is stored and stores nothing; knows neither HTTP nor the database.
 */
@NullMarked
package org.hoso.command.rehearsing;

import org.jspecify.annotations.NullMarked;
