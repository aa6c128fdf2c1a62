/**
 * Where commands come in, over HTTP, out of files and from the system itself: read, sealed, sent on, answered once.
 *
 * <p>Alone of the rooms of a command it knows HTTP; it knows no database.
 */
@NullMarked
package org.hoso.command.intake;

import org.jspecify.annotations.NullMarked;
