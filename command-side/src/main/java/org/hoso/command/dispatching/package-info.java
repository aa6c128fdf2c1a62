/** Carrying what is due out of the house, with growing waits, until it arrives or three days are over. */
@NullMarked
package org.hoso.command.dispatching;

import org.jspecify.annotations.NullMarked;
