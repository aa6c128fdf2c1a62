/** What is to go out of the house, and how far each of it has come: rows beside the events, written with them. */
@NullMarked
package org.hoso.command.outbox;

import org.jspecify.annotations.NullMarked;
