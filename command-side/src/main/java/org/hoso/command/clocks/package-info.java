/** Clocks: extended, paused, resumed, warned of, breached. */
@NullMarked
package org.hoso.command.clocks;

import org.jspecify.annotations.NullMarked;
