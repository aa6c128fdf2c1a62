/** Clocks: extended, paused, resumed, breached. */
@NullMarked
package org.hoso.command.clocks;

import org.jspecify.annotations.NullMarked;
